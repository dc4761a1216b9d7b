import { type CellPlace, columnName, type Finding } from "../../core";
import { quotedSheet } from "../../excel";

/** Of a finding among those of one check. */
export function findingKey({ check, cell: { sheet, row, column } }: Finding): string {
  return `${check} ${row} ${column} ${sheet}`;
}

/** `C10`. */
export function cellOf({ row, column }: CellPlace): string {
  return `${columnName(column)}${row + 1}`;
}

/** `'Victims Fund'!C10`. */
export function addressOf(cell: CellPlace): string {
  return `${quotedSheet(cell.sheet)}!${cellOf(cell)}`;
}
