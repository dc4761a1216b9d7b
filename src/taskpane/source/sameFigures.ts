import type { SourceRange } from "../../excel";

/** Whether the cells still hold what was read before. */
export function sameFigures(before: SourceRange, now: SourceRange): boolean {
  return (
    before.values.length === now.values.length &&
    before.values.every((row, i) => row.every((value, j) => now.values[i]?.[j] === value))
  );
}
