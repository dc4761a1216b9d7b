import type { TableArea } from "../../report";
import type { Talk } from "../excelRun";

/** The tables of Excel's on each sheet, by the sheet's id, from the top. Two round trips; one where there are none. */
export async function readTables({ context, answered }: Talk): Promise<ReadonlyMap<string, TableArea[]>> {
  const { tables } = context.workbook;
  tables.load("items/name");
  await context.sync();
  answered();
  const places = tables.items.map((table) => {
    const range = table.getRange().untrack();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    const { worksheet } = table;
    worksheet.load("id");
    return { name: table.name, range, worksheet };
  });
  if (places.length > 0) await context.sync();
  answered();
  const found = new Map<string, TableArea[]>();
  for (const { name, range, worksheet } of places) {
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    const area = { name, row, column, rows, columns };
    found.set(
      worksheet.id,
      [...(found.get(worksheet.id) ?? []), area].sort((a, b) => a.row - b.row),
    );
  }
  return found;
}
