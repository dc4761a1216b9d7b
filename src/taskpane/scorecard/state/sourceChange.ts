import { type ScorecardDefinition, withNewMeasures } from "../../../report";
import { sourceChange } from "../../source/sourceChange";
import type { ReadSource, SourceAction } from "../../source/types";
import type { Corrections, ScorecardState } from "../types";

const noCorrections: Corrections = { columns: {}, milestones: {} };

export function scorecardSourceChange(state: ScorecardState, action: SourceAction): Partial<ScorecardState> {
  const change = sourceChange(state, action);
  switch (action.type) {
    case "selected":
    case "follow":
    case "ask":
    case "readAgain":
      return change;
    case "read":
      return { ...change, ...choicesFor(state, action), insert: { phase: "ready" } };
    case "readFailed":
      return action.message.cancelled ? change : { ...change, corrections: noCorrections };
  }
}

/** Another block has other columns and measures; what was said of those that are in both is kept. */
export function choicesFor(
  { source, corrections, definition }: ScorecardState,
  { range, understanding }: ReadSource,
): Pick<ScorecardState, "corrections" | "definition"> {
  const sameBlock = source.range === null || source.range.address === range.address;
  return {
    corrections: sameBlock ? corrections : noCorrections,
    definition: definition && stillMeant(definition, understanding),
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
