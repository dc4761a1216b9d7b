import { type ScorecardDefinition, withNewMeasures } from "../../../report";
import type { Corrections, ReadSource, ScorecardState, SourceAction } from "../types";

type Change = Partial<ScorecardState>;

const noCorrections: Corrections = { columns: {}, milestones: {} };

export function sourceChange(state: ScorecardState, action: SourceAction): Change {
  const { source, following, selection } = state;
  const selectionAgain = { ...source, request: { from: "selection" } as const };
  switch (action.type) {
    case "selected":
      return { selection: action.address, ...(following ? { source: selectionAgain } : {}) };
    case "follow":
      return action.on ? { following: true, source: selectionAgain } : { following: false };
    case "ask":
      return { following: false, source: { ...source, request: { from: "typed", typed: action.typed } } };
    case "read":
      return {
        ...withSource(state, action),
        selection: selection === "" ? action.range.address : selection,
        insert: { phase: "ready" },
      };
    case "readFailed":
      // What was read before stays where the person stopped the reading themselves.
      return action.message.cancelled
        ? { busy: null, following: false, source: { ...source, words: action.message.words } }
        : {
            busy: null,
            source: { ...source, range: null, understanding: null, words: action.message.words },
            corrections: noCorrections,
          };
  }
}

/** Another block has other columns and measures; what was said of those that are in both is kept. */
export function withSource(
  { source, corrections, definition }: ScorecardState,
  { range, understanding }: ReadSource,
): Pick<ScorecardState, "source" | "corrections" | "definition" | "busy"> {
  const sameBlock = source.range === null || source.range.address === range.address;
  return {
    source: { ...source, range, understanding, words: null },
    corrections: sameBlock ? corrections : noCorrections,
    definition: definition && stillMeant(definition, understanding),
    busy: null,
  };
}

function stillMeant(
  definition: ScorecardDefinition,
  understanding: ReadSource["understanding"],
): ScorecardDefinition | null {
  if (understanding.kind !== "monthly") return null;
  const known = new Set(definition.measures.map(({ key }) => key));
  const { source } = understanding;
  return source.measures.some(({ key }) => known.has(key)) ? withNewMeasures(definition, source) : null;
}
