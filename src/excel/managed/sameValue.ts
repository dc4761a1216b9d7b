import type { CellValue } from "../types";

/** Excel keeps fifteen digits of what is typed: a figure that differs by less was not edited. */
const tolerance = 1e-12;

export function sameValue(a: CellValue | undefined, b: CellValue | undefined): boolean {
  if (typeof a === "number" && typeof b === "number") {
    return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
  }
  return a === b;
}
