/**
 * The one door of the core. A single cell is read to a value that may be a fault (`readNumber`); every function over
 * whole arguments takes them as Excel gives them (cells, ranges as rows, null where left out) and throws a `Fault`
 * where there is no answer.
 */
export { Fault } from "./series/fault";
export type { FaultCode } from "./series/fault";
export { readNumber } from "./series/readNumber";
export type { NumberReading } from "./series/readNumber";
export { currentLimits } from "./spc/currentLimits";
export type { PointLimits } from "./spc/limits/processLimits";
export type { ChartArguments } from "./spc/readChart";
export { signal } from "./spc/signal";
export { controlChart } from "./spc/controlChart";
export type { ChartPoint, ControlChart, ControlChartArguments } from "./spc/controlChart";
export { countRateChart, proportionChart } from "./spc/rateChart";
export type { CountRateArguments, ProportionArguments } from "./spc/rateChart";
export { countRateSignal, proportionSignal } from "./spc/rateSignal";
export { countRateStepChanges, proportionStepChanges } from "./spc/rateStepChanges";
export { assurance } from "./spc/assurance";
export type { Assurance, WantedDirection } from "./spc/assurance";
export { stepChanges } from "./spc/stepChangeTable";
export type { ReportedStepChange } from "./spc/stepChangeTable";
export { change, changeOfCells } from "./change/change";
export { trend, trendOfCells } from "./change/trend";
export type { Trend } from "./change/trend";
export { priorYearToDate, yearToDate, yearToDateChange } from "./change/yearToDate";
export type { YearToDateArguments } from "./change/yearToDate";
export { rolling } from "./change/rolling";
export type { RollingArguments } from "./change/rolling";
export { baseline } from "./change/baseline";
export type { Baseline, BaselineArguments } from "./change/baseline";
export { countChange } from "./change/countChange";
export type { CountChangeArguments } from "./change/countChange";
export { percentChange } from "./change/percentChange";
export type { PercentChangeArguments } from "./change/percentChange";
export type { ChangeInterval, Significance } from "./change/significance";
export { grantTotal } from "./grants/grantTotal";
export type { GrantArguments } from "./grants/grantTotal";
export { totalRows } from "./grants/totalRows";
export { reconcile } from "./grants/reconcile";
export type { Reconciliation } from "./grants/reconcile";
export { grantTotalBy } from "./grants/grantTotalBy";
export type { KeyTotal } from "./grants/grantTotalBy";
export { shares } from "./grants/shares";
export type { SharesArguments } from "./grants/shares";
export { apportion } from "./grants/apportion";
export type { ApportionArguments } from "./grants/apportion";
export { apportionWithin } from "./grants/apportionWithin";
export type { BoundedArguments } from "./grants/apportionWithin";
export { scorecard } from "./scorecard/scorecard";
export type { ScorecardArguments, ScorecardRow } from "./scorecard/scorecard";
export { isMissing } from "./series/missing";
export { dateKindOf, readDate } from "./series/readDate";
export type { DateKind, DateReading } from "./series/readDate";
export { firstDayOf, periodAt, periodWords, spacingOf } from "./series/spacing";
export type { Spacing, SpacingName } from "./series/spacing";
export { attempt } from "./series/attempt";
export { dateOfMonth, dayWords, monthOf, months } from "./series/calendar";
export { checkFigures, compareInSteps, resultWords, withFindings } from "./checks/checkFigures";
export { checkSheetInSteps } from "./checks/checkSheet";
export type { CheckProgress, SheetChecked } from "./checks/checkSheet";
export type { Area, CheckedSheet } from "./checks/checkedSheet";
export type {
  CellPlace,
  CheckId,
  CheckResult,
  Finding,
  FigureCheck,
  FormulaCheck,
  Severity,
} from "./checks/finding";
export type { CountTable } from "./suppression/countTable";
export type { HiddenCounts, SuppressionOptions } from "./suppression/suppressCounts";
export { suppressCounts } from "./suppression/suppressCounts";
export { roundCount } from "./suppression/roundCount";
export { columnName } from "./checks/across/columnName";
