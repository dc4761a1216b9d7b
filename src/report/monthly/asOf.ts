import type { MonthlySource, SourceMeasure } from "../source/monthlySource";
import { latestPeriod, type ScorecardDefinition } from "./definition";
import type { LaggingMeasure } from "./types";

export interface AsOf {
  /** The place of the period in the source. */
  readonly at: number;
  readonly name: string;
  readonly lagging: readonly LaggingMeasure[];
}

/** The period asked for, or the last in which every measure that has figures has one. */
export function asOfPeriod(
  source: MonthlySource,
  measures: readonly SourceMeasure[],
  { asOf }: Pick<ScorecardDefinition, "asOf">,
): AsOf {
  const lasts = measures.map(({ values }) => lastFigure(values));
  const asked = asOf === latestPeriod ? -1 : source.periodNames.indexOf(asOf);
  const at =
    asked >= 0
      ? asked
      : lastForAll(
          measures.filter((_, i) => (lasts[i] ?? -1) >= 0),
          Math.max(0, ...lasts),
        );
  const latest = asked >= 0 ? asked : lasts.reduce((most, last) => Math.max(most, last), 0);
  const lagging = measures.flatMap(({ key }, i): LaggingMeasure[] => {
    const last = lasts[i] ?? -1;
    return last >= latest ? [] : [{ key, lastPeriod: source.periodNames[last] ?? null }];
  });
  return { at, name: source.periodNames[at] ?? "", lagging };
}

function lastFigure(values: SourceMeasure["values"]): number {
  let at = values.length - 1;
  while (at >= 0 && values[at] === "") at -= 1;
  return at;
}

/** Where no period has a figure of every measure, the last that has any. */
function lastForAll(measures: readonly SourceMeasure[], last: number): number {
  for (let at = last; at >= 0; at -= 1) {
    if (measures.every(({ values }) => values[at] !== "")) return at;
  }
  return last;
}
