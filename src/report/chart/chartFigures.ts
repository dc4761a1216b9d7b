import type { SourceCell } from "../scorecard/sourceCell";
import type { MonthlySource } from "../source/monthlySource";
import { chartPeriods, type ChartPeriods } from "./chartPeriods";
import type { ChartDefinition } from "./definition";
import { plottedOf, type Plotted } from "./plotted";
import { chartFaultWords } from "../../words";

/** What a chart is drawn from and what the core is asked with. */
export interface ChartFigures extends Plotted {
  readonly periods: ChartPeriods;
  /** The index of the last period drawn. */
  readonly end: number;
  /** The plotted value of each period drawn; null where missing. An excluded one is there. */
  readonly drawn: readonly (number | null)[];
  /** Why, by index. */
  readonly excluded: ReadonlyMap<number, string>;
  /** The amounts as the core gets them: excluded ones as if missing. */
  readonly asked: readonly SourceCell[];
}

const noReason = chartFaultWords.leftOut;

/** The figures of a chart to its `asOf`, or in one sentence why they give none. */
export function chartFigures(source: MonthlySource, definition: ChartDefinition): ChartFigures | string {
  const plotted = plottedOf(source, definition);
  if (typeof plotted === "string") return plotted;
  const periods = chartPeriods(source);
  if (!periods) return chartFaultWords.periodsTooMany;
  const values = valuesByIndex(plotted, periods);
  const asked = periods.indexOf(definition.asOf);
  const end = lastValue(values, asked < 0 ? values.length - 1 : asked);
  const { key } = plotted.measure;
  if (end < 0) return chartFaultWords.noFigures(key, asked, definition.asOf);
  const drawn = values.slice(0, (asked < 0 ? end : asked) + 1);
  const excluded = exclusions(definition, periods, drawn);
  const left = drawn.filter((value, at) => value !== null && !excluded.has(at)).length;
  if (left === 0) return chartFaultWords.allLeftOut(key);
  if (left === 1) return chartFaultWords.tooFewFigures(key, left);
  const places = new Map(periods.places.map((index, slot) => [slot, index]));
  return {
    ...plotted,
    periods,
    end: drawn.length - 1,
    drawn,
    excluded,
    asked: plotted.amounts.map((amount, slot) => (excluded.has(places.get(slot) ?? -1) ? "" : amount)),
  };
}

function valuesByIndex({ amounts, weights }: Plotted, { names, places }: ChartPeriods): (number | null)[] {
  const values = names.map((): number | null => null);
  amounts.forEach((amount, slot) => {
    const index = places[slot];
    const weight = weights === null ? 1 : weights[slot];
    if (index === undefined || typeof amount !== "number" || typeof weight !== "number" || weight === 0)
      return;
    values[index] = amount / weight;
  });
  return values;
}

function lastValue(values: readonly (number | null)[], from: number): number {
  let at = from;
  while (at >= 0 && values[at] === null) at -= 1;
  return at;
}

/** The points left out that have a value to leave out. */
function exclusions(
  { excluded }: ChartDefinition,
  { indexOf }: ChartPeriods,
  drawn: readonly (number | null)[],
): ReadonlyMap<number, string> {
  return new Map(
    excluded.flatMap(({ period, reason }): [number, string][] => {
      const at = indexOf(period);
      return at >= 0 && typeof drawn[at] === "number"
        ? [[at, reason.trim() === "" ? noReason : reason.trim()]]
        : [];
    }),
  );
}
