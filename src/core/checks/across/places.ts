import type { CellPlace } from "../finding";
import type { Cell } from "../read/cell";
import { columnName } from "./columnName";

/** A cell as a person names it: Victims Fund!C10. */
export function addressOf({ sheet, row, column }: CellPlace): string {
  return `${sheet}!${columnName(column)}${row + 1}`;
}

export function placeIn(sheet: string, { row, column }: Cell): CellPlace {
  return { sheet, row, column };
}
