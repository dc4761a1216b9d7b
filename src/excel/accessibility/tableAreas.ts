import type { TableArea } from "../../report";
import type { Talk } from "../excelRun";
import { readTables } from "../shown/readTables";
import { tableFills } from "./tableFills";

/**
 * Where the tables of Excel's stand on each of these sheets, by the sheet's id, from the top, with the colours of their
 * cells.
 */
export async function tableAreas(
  talk: Talk,
  sheetIds: ReadonlySet<string>,
): Promise<ReadonlyMap<string, TableArea[]>> {
  const found = (await readTables(talk, "rowIndex,columnIndex,rowCount,columnCount"))
    .filter(({ worksheet }) => sheetIds.has(worksheet.id))
    .map(({ name, range, worksheet }) => {
      const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
      return { sheetId: worksheet.id, name, row, column, rows, columns };
    });
  const fills = await tableFills(talk, found);
  const areas = new Map<string, TableArea[]>();
  for (const table of found) {
    const { sheetId, ...area } = table;
    areas.set(sheetId, [...(areas.get(sheetId) ?? []), { ...area, fills: fills.get(table) ?? [] }]);
  }
  for (const list of areas.values()) list.sort((a, b) => a.row - b.row);
  return areas;
}
