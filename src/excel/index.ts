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
export { columnName } from "./columnName";
export { checkTarget } from "./checkTarget";
export { insertTable } from "./insertTable";
export { goTo } from "./goTo";
