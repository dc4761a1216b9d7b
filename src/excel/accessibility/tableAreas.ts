import type { TableArea } from "../../report";
import type { Talk } from "../excelRun";
import { readTables } from "../shown/readTables";

/** Where the tables of Excel's stand on each sheet, by the sheet's id, from the top. */
export async function tableAreas(talk: Talk): Promise<ReadonlyMap<string, TableArea[]>> {
  const tables = await readTables(talk, "rowIndex,columnIndex,rowCount,columnCount");
  const areas = new Map<string, TableArea[]>();
  for (const { name, range, worksheet } of tables) {
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    areas.set(worksheet.id, [...(areas.get(worksheet.id) ?? []), { name, row, column, rows, columns }]);
  }
  for (const list of areas.values()) list.sort((a, b) => a.row - b.row);
  return areas;
}
