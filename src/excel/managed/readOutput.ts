import type { CellValue } from "../types";
import type { Written } from "../ledger/records";
import { managedFaultWords } from "../../words";
import type { Place } from "./namedPlaces";
import type { Block } from "./growSource";
import type { PresentOutput } from "./presentOutput";
import { WorkbookFault } from "../workbookFault";

/** A table of Excel's own with where it is. */
export interface FoundTable extends Block {
  readonly name: string;
}

/** Queues the tables that stand in a place; they give their ranges one round trip later. */
export async function tablesIn(
  context: Excel.RequestContext,
  tables: Excel.TableScopedCollection,
): Promise<FoundTable[]> {
  const found = tables.items.map((table) => {
    const range = table.getRange().untrack();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { name: table.name, range };
  });
  if (found.length > 0) await context.sync();
  return found.map(({ name, range }) => ({
    name,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  }));
}

/** Where the table and its lines are: the cells of its name, as wide as the table of Excel's in them is now. */
export function outputBlocks(
  place: Place,
  [first]: readonly FoundTable[],
  written: Written,
): { table: Block; area: Block } {
  const lines = written.above.length + written.below.length;
  // Someone made a plain range of the table: it is where it was written.
  const table = first ?? {
    row: place.row + written.above.length,
    column: place.column,
    rows: Math.max(2, place.rows - lines),
    columns: place.columns,
  };
  const top = Math.min(place.row, table.row);
  const bottom = Math.max(place.row + place.rows, table.row + table.rows);
  return {
    table,
    area: { row: top, column: table.column, rows: bottom - top, columns: table.columns },
  };
}

/** Reads what stands in the area of a table. */
export async function readOutput(
  context: Excel.RequestContext,
  place: Place,
  tables: readonly FoundTable[],
  written: Written,
): Promise<PresentOutput> {
  const [, another] = tables;
  if (another) {
    throw new WorkbookFault("TargetRefused", managedFaultWords.anotherTable(another.name));
  }
  const { table, area } = outputBlocks(place, tables, written);
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).untrack();
  range.load("values,formulas,numberFormat");
  await context.sync();
  return {
    place,
    table,
    tableName: tables[0]?.name,
    area,
    values: range.values as CellValue[][],
    formulas: range.formulas as CellValue[][],
    numberFormats: range.numberFormat as string[][],
  };
}
