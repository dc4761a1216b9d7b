import { shownFaultWords } from "../../words";
import type { Talk } from "../excelRun";
import { WorkbookFault } from "../workbookFault";
import type { FoundCells } from "./foundCells";

/** Lines of words next to a table are looked for in so many rows above and below. */
const [above, below] = [4, 6] as const;
const lastRow = 1_048_576;

/** A table of Excel's, with the rows around it in which its title and notes may stand. */
export async function findTable({ context, answered }: Talk, name: string): Promise<FoundCells> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load("showHeaders,showTotals");
  const range = table.getRange().untrack();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  const { worksheet } = table;
  worksheet.load("id,name");
  await context.sync();
  answered();
  if (table.isNullObject) {
    throw new WorkbookFault("NoSuchSource", shownFaultWords.tableGone(name));
  }
  const { rowIndex, columnIndex: column, rowCount, columnCount: columns } = range;
  const row = Math.max(0, rowIndex - above);
  const end = Math.min(lastRow, rowIndex + rowCount + below);
  const headerRows = table.showHeaders ? 1 : 0;
  return {
    sheet: worksheet.name,
    block: { sheetId: worksheet.id, row, column, rows: end - row, columns },
    table: {
      header: rowIndex - row,
      headerRows,
      rows: rowCount - headerRows,
      ...(table.showTotals && { totals: 1 }),
      linesAround: true,
    },
  };
}
