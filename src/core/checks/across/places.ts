import type { CellPlace } from "../finding";
import type { Cell } from "../read/cell";

/** A cell as a person names it: Victims Fund!C10. */
export function addressOf({ sheet, row, column }: CellPlace): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return `${sheet}!${letters}${row + 1}`;
}

export function placeIn(sheet: string, { row, column }: Cell): CellPlace {
  return { sheet, row, column };
}
