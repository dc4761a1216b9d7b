import type { WireObject } from "../protocol/object";
import { names } from "./names";
import { range } from "./range";
import type { ExcelObjects, Spreadsheet } from "./spreadsheet";
import { table } from "./table";
import { tables } from "./tables";
import { workbook } from "./workbook";
import { worksheet } from "./worksheet";

export {
  absolute,
  address,
  type Area,
  intersection,
  localAddress,
  parseLocal,
  type Rectangle,
  quoteSheet,
  splitAddress,
} from "./area";
export { moveCharts, placeOf } from "./chart/chartPlace";
export { chartsOn } from "./chart/charts";
export { moveReferences } from "./chart/chartReference";
export { chartDrawing, type ChartDrawing, chartRecords } from "./chart/chartRecords";
export { type CellLink, linkAt } from "./cellLink";
export { mapCells, plainValue, readFormulas, readValues, writeCells } from "./cells";
export { type DefinedName, fromGrid, isBuiltIn, storeName } from "./definedNames";
export { enter } from "./entry";
export { applyFilter, clearFilter } from "./filters";
export { frozenAddress } from "./freezePanes";
export { pageSetUp } from "./pageLayout";
export { printAreas } from "./printRanges";
export { pointsPerPixel } from "./rangeFormat";
export { sheetNamed } from "./sheets";
export { inGrid, numberFormats, shownText } from "./shown";
export { newState } from "./sheetState";
export type { ColumnSpan, SpilledCells, Spreadsheet } from "./spreadsheet";
export { type CellLook, lookAt } from "./style";
export { completeHeaders } from "./tableHeaders";
export { tableLook } from "./table";
export { tableArea, tableIds, findTable } from "./tableLookup";
export { usedArea } from "./usedArea";
export { withoutSheet } from "./withoutSheet";
export { visibility } from "./worksheetProperties";

/** Ties the objects of one spreadsheet together. */
export function excelObjects(spreadsheet: () => Spreadsheet): ExcelObjects {
  return {
    range: (area) => range(spreadsheet(), area),
    worksheet: (sheet) => worksheet(spreadsheet(), sheet),
    table: (id) => table(spreadsheet(), id),
    tables: ({ sheet }) => tables(spreadsheet(), sheet),
    names: (sheet) => names(spreadsheet(), sheet),
  };
}

/** The root object of a spreadsheet, as the wire reaches it. */
export function rootWorkbook(spreadsheet: Spreadsheet): WireObject {
  return workbook(spreadsheet);
}
