import type { MonthlySource } from "../source/monthlySource";
import type { DefinedMeasure, ScorecardDefinition } from "./definition";
import { guessWanted } from "./guessDefinition";

/**
 * The definition with the measures that have come into the source since it was made: shown, each after the measure it
 * follows in the source. Measures that are gone stay known, so that they keep what was chosen if they come back.
 */
export function withNewMeasures(definition: ScorecardDefinition, source: MonthlySource): ScorecardDefinition {
  const known = new Set(definition.measures.map(({ key }) => key));
  if (source.measures.every(({ key }) => known.has(key))) return definition;
  const following = new Map<string | null, DefinedMeasure[]>();
  let before: string | null = null;
  for (const { key } of source.measures) {
    if (known.has(key)) before = key;
    else {
      const added = { key, shown: true, wanted: guessWanted(key), target: null, baselineEnd: null };
      following.set(before, [...(following.get(before) ?? []), added]);
    }
  }
  const measures = definition.measures.flatMap((measure) => [measure, ...(following.get(measure.key) ?? [])]);
  return { ...definition, measures: [...(following.get(null) ?? []), ...measures] };
}
