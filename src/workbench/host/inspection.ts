import type { FWorksheet } from "@univerjs/sheets/facade";
import {
  type Area,
  chartDrawing,
  chartRecords,
  chartsOn,
  findTable,
  frozenAddress,
  inGrid,
  isBuiltIn,
  localAddress,
  lookAt,
  mapCells,
  numberFormats,
  pageSetUp,
  placeOf,
  parseLocal,
  pointsPerPixel,
  printAreas,
  readFormulas,
  readValues,
  sheetNamed,
  shownText,
  tableArea,
  tableIds,
  tableLook,
} from "../model";
import type { WorkbenchHost } from "./host";

/** The cells of an address on a sheet. */
export function cellsAt(host: WorkbenchHost, sheet: string, address: string): Area {
  const rectangle = parseLocal(address);
  if (!rectangle) throw new Error(`${address} is not an address such as A1:C3.`);
  return { ...rectangle, sheet: sheetNamed(host.spreadsheet, sheet) };
}

/** What the cells hold and show, each as rows of columns. */
export function cells(host: WorkbenchHost, sheet: string, address: string) {
  const area = cellsAt(host, sheet, address);
  return {
    values: readValues(host.spreadsheet, area),
    formulas: readFormulas(host.spreadsheet, area),
    text: shownText(host.spreadsheet, area),
    numberFormats: numberFormats(area),
  };
}

/** Fill, font, border, width and number format of each cell. */
export function formats(host: WorkbenchHost, sheet: string, address: string) {
  const area = cellsAt(host, sheet, address);
  const patterns = numberFormats(area);
  return mapCells(area, (row, column) => {
    const look = lookAt(area, row, column);
    const known = inGrid(area, row, column);
    return {
      fill: look.fillPattern === "None" ? null : look.fillColor,
      font: { name: look.fontName, size: look.size, color: look.color, bold: look.bold, italic: look.italic },
      borders: look.borders,
      horizontalAlignment: look.horizontal,
      verticalAlignment: look.vertical,
      indentLevel: look.indent,
      wrapText: look.wrap,
      /** In points. */
      columnWidth: known ? area.sheet.getColumnWidth(column) * pointsPerPixel : 48,
      rowHeight: known ? area.sheet.getRowHeight(row) * pointsPerPixel : 15,
      numberFormat: patterns[row - area.row]?.[column - area.column] ?? "General",
    };
  });
}

export function tables(host: WorkbenchHost) {
  return tableIds(host.spreadsheet).map((id) => {
    const area = tableArea(host.spreadsheet, id);
    return {
      id,
      name: findTable(host.spreadsheet, id)?.name ?? "",
      sheet: area.sheet.getSheetName(),
      address: localAddress(area),
      ...tableLook(host.spreadsheet, id),
    };
  });
}

/** What the host was told of each chart; null and "Automatic" are left to Excel. */
export function charts({ spreadsheet }: WorkbenchHost) {
  return chartRecords(spreadsheet);
}

/** The charts of the active sheet, each with its place in points; the drawing of one is worked out when it is asked for. */
export function chartsInSight({ spreadsheet }: WorkbenchHost) {
  const sheet = spreadsheet.workbook().getActiveSheet();
  return chartsOn(spreadsheet, sheet).map((chart) => ({
    id: chart.id,
    place: placeOf(sheet, chart),
    drawing: () => chartDrawing(spreadsheet, chart),
  }));
}

const camelCase = (values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name.charAt(0).toLowerCase() + name.slice(1), value]),
  );

/** How the sheet is printed: addresses, or null where none is set. */
function pageLayoutOf({ spreadsheet }: WorkbenchHost, sheet: FWorksheet) {
  const { layout, headerFooter } = pageSetUp(spreadsheet, sheet);
  const { printArea, printTitleRows, printTitleColumns } = printAreas(spreadsheet, sheet);
  return {
    ...camelCase(layout),
    ...camelCase(headerFooter),
    printArea: printArea ? localAddress(printArea) : null,
    printTitleRows: printTitleRows ? localAddress(printTitleRows) : null,
    printTitleColumns: printTitleColumns ? localAddress(printTitleColumns) : null,
  };
}

export function sheets(host: WorkbenchHost) {
  const { spreadsheet } = host;
  const active = spreadsheet.workbook().getActiveSheet().getSheetId();
  return spreadsheet
    .workbook()
    .getSheets()
    .map((sheet, position) => ({
      id: sheet.getSheetId(),
      name: sheet.getSheetName(),
      position,
      active: sheet.getSheetId() === active,
      hidden: sheet.isSheetHidden(),
      showGridlines: !sheet.hasHiddenGridLines(),
      tabColor: (sheet.getTabColor() ?? "").toUpperCase(),
      /** The address of the frozen cells, or null. */
      frozen: frozenAddress(sheet),
      pageLayout: pageLayoutOf(host, sheet),
      protected: spreadsheet.state.protectedSheets.has(sheet.getSheetId()),
    }));
}

/** Defined names, hidden ones too. */
export function names({ spreadsheet }: WorkbenchHost) {
  const sheets = spreadsheet.workbook().getSheets();
  const shown = spreadsheet.names().filter((name) => !isBuiltIn(name));
  return shown.map(({ name, formula, visible, comment, sheetId }) => ({
    name,
    formula,
    visible,
    comment,
    /** The sheet whose name it is, or null for a name of the whole workbook. */
    sheet: sheets.find((sheet) => sheet.getSheetId() === sheetId)?.getSheetName() ?? null,
  }));
}

/** What add-ins stored beside the cells. */
export function stored({ spreadsheet: { state } }: WorkbenchHost) {
  const parts = [...state.customXmlParts];
  return {
    customXmlParts: parts.map(([id, { namespaceUri, text: xml }]) => ({ id, namespaceUri, xml })),
    settings: Object.fromEntries(state.settings),
  };
}
