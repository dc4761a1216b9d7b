import { change } from "../change/change";
import { windowOf } from "../change/rolling";
import { trend, type Trend } from "../change/trend";
import { lastPeriod, totalOf } from "../change/window";
import { changeTo, priorWindow, readYearStart, yearWindow } from "../change/yearToDate";
import { attempt } from "../series/attempt";
import { checkCount, isOmitted, readCells, rowsOf, type Cells } from "../series/cells";
import { Fault } from "../series/fault";
import { readValues, type Series } from "../series/readSeries";
import { readAsOf, readPeriod, readTimeline } from "../series/readTimeline";
import { latestLimits } from "../spc/currentLimits";
import { xmrChart } from "../spc/limits/xmr";
import type { PointLimits } from "../spc/limits/processLimits";
import { chartOf } from "../spc/readChart";
import { signalOf } from "../spc/signal";
import { readSteps, type Steps } from "../spc/stepChanges/steps";

export interface ScorecardArguments {
  readonly labels: unknown;
  /** A row a measure, a column a period. */
  readonly values: unknown;
  readonly dates: unknown;
  readonly asOf?: unknown;
  readonly baselineEnd?: unknown;
  readonly steps?: unknown;
  readonly yearStart?: unknown;
}

/** One measure. What can't be answered holds its fault and does not spoil the rest. */
export interface ScorecardRow {
  /** The label as given; "" for a blank one. */
  readonly measure: string | number | boolean;
  readonly priorYearToDate: number | Fault;
  readonly yearToDate: number | Fault;
  readonly change: number | Fault;
  readonly trend: Trend | Fault;
  /** The change at the period before: in the first period of a year, the whole previous year's. */
  readonly previousChange: number | Fault;
  readonly latest12Months: number | Fault;
  readonly againstBaseline: number | Fault;
  readonly limits: PointLimits | Fault;
  readonly signal: string | Fault;
}

/**
 * The papers' scorecard, a row a measure. Without `asOf` each measure stands at its own latest value.
 * @throws Fault `#VALUE!` for a wrong argument and a cell that is no number or date; `#N/A` when `asOf` is before the
 * first period.
 */
export function scorecard(given: ScorecardArguments): readonly ScorecardRow[] {
  const rows = rowsOf(given.values);
  const labels = readCells(given.labels, "labels");
  checkCount(labels, rows.length, "values has rows");
  const question = readQuestion(given, rows[0]?.length ?? 0);
  return rows.map((row, at) => {
    const values = readValues(cellsOf(row, at), question.timeline);
    return rowOf({ values, timeline: question.timeline }, labels.values[at], question);
  });
}

/** What is asked of every measure alike. */
interface Question extends Pick<Series, "timeline"> {
  readonly asOf: unknown;
  /** The point after the last that charts use. */
  readonly chartEnd: number;
  readonly baselineEnd: number | undefined;
  readonly steps: Steps;
}

function readQuestion(given: ScorecardArguments, columns: number): Question {
  const dates = readCells(given.dates, "dates");
  checkCount(dates, columns, "values has columns");
  const timeline = readTimeline(dates, readYearStart(given.yearStart));
  const { asOf, baselineEnd } = given;
  return {
    timeline,
    asOf,
    chartEnd: isOmitted(asOf) ? timeline.count : readAsOf(asOf, timeline) + 1,
    baselineEnd: isOmitted(baselineEnd) ? undefined : readPeriod(baselineEnd, "baselineEnd", timeline),
    steps: readSteps(given.steps, timeline),
  };
}

function cellsOf(values: readonly unknown[], row: number): Cells {
  return { argument: "values", values, positionOf: (column) => `row ${row + 1}, column ${column + 1}` };
}

function rowOf(series: Series, label: unknown, question: Question): ScorecardRow {
  const end = attempt(() => lastPeriod(series, question.asOf));
  const at = <Answer>(ask: (end: number) => Answer): Answer | Fault =>
    end instanceof Fault ? end : attempt(() => ask(end));
  const prior = at((last) => totalOf(series, priorWindow(series, last)));
  const current = at((last) => totalOf(series, yearWindow(series, last)));
  const changed = both(current, prior, change);
  const yearly = yearlyOf(series, at, question);
  const process = processOf(series, question);
  return {
    measure:
      typeof label === "string" || typeof label === "number" || typeof label === "boolean" ? label : "",
    priorYearToDate: prior,
    yearToDate: current,
    change: changed,
    trend: changed instanceof Fault ? changed : trend(changed),
    previousChange: at((last) => changeTo(series, last - 1)),
    latest12Months: yearly.latest12Months,
    againstBaseline: yearly.againstBaseline,
    limits: process.limits,
    signal: process.signal,
  };
}

type At = <Answer>(ask: (end: number) => Answer) => Answer | Fault;

function yearlyOf(
  series: Series,
  at: At,
  { baselineEnd }: Question,
): Pick<ScorecardRow, "latest12Months" | "againstBaseline"> {
  const latest = at((last) => totalOf(series, windowOf(series, 12)(last)));
  const before = attempt(() => {
    if (baselineEnd === undefined) throw new Fault("#N/A", "baselineEnd", "is missing");
    return totalOf(series, windowOf(series, 12)(baselineEnd));
  });
  return { latest12Months: latest, againstBaseline: both(latest, before, change) };
}

function processOf(
  { values, timeline }: Series,
  question: Question,
): Pick<ScorecardRow, "limits" | "signal"> {
  const series = { values: values.subarray(0, question.chartEnd), timeline };
  const chart = attempt(() => chartOf(series, xmrChart(series.values), question.steps));
  if (chart instanceof Fault) return { limits: chart, signal: chart };
  return { limits: attempt(() => latestLimits(chart)), signal: attempt(() => signalOf(chart)) };
}

function both(
  current: number | Fault,
  previous: number | Fault,
  ask: (current: number, previous: number) => number,
): number | Fault {
  if (current instanceof Fault) return current;
  return previous instanceof Fault ? previous : attempt(() => ask(current, previous));
}
