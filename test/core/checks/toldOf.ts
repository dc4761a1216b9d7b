import type { CellPlace, Finding } from "../../../src/core/checks/finding";

/** A cell as row and column from 0. */
export const at = ({ row, column }: Pick<CellPlace, "row" | "column">): string => `${row},${column}`;

/** Severity, check, cell, what it works out to, why, and the cells beside it. */
export function toldOf(
  findings: readonly Finding[],
  placed: (place: CellPlace) => string = at,
): readonly (readonly string[])[] {
  return findings.map(({ severity, check, cell, worksOutTo, why, also }) => [
    severity,
    check,
    placed(cell),
    worksOutTo,
    why,
    also.map(placed).join(" "),
  ]);
}
