import { workbookFaultWords } from "../words";
import { columnName } from "../core";
import type { PlainFont } from "./plainLooks";
import { queueRowLooksReads, type RowLooks, rowLooksOf, type RowLooksReads } from "./rowLooks";
import type { Place, Refused } from "./targetAddress";
import { refused } from "./targetAddress";
import type { CellValue, OccupiedCell, TableSize, TargetCheck } from "./types";

/** The target as it stands before the insert: enough to refuse it, to show it, and to put it back. */
export interface TargetState {
  readonly sheetId: string;
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly size: TableSize;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly looks: readonly RowLooks[];
  readonly plainFont: PlainFont;
  /** In points, a column each. */
  readonly columnWidths: readonly number[];
  /** Of the lines above the headers and the header row. */
  readonly rowHeights: readonly number[];
  readonly tables: readonly string[];
  readonly merged: string | undefined;
  readonly protected: boolean;
  /** Part or all of it belongs to a formula that spills. */
  readonly spilled: boolean;
  /** Every table name of the workbook. */
  readonly tableNames: readonly string[];
}

export type JudgedState = Omit<TargetState, "looks">;

/** The proxies whose loads are queued; they hold values after the next sync. */
export interface TargetReads {
  readonly place: Place;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly firstRows: readonly Excel.Range[];
  readonly merged: Excel.RangeAreas;
  readonly tables: Excel.TableScopedCollection;
  readonly allTables: Excel.TableCollection;
  readonly looks: readonly RowLooksReads[];
  readonly plainFont: Excel.RangeFont;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

/**
 * Queues the reads of a target: one round trip for all of them. `headRows` of them, down to the headers, may
 * change in height; from row `looksFrom` on the write changes all looks, above it inks alone.
 */
export function queueTargetReads(
  context: Excel.RequestContext,
  place: Place,
  size: TableSize,
  headRows = 2,
  looksFrom = 0,
): TargetReads {
  const { worksheets } = context.workbook;
  const sheet = place.sheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(place.sheet);
  const range = sheet.getRangeByIndexes(place.row, place.column, size.rows, size.columns).untrack();
  sheet.load("id");
  sheet.protection.load("protected");
  range.load("address,values,formulas,numberFormat,hasSpill");
  const firstRows = Array.from({ length: Math.min(headRows, size.rows) }, (_, i) =>
    range.getRow(i).untrack(),
  );
  for (const row of firstRows) row.load("format/rowHeight");
  const merged = range.getMergedAreasOrNullObject().untrack();
  merged.load("address");
  const tables = range.getTables(false);
  tables.load("items/name");
  const allTables = context.workbook.tables;
  allTables.load("items/name");
  const looks = queueRowLooksReads(range, size, looksFrom);
  // The last cell of a sheet is one that nobody formats by itself.
  const plainFont = sheet.getRange().untrack().getLastCell().untrack().format.font;
  plainFont.load("name,size");
  const columns = range.getColumnProperties({ format: { columnWidth: true } });
  return { place, sheet, range, firstRows, merged, tables, allTables, looks, plainFont, columns };
}

/** What the reads found; to be called after their sync, and asks on only where a large area's looks differ. */
export async function targetState(context: Excel.RequestContext, reads: TargetReads): Promise<TargetState> {
  const judged = judgedState(reads);
  const { columns } = judged.size;
  const looks = await rowLooksOf(context, () => targetRange(context, judged), columns, reads.looks);
  return { ...judged, looks };
}

/** The target anew: an untracked range lasts until the next sync. */
export function targetRange(
  context: Excel.RequestContext,
  { sheetId, row, column, size }: Pick<TargetState, "sheetId" | "row" | "column" | "size">,
): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  return sheet.getRangeByIndexes(row, column, size.rows, size.columns).untrack();
}

/** All but the looks: what it takes to judge the target. */
export function judgedState({ place, sheet, range, ...reads }: TargetReads): JudgedState {
  return {
    sheetId: sheet.id,
    address: range.address,
    row: place.row,
    column: place.column,
    size: { rows: range.values.length, columns: reads.columns.value.length },
    values: range.values as CellValue[][],
    formulas: range.formulas as CellValue[][],
    numberFormats: range.numberFormat as string[][],
    plainFont: { name: reads.plainFont.name, size: reads.plainFont.size },
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
function refuseTarget(state: JudgedState): Refused | undefined {
  if (state.protected) {
    return refused("protected", workbookFaultWords.sheetProtected);
  }
  const [table] = state.tables;
  if (table !== undefined) {
    return refused("table", workbookFaultWords.tableInTheWay(table));
  }
  if (state.merged !== undefined) {
    return refused("merged", workbookFaultWords.cellsMerged(state.merged));
  }
  if (state.spilled) {
    return refused("spill", workbookFaultWords.spillInTheWay);
  }
  return undefined;
}

const shownAtMost = 5;

/** What stands in the target: a formula that shows nothing counts too. */
function occupiedCells(state: JudgedState): OccupiedCell[] {
  return state.formulas.flatMap((line, i) =>
    line.flatMap((formula, j) => {
      if (formula === "") return [];
      const shown = typeof formula === "string" && formula.startsWith("=") ? formula : state.values[i]?.[j];
      return [{ address: `${columnName(state.column + j)}${state.row + i + 1}`, content: String(shown) }];
    }),
  );
}

/** The person's answer to "may the table stand here?". */
export function judgeTarget(state: JudgedState): TargetCheck {
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
