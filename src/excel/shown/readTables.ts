import type { Talk } from "../excelRun";

/** A table of Excel's, its cells with the properties that were asked for. */
export interface TableRead {
  readonly name: string;
  readonly range: Excel.Range;
  readonly worksheet: Excel.Worksheet;
}

/** The tables of the workbook with their sheets, whoever made them. Two round trips; one where there are none. */
export async function readTables({ context, answered }: Talk, properties: string): Promise<TableRead[]> {
  const { tables } = context.workbook;
  tables.load("items/name");
  await context.sync();
  answered();
  const reads = tables.items.map((table) => {
    const range = table.getRange().untrack();
    range.load(properties);
    const { worksheet } = table;
    worksheet.load("id,name");
    return { name: table.name, range, worksheet };
  });
  if (reads.length > 0) await context.sync();
  answered();
  return reads;
}
