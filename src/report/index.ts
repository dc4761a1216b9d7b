export type {
  ColumnRole,
  TableCell,
  TableCells,
  TableColumn,
  TableFormula,
  TableRow,
  TableSpec,
} from "./tableSpec";
export type { NumberStyle } from "./numberStyle";
export { dateStyles, numberStyles } from "./numberStyle";
export type { SourceCell } from "./scorecard/sourceCell";
export type { SelectionLayout } from "./scorecard/layOut";
export { layOut } from "./scorecard/layOut";
export type { ColumnsGuess, ScorecardColumns } from "./scorecard/guessColumns";
export { guessColumns } from "./scorecard/guessColumns";
export type { CellProblem } from "./scorecard/measureRow";
export type { Scorecard } from "./scorecard/scorecard";
export { scorecard } from "./scorecard/scorecard";
export type {
  FigureUnit,
  MonthlySource,
  OddCell,
  OtherColumn,
  SourceMeasure,
  WideBlock,
} from "./source/monthlySource";
export type { SourceProgress, SourceUnderstanding } from "./source/understandSource";
export { understandInSteps, understandSource } from "./source/understandSource";
export type { CellTone } from "./tableSpec";
export type {
  ColumnId,
  DefinedMeasure,
  MeasureTarget,
  Population,
  PresetName,
  RowOrder,
  ScorecardDefinition,
  Wanted,
} from "./monthly/definition";
export { columnIds, latestPeriod } from "./monthly/definition";
export type { LaggingMeasure, MonthlyScorecard, ScorecardProblem, ScorecardProgress } from "./monthly/types";
export type { FigureRecord, RecordedMeasure, RecordedStep } from "./record/figureRecord";
export { guessDefinition, guessWanted } from "./monthly/guessDefinition";
export { presetColumns } from "./monthly/presets";
export { meetsTarget } from "./monthly/targetCells";
export { monthlyScorecard, scorecardInSteps } from "./monthly/monthlyScorecard";
export { styleNamed } from "./numberStyle";
export { withNewMeasures } from "./monthly/withNewMeasures";
export type { RecordChanges, RestatedFigure, StepChangeChange } from "./record/compareRecords";
export { compareRecords } from "./record/compareRecords";
export { changesInWords, restatedInWords } from "./record/changesInWords";
export type { MilestoneColumns } from "./milestones/guessMilestones";
export { guessMilestones } from "./milestones/guessMilestones";
export type { MilestoneTable } from "./milestones/milestoneTable";
export { milestoneTable } from "./milestones/milestoneTable";
export type {
  ChartCases,
  ChartDefinition,
  ChartEvent,
  ChartMethod,
  ChartRules,
  ChartSteps,
  ExcludedPoint,
} from "./chart/definition";
export { chartMethods, chartRules, chartSteps } from "./chart/definition";
export type {
  Attention,
  ChartFacts,
  ChartMaking,
  ChartPointSpec,
  ChartProcess,
  ChartSpec,
  ChartStep,
  StyleName,
} from "./chart/chartSpec";
export { controlChartSpec } from "./chart/controlChartSpec";
export type { CaseMeasure } from "./chart/caseMeasures";
export { caseMeasures } from "./chart/caseMeasures";
export type { MethodSuggestion } from "./chart/suggestMethod";
export { suggestMethod } from "./chart/suggestMethod";
export { guessChart } from "./chart/guessChart";
export { chartTable } from "./chart/chartTable";
export type { ChartAxis, ChartUnit, SharedScale } from "./chart/chartScale";
export { axisStyle, labelStyle, latestLabel } from "./chart/shortFigures";
export { sharedAxis } from "./chart/sharedAxis";
export { attention } from "./chart/attention";
export { isOrderable } from "./monthly/ordered";
export { boardLooks, toneInk } from "./boardLooks";
export type { KnownRows, MergedCells, SheetCells } from "./shown/sheetCells";
export type { Alignment, ShownCell, ShownCells, ShownColumn, ShownRow, ShownTable } from "./shown/shownTable";
export { shownOfSpec } from "./shown/shownOfSpec";
export { findRows, standsAlone } from "./shown/knownRows";
export { shownOfCells } from "./shown/shownOfCells";
export { tableCommentary } from "./commentary/tableCommentary";
export type { WordBlock } from "./word/block";
export { blocksHtml, documentHtml } from "./word/blocksHtml";
export { blocksText } from "./word/blocksText";
export type { WordTableOptions } from "./word/wordTable";
export { wordTable, wordTableOptions } from "./word/wordTable";
export { fitsUprightPage, mostWordColumns } from "./word/columnShares";
export type { CheckReport, ReportedFinding } from "./checks/checkReport";
export { checkReport } from "./checks/checkReport";
export type { AllocationColumns, AllocationDefinition, AllocationOrder } from "./allocation/definition";
export { allocationOf, guessAllocation } from "./allocation/guessAllocation";
export type { AllocationTable } from "./allocation/allocationTable";
export { allocationTable } from "./allocation/allocationTable";
export type { ApportionColumns, ApportionDefinition, ApportionUnit } from "./apportion/definition";
export { apportionUnits } from "./apportion/definition";
export { guessApportion } from "./apportion/guessApportion";
export type { ApportionMaking } from "./apportion/apportionTable";
export { apportionTable } from "./apportion/apportionTable";
export type { DeadlineColumns, DeadlineDefinition } from "./deadlines/definition";
export { doneIn, guessDeadlines, layOutDeadlines, statusesIn } from "./deadlines/guessDeadlines";
export { deadlineTable } from "./deadlines/deadlineTable";
export { checkAccessibility } from "./accessibility/checkAccessibility";
export { noteFindings, notesOf, type SheetNotes } from "./accessibility/notes";
export type { AccessibilityFinding, SheetToRead, TableArea } from "./accessibility/sheetToRead";
export { guessCountColumns } from "./publication/countColumns";
export type { Protection } from "./publication/protectedTable";
export {
  type ItemSaid,
  type Publication,
  publication,
  type PublicationItem,
} from "./publication/publication";
export type { PublicationDetails } from "./publication/details";
export type { PublishedSheet } from "./publication/publishedSheet";
export type { TableToPublish } from "./publication/tableToPublish";
export { tableToPublishOf } from "./publication/tableToPublishOf";
