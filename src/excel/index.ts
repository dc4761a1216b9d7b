export type {
  CellValue,
  InsertedTable,
  OccupiedCell,
  RefusalCode,
  SourceRange,
  TableSize,
  Target,
  TargetCheck,
  Waiting,
} from "./types";
export { WorkbookFault } from "./workbookFault";
export { readAgain } from "./readAgain";
export { readSelection } from "./readSelection";
export { followSelection } from "./followSelection";
export { quotedSheet } from "./quotedSheet";
export { placeOf } from "./targetAddress";
export { checkTarget } from "./checkTarget";
export type { CheckScope } from "./checks/areasToCheck";
export type { CheckedCells, Checking } from "./checks/checkCells";
export { checkCells } from "./checks/checkCells";
export { type AccessibilityChecked, checkSheets } from "./accessibility/checkSheets";
export type { AcceptedFinding } from "./checks/accepted";
export { accept, acceptanceOf, listAccepted, withdraw } from "./checks/accepted";
export { insertReport } from "./checks/insertReport";
export type { InsertOptions } from "./insertTable";
export { sizeOf } from "./tableLayout";
export { goTo } from "./goTo";
export type { Origin } from "./managed/keptRecord";
export type { InsertedManaged } from "./managed/insertManaged";
export { insertManaged } from "./managed/insertManaged";
export type { ManagedTable, TablePlace } from "./managed/listManaged";
export { listManaged } from "./managed/listManaged";
export { goToManaged } from "./managed/goToManaged";
export { forget } from "./managed/forget";
export type { Reading } from "./managed/readSource";
export { readSource } from "./managed/readSource";
export type { HandEdit } from "./managed/handEdits";
export type { RefreshPlan, Remade, Remake } from "./managed/planRefresh";
export { planRefresh, planRepoint } from "./managed/planRefresh";
export type { KeptSource } from "./managed/readKept";
export { readKept } from "./managed/readKept";
export type { RefreshAnswers, RefreshedTable } from "./managed/refresh";
export { refresh } from "./managed/refresh";
export type { ManagedRecord } from "./ledger/records";
export type { Scope } from "./freeze/usedFormulas";
export type { Reader } from "./freeze/readers";
export type { BoardFormula } from "./freeze/listBoardFormulas";
export { listBoardFormulas } from "./freeze/listBoardFormulas";
export type { FreezeOptions, Frozen } from "./freeze/freeze";
export { brokenReaders, freeze } from "./freeze/freeze";
export type { ChangedCell, FrozenFormula, ThawOptions } from "./freeze/thaw";
export { planThaw, thaw } from "./freeze/thaw";
export type { Repaired } from "./freeze/repair";
export { listBroken, repair } from "./freeze/repair";
export type { LiveSource } from "./managed/liveFormula";
export { givenColumn } from "./managed/liveFormula";
export type { InsertedLive } from "./managed/insertLive";
export { insertLive } from "./managed/insertLive";
export type { LivePlan } from "./managed/planReplaceLive";
export { planReplaceLive } from "./managed/planReplaceLive";
export type { LiveReplacement } from "./managed/replaceLive";
export { replaceLive } from "./managed/replaceLive";
export { chartSize } from "./chart/chartRoom";
export type { InsertedChart } from "./chart/insertChart";
export { insertChart } from "./chart/insertChart";
export type { ChartsLayout } from "./chart/chartsLayout";
export type { ChartItem } from "./chart/chartsPlan";
export type { ChartsOptions, InsertedCharts } from "./chart/insertCharts";
export { insertCharts } from "./chart/insertCharts";
export type { LiveChartSource } from "./chart/liveChartFormulas";
export { insertLiveChart } from "./chart/insertLiveChart";
export { liveChartSize } from "./chart/liveChartForm";
export type { LiveChartReplacement } from "./chart/replaceLiveChart";
export { replaceLiveChart } from "./chart/replaceLiveChart";
export type { ChartPlan } from "./chart/refreshChart";
export type { CellsRequest, ShownCellsRead, ShownRequest } from "./shown/types";
export { readShown } from "./shown/readShown";
export type { PrintMargins, PrintSetUp, SheetToPrint } from "./print/printSetUp";
export { readPrint } from "./print/readPrint";
export { type PrintChange, setUpPrint } from "./print/setUpPrint";
export { insertPublication } from "./publication/insertPublication";
export { sheetNamesTaken } from "./publication/sheetNamesTaken";
export type { ExcelTable } from "./shown/listTables";
export { listTables } from "./shown/listTables";
