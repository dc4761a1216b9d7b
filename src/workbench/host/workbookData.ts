import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";

export type GivenCell =
  string | number | boolean | null | { readonly value: string | number; readonly format: string };

/** A sheet as a scenario or a test gives it: text stays text, `=` begins a formula. */
export interface GivenSheet {
  readonly name: string;
  readonly rows: readonly (readonly GivenCell[])[];
  /** In pixels, from the first column. */
  readonly columnWidths?: readonly number[];
  /** Zero-based rows shown in bold. */
  readonly boldRows?: readonly number[];
}

function cellData(given: GivenCell): ICellData | undefined {
  if (given === null || given === "") return undefined;
  if (typeof given === "object") return { ...cellData(given.value), s: { n: { pattern: given.format } } };
  if (typeof given === "number") return { v: given, t: CellValueType.NUMBER };
  if (typeof given === "boolean") return { v: given ? 1 : 0, t: CellValueType.BOOLEAN };
  if (/^=./.test(given)) return { f: given };
  return { v: given, t: CellValueType.STRING };
}

function bold(cell: ICellData): ICellData {
  const style = typeof cell.s === "object" ? cell.s : {};
  return { ...cell, s: { ...style, bl: BooleanNumber.TRUE } };
}

function sheetData(sheet: GivenSheet, id: string): Partial<IWorksheetData> {
  const cells: Record<number, Record<number, ICellData>> = {};
  sheet.rows.forEach((row, i) => {
    const line: Record<number, ICellData> = {};
    row.forEach((given, j) => {
      const cell = cellData(given);
      if (cell) line[j] = sheet.boldRows?.includes(i) === true ? bold(cell) : cell;
    });
    cells[i] = line;
  });
  const widest = Math.max(0, ...sheet.rows.map((row) => row.length));
  return {
    id,
    name: sheet.name,
    cellData: cells,
    rowCount: Math.max(200, sheet.rows.length + 50),
    columnCount: Math.max(26, widest + 6),
    columnData: Object.fromEntries((sheet.columnWidths ?? []).map((w, j) => [j, { w }])),
  };
}

/** A whole workbook for the grid. */
export function workbookData(sheets: readonly GivenSheet[]): Partial<IWorkbookData> {
  const ids = sheets.map((_, i) => `sheet-${i + 1}`);
  return {
    id: "workbook",
    name: "Workbench",
    sheetOrder: ids,
    sheets: Object.fromEntries(sheets.map((sheet, i) => [ids[i] ?? "", sheetData(sheet, ids[i] ?? "")])),
    defaultStyle: { ff: "Calibri", fs: 11 },
  };
}
