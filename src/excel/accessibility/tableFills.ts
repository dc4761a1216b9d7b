import { cellTrips, type AreaPart } from "../cellTrips";
import type { Talk } from "../excelRun";

/** At some 70 bytes a cell, well under the 4 MB that an answer may have. */
const cellsPerRead = 20_000;

/** The cells of a table, on their sheet. */
export interface TableCells {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The colours of the cells of tables, a row a line; white where a cell has none. A round trip for 20,000 cells. */
export async function tableFills<Table extends TableCells>(
  talk: Talk,
  tables: readonly Table[],
): Promise<ReadonlyMap<Table, string[][]>> {
  const fills = new Map<Table, string[][]>(tables.map((table) => [table, []]));
  for (const parts of cellTrips(tables, cellsPerRead)) {
    const read = await fillsOf(talk, parts);
    parts.forEach(({ area }, at) => fills.get(area)?.push(...(read[at] ?? [])));
  }
  return fills;
}

async function fillsOf(
  { context, answered }: Talk,
  parts: readonly AreaPart<TableCells>[],
): Promise<string[][][]> {
  const queued = parts.map(({ area, first, rows }) =>
    context.workbook.worksheets
      .getItem(area.sheetId)
      .getRangeByIndexes(area.row + first, area.column, rows, area.columns)
      .untrack()
      .getCellProperties({ format: { fill: { color: true } } }),
  );
  await context.sync();
  answered();
  return queued.map(({ value }) =>
    value.map((line) => line.map(({ format }) => (format?.fill?.color ?? "").toUpperCase())),
  );
}
