import { Fault } from "../../core";
import { numberStyles } from "../numberStyle";
import type { ColumnRole } from "../tableSpec";
import { monthlyCellWords } from "../../words";
import { numberCell, type CellAnswer } from "./cellAnswer";
import { changeCell, trendCell, type ChangeOf } from "./changeCells";
import type { ColumnId, ScorecardDefinition } from "./definition";
import type { MeasureFigures } from "./measureFigures";
import { limitCell, signalCell } from "./processCells";
import { significanceCell } from "./significanceCell";
import { againstTargetCell, targetCell } from "./targetCells";
import { unitStyle } from "./unitStyle";

/** What the columns need to know besides the measure's own figures. */
export interface CellContext {
  readonly definition: ScorecardDefinition;
  readonly ranks: ReadonlyMap<MeasureFigures, number>;
}

export const columnRoles: Readonly<Record<ColumnId, ColumnRole>> = {
  latest: "number",
  priorYearToDate: "number",
  yearToDate: "number",
  change: "change",
  trend: "trend",
  previousChange: "change",
  rolling: "number",
  baseline: "number",
  againstBaseline: "change",
  significance: "text",
  processAverage: "number",
  lowerLimit: "number",
  upperLimit: "number",
  signal: "signal",
  target: "number",
  againstTarget: "text",
  rate: "number",
  rank: "number",
};

const noRank = new Fault("#N/A", "rank", monthlyCellWords.totalsHaveNone);

/** What each column says of a measure, by the core's own figures. */
export const columnCells: Readonly<
  Record<ColumnId, (figures: MeasureFigures, context: CellContext) => CellAnswer>
> = {
  latest: ({ latest, measure }) => numberCell(latest, unitStyle(measure), ["latest"]),
  priorYearToDate: ({ row, measure }) =>
    numberCell(row.priorYearToDate, unitStyle(measure), ["priorYearToDate"]),
  yearToDate: ({ row, measure }) => numberCell(row.yearToDate, unitStyle(measure), ["yearToDate"]),
  change: (figures, { definition }) => changeCell(yearChange(figures), definition),
  trend: (figures, { definition }) => trendCell(yearChange(figures), definition, figures.defined.wanted),
  previousChange: (figures, { definition }) => changeCell(changeBefore(figures), definition),
  rolling: ({ row, measure }) => numberCell(row.latest12Months, unitStyle(measure), ["rolling"]),
  baseline: ({ baseline, measure }) =>
    numberCell(baseline instanceof Fault ? baseline : baseline.baseline, unitStyle(measure), ["baseline"]),
  againstBaseline: (figures, { definition }) => changeCell(baselineChange(figures), definition),
  significance: (figures, { definition }) => significanceCell(figures, definition),
  processAverage: (figures) => limitCell(figures, "average"),
  lowerLimit: (figures) => limitCell(figures, "lower"),
  upperLimit: (figures) => limitCell(figures, "upper"),
  signal: signalCell,
  target: (figures, { definition }) => targetCell(figures, definition),
  againstTarget: againstTargetCell,
  rate: ({ rate }) => numberCell(rate, numberStyles.twoDecimals, ["rolling"]),
  rank: (figures, { ranks, definition }) =>
    numberCell(
      ranks.get(figures) ?? noRank,
      numberStyles.count,
      definition.population === null ? ["yearToDate", "priorYearToDate"] : ["rolling"],
    ),
};

/** The three changes that a scorecard may show, with their bases. */
export function yearChange({ row, measure }: MeasureFigures): ChangeOf {
  return {
    change: row.change,
    current: row.yearToDate,
    previous: row.priorYearToDate,
    counts: measure.unit === "counts",
    of: ["yearToDate", "priorYearToDate"],
  };
}

export function changeBefore({ row, before, measure }: MeasureFigures): ChangeOf {
  return {
    change: row.previousChange,
    current: before.yearToDate,
    previous: before.priorYearToDate,
    counts: measure.unit === "counts",
    of: ["yearToDateBefore", "priorYearToDateBefore"],
  };
}

export function baselineChange({ baseline, measure }: MeasureFigures): ChangeOf {
  const rest = { counts: measure.unit === "counts", of: ["rolling", "baseline"] } as const;
  if (baseline instanceof Fault) return { change: baseline, current: baseline, previous: baseline, ...rest };
  return { change: baseline.change, current: baseline.latest, previous: baseline.baseline, ...rest };
}
