import { columnWidth } from "./monthly/columnWidth";
import { uniqueHeaders } from "./scorecard/uniqueHeaders";
import type { TableCell, TableColumn, TableRow } from "./tableSpec";

/** Columns with headers that differ, each as wide as what its rows show needs. */
export function sizedColumns(
  columns: readonly Required<Pick<TableColumn, "key" | "header" | "role">>[],
  rows: readonly TableRow[],
): TableColumn[] {
  const headers = uniqueHeaders(columns.map(({ header }) => header));
  return columns.map(({ key, role }, at) => {
    const header = headers[at] ?? "";
    const longest = rows.reduce((most, { cells }) => Math.max(most, shownLength(cells[at])), 0);
    return { key, header, role, width: columnWidth(header, role, longest) };
  });
}

function shownLength(cell: TableCell | undefined): number {
  return cell === undefined ? 0 : cell.style.show(cell.value).length;
}
