import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { HostError } from "../protocol/error";
import type { Area } from "./area";
import type { PlainCell } from "./arguments";
import { composedStyle } from "./composedStyle";
import { enter, enterAsText } from "./entry";
import type { Spreadsheet } from "./spreadsheet";

/** A cell's value as `range.values` gives it: "" where there is nothing. */
export function plainValue(cell: Nullable<ICellData>): string | number | boolean {
  const value = cell?.v;
  if (value === undefined || value === null) return "";
  if (cell?.t === CellValueType.BOOLEAN) return Boolean(value);
  return value;
}

/** The cell as calculated: a spill's cells are held apart from the grid's own. */
function calculatedCell(
  spreadsheet: Spreadsheet,
  area: Area,
  row: number,
  column: number,
): Nullable<ICellData> {
  const own = area.sheet.getSheet().getCellMatrix().getValue(row, column);
  if (own?.v !== undefined && own.v !== null) return own;
  return spreadsheet.spilled(area.sheet.getSheetId())?.[row]?.[column] ?? own;
}

/** Reads cell by cell; rows and columns beyond what the grid holds are blank. */
export function mapCells<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (__, j) => read(area.row + i, area.column + j)),
  );
}

export function readValues(spreadsheet: Spreadsheet, area: Area): (string | number | boolean)[][] {
  return mapCells(area, (row, column) => plainValue(calculatedCell(spreadsheet, area, row, column)));
}

export function readFormulas(spreadsheet: Spreadsheet, area: Area): (string | number | boolean)[][] {
  const matrix = area.sheet.getSheet().getCellMatrix();
  const grid = onGrid(area)
    ? area.sheet.getRange(area.row, area.column, area.rows, area.columns).getFormulas()
    : [];
  return mapCells(area, (row, column) => {
    const formula = grid[row - area.row]?.[column - area.column];
    if (formula) return formula;
    return plainValue(matrix.getValue(row, column) ?? calculatedCell(spreadsheet, area, row, column));
  });
}

/** Whether the whole area lies on the rows and columns that the grid holds at the moment. */
export function onGrid(area: Area): boolean {
  const { sheet } = area;
  return area.row + area.rows <= sheet.getMaxRows() && area.column + area.columns <= sheet.getMaxColumns();
}

/** Grows the grid so that the area lies on it; Excel's sheet is always there. */
export function grow(area: Area): void {
  const { sheet } = area;
  if (area.row + area.rows > sheet.getMaxRows()) sheet.setRowCount(area.row + area.rows);
  if (area.column + area.columns > sheet.getMaxColumns()) sheet.setColumnCount(area.column + area.columns);
}

export function refuseIfProtected(spreadsheet: Spreadsheet, area: Area): void {
  if (!spreadsheet.state.protectedSheets.has(area.sheet.getSheetId())) return;
  throw new HostError("AccessDenied", "The sheet is protected.", "Range");
}

/** Enters each value as typing it would; null leaves its cell alone, as in Excel. */
export function writeCells(
  spreadsheet: Spreadsheet,
  area: Area,
  values: readonly (readonly PlainCell[])[],
): void {
  refuseIfProtected(spreadsheet, area);
  grow(area);
  const matrix: Record<number, Record<number, ICellData>> = {};
  const held = area.sheet.getSheet().getCellMatrix();
  values.forEach((line, i) => {
    const cells: Record<number, ICellData> = {};
    line.forEach((value, j) => {
      if (value === null) return;
      const cell = entry(spreadsheet, patternAt(area, area.row + i, area.column + j), value);
      // Notes on what stood in the cell do not hold for what is entered now; a link is the cell's own.
      const link = held.getValue(area.row + i, area.column + j)?.custom?.link as unknown;
      cells[area.column + j] = { ...cell, custom: link === undefined ? null : { link } };
    });
    matrix[area.row + i] = cells;
  });
  area.sheet.getRange(area.row, area.column, area.rows, area.columns).setValues(matrix);
  spreadsheet.changed();
}

/** Typing a percentage or a date gives a General cell that format, and leaves a chosen one alone. */
function entry(
  spreadsheet: Spreadsheet,
  pattern: string | undefined,
  value: NonNullable<PlainCell>,
): ICellData {
  if (pattern === "@") return enterAsText(value);
  const { cell, numberFormat } = enter(value, spreadsheet.thisYear());
  if (numberFormat === undefined || !isGeneral(pattern)) return cell;
  return { ...cell, s: { n: { pattern: numberFormat } } };
}

function patternAt({ sheet }: Area, row: number, column: number): string | undefined {
  return composedStyle(sheet, row, column).n?.pattern;
}

export function isGeneral(pattern: string | undefined): boolean {
  return pattern === undefined || pattern === "" || pattern.toLowerCase() === "general";
}
