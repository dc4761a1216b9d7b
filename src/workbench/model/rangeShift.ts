import { Dimension } from "@univerjs/core";
import { HostError } from "../protocol/error";
import { type Area, lastColumn, lastRow, type Rectangle } from "./area";
import { grow, refuseIfProtected } from "./cells";
import { moveReferences } from "./chart/chartReference";
import type { Spreadsheet } from "./spreadsheet";
import { completeHeaders } from "./tableHeaders";
import { dropTable, moveTable, tableArea, tableIds } from "./tableLookup";

/** A stretch of one direction: rows when cells move down or up, columns when they move right or left. */
interface Stretch {
  readonly first: number;
  readonly size: number;
}

const rowsOf = ({ row, rows }: Rectangle): Stretch => ({ first: row, size: rows });
const columnsOf = ({ column, columns }: Rectangle): Stretch => ({ first: column, size: columns });
const endOf = ({ first, size }: Stretch) => first + size;

const conflict = () =>
  new HostError("InsertDeleteConflict", "The cells of a table would be torn apart.", "Range");

/** Where a table stands once cells are put in before or inside it. */
function afterInsert(table: Stretch, added: Stretch): Stretch {
  if (added.first <= table.first) return { ...table, first: table.first + added.size };
  return added.first < endOf(table) ? { ...table, size: table.size + added.size } : table;
}

/** Where a table stands once cells are taken out; of size 0 where nothing of it is left. */
function afterDelete(table: Stretch, gone: Stretch): Stretch {
  const overlap = Math.min(endOf(gone), endOf(table)) - Math.max(gone.first, table.first);
  const before = Math.max(0, Math.min(gone.size, table.first - gone.first));
  return { first: table.first - before, size: table.size - Math.max(0, overlap) };
}

/** The tables of the sheet that the shift meets, each with its new place; refuses what would tear one. */
function tablesMoved(spreadsheet: Spreadsheet, area: Area, vertical: boolean, inserts: boolean) {
  const [along, across] = vertical ? [rowsOf, columnsOf] : [columnsOf, rowsOf];
  const zone = across(area);
  return tableIds(spreadsheet, area.sheet).flatMap((id) => {
    const table = tableArea(spreadsheet, id);
    const width = across(table);
    const apart = endOf(zone) <= width.first || endOf(width) <= zone.first;
    if (apart || endOf(along(table)) <= along(area).first) return [];
    if (zone.first > width.first || endOf(zone) < endOf(width)) throw conflict();
    const now = (inserts ? afterInsert : afterDelete)(along(table), along(area));
    const headerGoes = vertical && !inserts && area.row <= table.row && table.row < area.row + area.rows;
    if (headerGoes && now.size > 0) throw conflict();
    const place = vertical ? { row: now.first, rows: now.size } : { column: now.first, columns: now.size };
    return [{ id, place: { ...table, ...place } }];
  });
}

/** What charts refer to goes along where all of it stands on the rows or columns that move. */
function moveCharted({ state }: Spreadsheet, area: Area, vertical: boolean, inserts: boolean): void {
  const [along, across] = vertical ? [rowsOf, columnsOf] : [columnsOf, rowsOf];
  const zone = across(area);
  moveReferences(state.charts.values(), area.sheet.getSheetId(), (range) => {
    const width = across(range);
    if (width.first < zone.first || endOf(width) > endOf(zone)) return range;
    const now = (inserts ? afterInsert : afterDelete)(along(range), along(area));
    if (now.size === 0) return null;
    return {
      ...range,
      ...(vertical ? { row: now.first, rows: now.size } : { column: now.first, columns: now.size }),
    };
  });
}

function shiftCells(spreadsheet: Spreadsheet, area: Area, vertical: boolean, inserts: boolean): void {
  const moved = tablesMoved(spreadsheet, area, vertical, inserts);
  const range = area.sheet.getRange(area.row, area.column, area.rows, area.columns);
  const dimension = vertical ? Dimension.ROWS : Dimension.COLUMNS;
  if (inserts) range.insertCells(dimension);
  else range.deleteCells(dimension);
  moveCharted(spreadsheet, area, vertical, inserts);
  for (const { id, place } of moved) {
    if (place.rows === 0 || place.columns === 0) dropTable(spreadsheet, id);
    else moveTable(spreadsheet, id, place);
  }
}

/** Cells put in at the area, or taken out of it, and the rest of the sheet moved along. */
function shift(spreadsheet: Spreadsheet, area: Area, vertical: boolean, inserts: boolean): void {
  refuseIfProtected(spreadsheet, area);
  const { sheet, row, rows, column, columns } = area;
  const wholeRows = columns === lastColumn;
  const wholeColumns = rows === lastRow;
  grow({ ...area, rows: wholeColumns ? 1 : rows, columns: wholeRows ? 1 : columns });
  if (wholeRows && vertical) {
    if (inserts) sheet.insertRows(row, rows);
    else sheet.deleteRows(row, rows);
  } else if (wholeColumns && !vertical) {
    if (inserts) sheet.insertColumns(column, columns);
    else sheet.deleteColumns(column, columns);
  } else {
    const held = {
      rows: wholeColumns ? sheet.getMaxRows() : rows,
      columns: wholeRows ? sheet.getMaxColumns() : columns,
    };
    shiftCells(spreadsheet, { ...area, ...held }, vertical, inserts);
  }
  completeHeaders(spreadsheet, sheet);
  spreadsheet.changed();
}

function choose(given: unknown, vertical: string, horizontal: string, location: string): boolean {
  if (given === vertical || given === horizontal) return given === vertical;
  throw new HostError("InvalidArgument", `Cells move ${vertical} or ${horizontal}.`, location);
}

/** Answers `range.insert`. */
export function insertCells(spreadsheet: Spreadsheet, area: Area, direction: unknown): void {
  shift(spreadsheet, area, choose(direction, "Down", "Right", "Range.insert"), true);
}

/** Answers `range.delete`. */
export function deleteCells(spreadsheet: Spreadsheet, area: Area, direction: unknown): void {
  shift(spreadsheet, area, choose(direction, "Up", "Left", "Range.delete"), false);
}
