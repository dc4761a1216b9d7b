import { columnName } from "./columnName";
import { looksBefore, looksToKeep } from "./looksBefore";
import type { Place, Refused } from "./targetAddress";
import { refused } from "./targetAddress";
import type { CellValue, OccupiedCell, TableSize, TargetCheck } from "./types";

/** The target as it stands before the insert: enough to refuse it, to show it, and to put it back. */
export interface TargetState {
  readonly sheetId: string;
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly looks: readonly (readonly Excel.SettableCellProperties[])[];
  /** In points, a column each. */
  readonly columnWidths: readonly number[];
  /** Of the title and the header row. */
  readonly rowHeights: readonly number[];
  readonly tables: readonly string[];
  readonly merged: string | undefined;
  readonly protected: boolean;
  /** Part or all of it belongs to a formula that spills. */
  readonly spilled: boolean;
  /** Every table name of the workbook. */
  readonly tableNames: readonly string[];
}

/** The proxies whose loads are queued; they hold values after the next sync. */
export interface TargetReads {
  readonly place: Place;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly firstRows: readonly Excel.Range[];
  readonly merged: Excel.RangeAreas;
  readonly tables: Excel.TableScopedCollection;
  readonly allTables: Excel.TableCollection;
  readonly looks: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

/** Queues the reads of a target: one round trip for all of them. */
export function queueTargetReads(context: Excel.RequestContext, place: Place, size: TableSize): TargetReads {
  const { worksheets } = context.workbook;
  const sheet = place.sheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(place.sheet);
  const range = sheet.getRangeByIndexes(place.row, place.column, size.rows, size.columns).untrack();
  sheet.load("id");
  sheet.protection.load("protected");
  range.load("address,values,formulas,numberFormat,hasSpill");
  const firstRows = [range.getRow(0).untrack(), range.getRow(1).untrack()];
  for (const row of firstRows) row.load("format/rowHeight");
  const merged = range.getMergedAreasOrNullObject().untrack();
  merged.load("address");
  const tables = range.getTables(false);
  tables.load("items/name");
  const allTables = context.workbook.tables;
  allTables.load("items/name");
  const looks = range.getCellProperties(looksToKeep);
  const columns = range.getColumnProperties({ format: { columnWidth: true } });
  return { place, sheet, range, firstRows, merged, tables, allTables, looks, columns };
}

/** What the reads found; to be called after the sync. */
export function targetState({ place, sheet, range, ...reads }: TargetReads): TargetState {
  return {
    sheetId: sheet.id,
    address: range.address,
    row: place.row,
    column: place.column,
    values: range.values as CellValue[][],
    formulas: range.formulas as CellValue[][],
    numberFormats: range.numberFormat as string[][],
    looks: reads.looks.value.map((line) => line.map(looksBefore)),
    columnWidths: reads.columns.value.map(({ format }) => format?.columnWidth ?? 0),
    rowHeights: reads.firstRows.map((row) => row.format.rowHeight),
    tables: reads.tables.items.map(({ name }) => name),
    merged: reads.merged.isNullObject ? undefined : reads.merged.address,
    protected: sheet.protection.protected,
    // null: some of the cells spill
    spilled: (range.hasSpill as boolean | null) !== false,
    tableNames: reads.allTables.items.map(({ name }) => name),
  };
}

/** Why this target can't take a table, whatever the person agrees to. */
function refuseTarget(state: TargetState): Refused | undefined {
  if (state.protected) {
    return refused(
      "protected",
      "The sheet is protected. Unprotect it (Review, Unprotect Sheet) or choose another place.",
    );
  }
  const [table] = state.tables;
  if (table !== undefined) {
    return refused("table", `The table ${table} stands there. Choose a place clear of it, or a new sheet.`);
  }
  if (state.merged !== undefined) {
    return refused("merged", `The cells ${state.merged} are merged. Unmerge them or choose another place.`);
  }
  if (state.spilled) {
    return refused("spill", "A formula spills into these cells. Choose a place clear of it, or a new sheet.");
  }
  return undefined;
}

const shownAtMost = 5;

/** What stands in the target: a formula that shows nothing counts too. */
function occupiedCells(state: TargetState): OccupiedCell[] {
  return state.formulas.flatMap((line, i) =>
    line.flatMap((formula, j) => {
      if (formula === "") return [];
      const shown = typeof formula === "string" && formula.startsWith("=") ? formula : state.values[i]?.[j];
      return [{ address: `${columnName(state.column + j)}${state.row + i + 1}`, content: String(shown) }];
    }),
  );
}

/** The person's answer to "may the table stand here?". */
export function judgeTarget(state: TargetState): TargetCheck {
  const refusal = refuseTarget(state);
  if (refusal) return refusal;
  const occupied = occupiedCells(state);
  if (occupied.length === 0) return { state: "free", address: state.address };
  return {
    state: "occupied",
    address: state.address,
    count: occupied.length,
    first: occupied.slice(0, shownAtMost),
  };
}
