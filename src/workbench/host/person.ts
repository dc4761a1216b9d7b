import type { FWorksheet } from "@univerjs/sheets/facade";
import {
  applyFilter,
  clearFilter,
  completeHeaders,
  intersection,
  sheetNamed,
  tableArea,
  tableIds,
  writeCells,
} from "../model";
import type { WorkbenchHost } from "./host";
import { cellsAt } from "./inspection";

export interface ActArguments {
  readonly sheet?: string;
  /** As the sheet shows it: 1 is the first row; "B" or 2 the second column. */
  readonly row?: number;
  readonly column?: number | string;
  readonly count?: number;
  readonly address?: string;
  readonly name?: string;
  readonly position?: number;
  readonly on?: boolean;
  /** For `filter`: rows stay whose cell in `column` has one of these values. */
  readonly values?: readonly (string | number)[];
}

type Act = (host: WorkbenchHost, sheet: FWorksheet, args: ActArguments) => void;

function columnOf(column: number | string | undefined): number {
  if (typeof column === "number") return column - 1;
  return (
    Array.from((column ?? "A").toUpperCase()).reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

/** Filters a block by one of its columns, or with `on: false` shows all its rows again. */
function filter(host: WorkbenchHost, sheet: FWorksheet, args: ActArguments): void {
  const { spreadsheet } = host;
  const area = cellsAt(host, sheet.getSheetName(), args.address ?? "A1");
  const table = tableIds(spreadsheet, sheet).find((id) => intersection(tableArea(spreadsheet, id), area));
  const key = table ?? sheet.getSheetId();
  if (args.on === false) {
    clearFilter(spreadsheet, key, table === undefined);
    return;
  }
  const whole = table === undefined ? area : tableArea(spreadsheet, table);
  const keep = new Map([[columnOf(args.column) - whole.column, new Set((args.values ?? []).map(String))]]);
  applyFilter(spreadsheet, key, { area: whole, keep });
}

/** What a person does to the workbook, beside typing and selecting. */
const acts: Readonly<Record<string, Act>> = {
  insertRows: (_, sheet, { row = 1, count = 1 }) => sheet.insertRows(row - 1, count),
  insertColumns: (_, sheet, { column, count = 1 }) => sheet.insertColumns(columnOf(column), count),
  deleteRows: (_, sheet, { row = 1, count = 1 }) => sheet.deleteRows(row - 1, count),
  deleteColumns: (_, sheet, { column, count = 1 }) => sheet.deleteColumns(columnOf(column), count),
  hideRows: (_, sheet, { row = 1, count = 1 }) => sheet.hideRows(row - 1, count),
  renameSheet: (_, sheet, { name = "" }) => sheet.setName(name),
  moveSheet: (host, sheet, { position = 0 }) => host.spreadsheet.workbook().moveSheet(sheet, position),
  deleteSheet: (host, sheet) => host.spreadsheet.workbook().deleteSheet(sheet),
  protect: ({ spreadsheet }, sheet, { on = true }) => {
    if (on) spreadsheet.state.protectedSheets.add(sheet.getSheetId());
    else spreadsheet.state.protectedSheets.delete(sheet.getSheetId());
  },
  merge: (host, sheet, { address = "A1" }) => {
    const { row, column, rows, columns } = cellsAt(host, sheet.getSheetName(), address);
    sheet.getRange(row, column, rows, columns).merge({ isForceMerge: true });
  },
  filter,
  undo: ({ spreadsheet }) => spreadsheet.workbook().undo(),
};

export function act(host: WorkbenchHost, kind: string, args: ActArguments = {}): void {
  const found = acts[kind];
  if (!found) throw new Error(`There is no act ${kind}: ${Object.keys(acts).join(", ")}.`);
  const { spreadsheet } = host;
  const sheet =
    args.sheet === undefined ? spreadsheet.workbook().getActiveSheet() : sheetNamed(spreadsheet, args.sheet);
  found(host, sheet, args);
  if (kind.endsWith("Columns")) completeHeaders(spreadsheet, sheet);
  spreadsheet.changed();
}

/** Types values into cells; formulas start with `=`. */
export function type(
  host: WorkbenchHost,
  sheet: string,
  address: string,
  values: readonly (readonly (string | number | boolean | null)[])[] | string | number | boolean,
): void {
  const rows = Array.isArray(values)
    ? (values as (string | number | boolean | null)[][])
    : [[values as string]];
  const first = cellsAt(host, sheet, address);
  const area = { ...first, rows: rows.length, columns: Math.max(...rows.map((row) => row.length)) };
  writeCells(
    host.spreadsheet,
    area,
    rows.map((row) => Array.from({ length: area.columns }, (_, j) => row[j] ?? null)),
  );
}

/** Selects a block, or several: `A1:B2,D1:D5`. */
export function select(host: WorkbenchHost, sheet: string, address: string): void {
  const [first = "", ...others] = address.split(",");
  const area = cellsAt(host, sheet, first);
  if (others.length === 0) host.spreadsheet.show(area);
  else {
    host.selected(
      area,
      others.map((other) => cellsAt(host, sheet, other)),
    );
  }
}
