import { checkAsMany, isOmitted, readCells, type Cells } from "../series/cells";
import { Fault } from "../series/fault";
import { readSwitch } from "../series/readOptions";
import { april, readTimelineFor, readValues } from "../series/readSeries";
import { readAsOf } from "../series/readTimeline";
import type { Timeline } from "../series/timeline";
import { pointsOf, type ChartPoint } from "./controlChart";
import type { Chart } from "./limits/chart";
import { pChart } from "./limits/p";
import { uChart } from "./limits/u";
import { chartOf, type ChartReading } from "./readChart";
import { cutOff, type Sample } from "./sample";
import { readSteps } from "./stepChanges/steps";
import { valueAt } from "./valueAt";

interface RateArguments {
  readonly dates?: unknown;
  readonly asOf?: unknown;
  readonly steps?: unknown;
  readonly laney?: unknown;
  readonly rules?: unknown;
}

export interface ProportionArguments extends RateArguments {
  readonly events: unknown;
  readonly cases: unknown;
}

export interface CountRateArguments extends RateArguments {
  readonly counts: unknown;
  readonly exposure: unknown;
}

/**
 * A control chart of proportions, events over cases, period by period. No cases make a missing point.
 * @throws Fault as `controlChart` does; `#VALUE!` for a number below 0 and for more events than cases.
 */
export function proportionChart(given: ProportionArguments): readonly ChartPoint[] {
  return pointsOf(readProportions(given), given.rules);
}

/** Reads the arguments of a chart of proportions. */
export function readProportions(given: ProportionArguments): ChartReading {
  const events = readCells(given.events, "events");
  const cases = readCells(given.cases, "cases");
  return readRates(events, cases, given, { make: pChart, mayExceed: false });
}

/**
 * A control chart of rates, counts over exposure, period by period. No exposure makes a missing point.
 * @throws Fault as `controlChart` does; `#VALUE!` for a number below 0.
 */
export function countRateChart(given: CountRateArguments): readonly ChartPoint[] {
  return pointsOf(readCountRates(given), given.rules);
}

/** Reads the arguments of a chart of rates. */
export function readCountRates(given: CountRateArguments): ChartReading {
  const counts = readCells(given.counts, "counts");
  const exposure = readCells(given.exposure, "exposure");
  return readRates(counts, exposure, given, { make: uChart, mayExceed: true });
}

interface Kind {
  readonly make: (sample: Sample, laney: boolean) => Chart;
  /** Whether a rate may be above 1. */
  readonly mayExceed: boolean;
}

function readRates(above: Cells, below: Cells, given: RateArguments, kind: Kind): ChartReading {
  checkAsMany(below, above);
  const timeline = readTimelineFor(above, given.dates, april);
  const sample = ratesOf(above, below, timeline, kind);
  const end = isOmitted(given.asOf) ? timeline.count : readAsOf(given.asOf, timeline) + 1;
  const chart = kind.make(cutOff(sample, end), readSwitch(given.laney, "laney"));
  const series = { values: chart.sample.values, timeline };
  return chartOf(series, chart, readSteps(given.steps, timeline));
}

function ratesOf(above: Cells, below: Cells, timeline: Timeline, { mayExceed }: Kind): Sample {
  const amounts = readValues(above, timeline);
  const weights = readValues(below, timeline);
  const refuse = (cells: Cells, problem: string, figures: Float64Array, point: number): never => {
    const position = cells.positionOf(timeline.places.indexOf(point));
    throw new Fault("#VALUE!", cells.argument, problem, figures[point], position);
  };
  const values = amounts.map((amount, point) => {
    const weight = valueAt(weights, point);
    if (amount < 0) refuse(above, "is below 0", amounts, point);
    if (weight < 0) refuse(below, "is below 0", weights, point);
    if (weight === 0) return NaN;
    if (amount > weight && !mayExceed) refuse(above, `is more than ${below.argument}`, amounts, point);
    return amount / weight;
  });
  return {
    values,
    amounts: amounts.map((amount, point) => (Number.isNaN(values[point]) ? NaN : amount)),
    weights,
  };
}
