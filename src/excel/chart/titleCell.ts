import { columnName } from "../../core";
import { quotedSheet } from "../quotedSheet";

/** The formula by which a chart's title follows a cell. */
export function titleCell(
  sheet: string,
  { row, column }: { readonly row: number; readonly column: number },
): string {
  return `=${quotedSheet(sheet)}!$${columnName(column)}$${row + 1}`;
}
