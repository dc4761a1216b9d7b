import type { DefinedMeasure, MonthlySource, ScorecardDefinition, SourceMeasure } from "../../../report";
import { isListed, type MeasureFilter } from "../../measures/measureFilter";
import { scorecardMeasureWords } from "../../../words";

/** A measure of the source with what is wanted of it. */
export interface ListedMeasure {
  readonly defined: DefinedMeasure;
  readonly measure: SourceMeasure;
}

/** The measures of the source in the order of the table, those left out among them. */
export function measuresOf(source: MonthlySource, { measures }: ScorecardDefinition): ListedMeasure[] {
  const byKey = new Map(source.measures.map((measure) => [measure.key, measure]));
  return measures.flatMap((defined): ListedMeasure[] => {
    const measure = byKey.get(defined.key);
    return measure ? [{ defined, measure }] : [];
  });
}

/** Those that the list is narrowed to. */
export function found(all: readonly ListedMeasure[], filter: MeasureFilter): ListedMeasure[] {
  const listed = isListed(filter);
  return all.filter(({ measure }) => listed(measure));
}

/** What stands under a label heading, each once, in the order of the source. */
export function partsUnder({ measures }: MonthlySource, heading: number): string[] {
  return [...new Set(measures.map(({ parts }) => parts[heading] ?? ""))].filter((part) => part !== "");
}

/** The label headings to find measures by, each with what stands under it. */
export function filterHeadings(source: MonthlySource) {
  return source.labelHeadings.map((heading, at) => ({
    at,
    label: heading === "" ? scorecardMeasureWords.name(at + 1) : heading,
    options: partsUnder(source, at),
  }));
}

/** Changes the measures of these keys alike. */
export function withMeasures(
  definition: ScorecardDefinition,
  keys: readonly string[],
  change: Partial<DefinedMeasure>,
): ScorecardDefinition {
  const meant = new Set(keys);
  const measures = definition.measures.map((each) => (meant.has(each.key) ? { ...each, ...change } : each));
  return { ...definition, measures };
}

/** Puts a measure right before or after another. */
export function withMoved(
  definition: ScorecardDefinition,
  key: string,
  side: "before" | "after",
  other: string,
): ScorecardDefinition {
  const moving = definition.measures.find((each) => each.key === key);
  if (!moving || key === other) return definition;
  const measures = definition.measures.flatMap((each) => {
    if (each.key === key) return [];
    if (each.key !== other) return [each];
    return side === "before" ? [moving, each] : [each, moving];
  });
  return { ...definition, measures };
}

/** "All 42", "12 of 42, by Area". */
export function measuresSummary(source: MonthlySource, definition: ScorecardDefinition): string {
  const all = measuresOf(source, definition);
  const shown = all.filter(({ defined }) => defined.shown).length;
  const by = definition.groupBy === null ? "" : scorecardMeasureWords.by(definition.groupBy);
  return `${shown === all.length ? scorecardMeasureWords.all(shown) : scorecardMeasureWords.of(shown, all.length)}${by}`;
}
