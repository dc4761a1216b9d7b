import {
  Fault,
  type ChangeInterval,
  type ChartPoint,
  type KeyTotal,
  type ReportedStepChange,
  type ScorecardRow,
} from "../core";
import { cellOf } from "./answer";

/** Excel shows null as 0, so a cell with nothing to show is "". */
const nothing = "";
/** In a table one unanswerable cell doesn't spoil the rest. */
const unanswerable = "n/a";

export function chartTable(points: readonly ChartPoint[], target?: number): unknown[][] {
  const more = target === undefined ? [] : [target];
  const header = ["Period", "Value", "Lower limit", "Process average", "Upper limit", "Process", "Signal"];
  const rows = points.map(({ period, value, lower, average, upper, process, signal }) => {
    const figures = [value, lower, average, upper].map((figure: number | string = nothing) => figure);
    return [period, ...figures, process, signal, ...more];
  });
  return [target === undefined ? header : [...header, "Target"], ...rows];
}

export function stepTable(steps: readonly ReportedStepChange[]): unknown[][] {
  return [
    ["From", "Direction", "Average before", "Average after", "Change", "Standard errors", "Verdict"],
    ...steps.map(
      ({ from, direction, averageBefore, averageAfter, change, standardErrors = nothing, verdict }) => [
        from,
        direction,
        averageBefore,
        averageAfter,
        shown(change),
        standardErrors,
        verdict,
      ],
    ),
  ];
}

export function intervalRow({ change, lower, upper, significance }: ChangeInterval): unknown[][] {
  return [[change, lower, upper, significance].map(cellOf)];
}

export function keyTable(totals: readonly KeyTotal[]): unknown[][] {
  const rows = totals.map(({ key, grants, total, share = unanswerable }) => [key, grants, total, share]);
  return [["Key", "Grants", "Total", "Share"], ...rows];
}

const scorecardHeader = [
  "Measure",
  "Prior YTD",
  "YTD",
  "Change",
  "Trend",
  "Previous change",
  "Latest 12 months",
  "Against baseline",
  "Process average",
  "Lower limit",
  "Upper limit",
  "Signal",
];

export function scoreTable(rows: readonly ScorecardRow[]): unknown[][] {
  return [scorecardHeader, ...rows.map(scoreRow)];
}

function scoreRow(row: ScorecardRow): unknown[] {
  const { limits } = row;
  const lines =
    limits instanceof Fault ? [limits, limits, limits] : [limits.average, limits.lower, limits.upper];
  const years = [row.priorYearToDate, row.yearToDate, row.change, row.trend, row.previousChange];
  return [
    row.measure,
    ...[...years, row.latest12Months, row.againstBaseline, ...lines, row.signal].map(shown),
  ];
}

/** Values in the shape of the range they answer, read row by row. */
export function likeRange(range: unknown, values: readonly (number | undefined)[]): unknown[][] {
  const rows: unknown[] = Array.isArray(range) ? range : [range];
  const width = Math.max(1, values.length / Math.max(1, rows.length));
  return rows.map((_, row) =>
    values.slice(row * width, (row + 1) * width).map((value: number | string = nothing) => value),
  );
}

function shown<Answer>(answer: Answer | Fault): Answer | string {
  return answer instanceof Fault ? unanswerable : answer;
}
