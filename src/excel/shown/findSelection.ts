import { shownFaultWords } from "../../words";
import type { Talk } from "../excelRun";
import { WorkbookFault } from "../workbookFault";
import type { FoundCells } from "./foundCells";

/** The used part of the selection; where one cell is selected, the block of cells it belongs to. */
export async function findSelection({ context, answered }: Talk): Promise<FoundCells> {
  const selection = context.workbook.getSelectedRange().untrack();
  selection.load("address,cellCount");
  const [cells, block] = [selection, selection.getSurroundingRegion().untrack()].map((range) => {
    const used = range.getUsedRangeOrNullObject(true).untrack();
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    return used;
  }) as [Excel.Range, Excel.Range];
  const { worksheet } = selection;
  worksheet.load("id,name");
  await context.sync();
  answered();
  const used = selection.cellCount === 1 ? block : cells;
  if (used.isNullObject) {
    throw new WorkbookFault("NothingSelected", shownFaultWords.selectionBlank(selection.address));
  }
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
  return { sheet: worksheet.name, block: { sheetId: worksheet.id, row, column, rows, columns } };
}
