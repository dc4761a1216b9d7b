import type { FigureRecord } from "../record/figureRecord";
import type { MonthlySource } from "../source/monthlySource";
import type { ChartFigures } from "./chartFigures";
import type { ChartStep } from "./chartSpec";

/** What a chart was made of, so that a refresh can say what changed: its figures and those they are out of. */
export function chartRecord(
  { periodNames }: MonthlySource,
  { measure, caseMeasure, periods, end }: ChartFigures,
  steps: readonly ChartStep[],
): FigureRecord {
  return {
    version: 1,
    asOf: periods.names[end] ?? "",
    periods: periodNames,
    measures: [
      {
        key: measure.key,
        values: measure.values.join(","),
        steps: steps.map(({ at, direction }) => ({ from: periods.names[at] ?? "", direction })),
      },
      ...(caseMeasure ? [{ key: caseMeasure.key, values: caseMeasure.values.join(","), steps: [] }] : []),
    ],
  };
}
