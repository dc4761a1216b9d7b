import type { ColumnRole, TableRow } from "../tableSpec";

const rowsLookedAt = 2000;

/** Room for the cells and for the header's longest word; longer headers wrap. */
export function columnWidth(
  header: string,
  role: ColumnRole,
  rows: readonly TableRow[],
  column: number,
): number {
  const words = header.split(" ").reduce((most, word) => Math.max(most, word.length), 0);
  const cells = rows.slice(0, rowsLookedAt).reduce((most, { cells: row }) => {
    const cell = row[column];
    return cell === undefined ? most : Math.max(most, cell.style.show(cell.value).length);
  }, words);
  return role === "measure" ? within(cells, 16, 44) : within(cells, 10, 34);
}

function within(longest: number, least: number, most: number): number {
  return Math.min(Math.max(longest + 2, least), most);
}
