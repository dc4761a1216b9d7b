import { isBlank, isNumber, type SourceCell } from "../scorecard/sourceCell";

/** More of what a column holds are figures than words; marks for missing figures are neither. */
export function mostlyFigures(body: readonly (readonly SourceCell[])[], column: number): boolean {
  const filled = body.map((row) => row[column] ?? "").filter((cell) => !isBlank(cell));
  const figures = filled.filter((cell) => isNumber(cell)).length;
  const words = filled.filter(
    (cell) => typeof cell === "string" && /\p{L}{2}/u.test(cell) && !isNumber(cell),
  ).length;
  return figures > words;
}
