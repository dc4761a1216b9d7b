import { workbookFaultWords } from "../words";
import { asBefore, queueCells } from "./enterable";
import { writeLooks } from "./looksBefore";
import { unruled } from "./plainLooks";
import { rowsOf } from "./rowLooks";
import { targetRange, type TargetState } from "./targetState";
import { WorkbookFault } from "./workbookFault";

export interface RestoreOptions {
  /** Undoes what was kept beside the cells. */
  readonly putBack: (context: Excel.RequestContext) => Promise<void>;
  /** The table that stood there, with its cells without the sheet's name; any other is one that the write made. */
  readonly table?: { readonly name: string; readonly local: string } | undefined;
}

/** Puts a target back as `state` holds it. Its own run: the one that failed may not be trusted. */
export async function restoreTarget(
  state: TargetState,
  cause: WorkbookFault,
  { putBack, table }: RestoreOptions,
): Promise<void> {
  await orSayHow(state.address, cause, async (context) => {
    await putBack(context);
    const sheet = context.workbook.worksheets.getItem(state.sheetId);
    const { rows, columns } = state.size;
    // Tracked: it is used over several round trips.
    const area = sheet.getRangeByIndexes(state.row, state.column, rows, columns);
    const tables = area.getTables(false);
    tables.load("items/name");
    const columnsNow = area.getColumnProperties({ format: { columnWidth: true } });
    await context.sync();
    toRanges(tables, table?.name);
    if (table) context.workbook.tables.getItem(table.name).resize(sheet.getRange(table.local).untrack());
    const cells = state.formulas.map((line, i) =>
      line.map((cell, j) => asBefore(cell, state.values[i]?.[j] ?? "")),
    );
    queueCells(area, cells, state.numberFormats);
    await restoreLooks(context, state);
    restoreWidths(area, columnsNow, state.columnWidths);
    const firstRows = state.rowHeights.map((_, i) => area.getRow(i));
    for (const row of firstRows) row.load("format/rowHeight");
    await context.sync();
    restoreHeights(firstRows, state.rowHeights);
    await context.sync();
  });
}

async function restoreLooks(context: Excel.RequestContext, state: TargetState): Promise<void> {
  for (const part of state.looks) {
    const rowsNow = () => rowsOf(targetRange(context, state), part);
    if (part.kept === "all") {
      // What puts looks back says nothing of cells without a fill.
      rowsNow().format.fill.clear();
      if (part.looks.kind === "same") {
        await writeLooks(context, rowsNow, unruled({ rows: part.rows, columns: state.size.columns }));
      }
    }
    await writeLooks(context, rowsNow, part.looks);
  }
}

function restoreWidths(
  area: Excel.Range,
  { value: now }: OfficeExtension.ClientResult<Excel.ColumnProperties[]>,
  widths: readonly number[],
): void {
  widths.forEach((width, j) => {
    if (width !== now[j]?.format?.columnWidth) area.getColumn(j).format.columnWidth = width;
  });
}

/** Excel lowers a row by itself with its text; a height that is set stays for ever, so only a wrong one is. */
function restoreHeights(rows: readonly Excel.Range[], heights: readonly number[]): void {
  rows.forEach(({ format }, i) => {
    const before = heights[i];
    if (before !== undefined && format.rowHeight !== before) format.rowHeight = before;
  });
}

/** The cells stay: `delete` would take them too. */
function toRanges(tables: Excel.TableScopedCollection, kept: string | undefined): void {
  for (const table of tables.items) if (table.name !== kept) table.convertToRange();
}

/** Takes away the sheet that a failed insert made, if it came that far. */
export async function removeNewSheet(
  name: string,
  cause: WorkbookFault,
  putBack: RestoreOptions["putBack"],
): Promise<void> {
  await orSayHow(name, cause, async (context) => {
    await putBack(context);
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("id");
    await context.sync();
    if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}

/** Runs the putting back; where that fails too, says what the person can do. */
export async function orSayHow(
  place: string,
  cause: WorkbookFault,
  work: (context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: true }, work);
  } catch {
    const why = cause.code === "Cancelled" ? workbookFaultWords.cancelled : cause.words;
    throw new WorkbookFault("NotRestored", workbookFaultWords.partMayStand(why, place), cause);
  }
}
