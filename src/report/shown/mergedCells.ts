import type { MergedCells, SheetCells } from "./sheetCells";
import type { ShownCell, ShownCells } from "./shownTable";

/**
 * The cells of a block, each merged one once, with what it covers. A merged cell that reaches over the end of a part,
 * such as from the headings into the figures, is one cell in each part, with the same text.
 */
export function mergedCells(
  { text, merged }: Pick<SheetCells, "text" | "merged">,
  ends: readonly number[] = [],
): ShownCells[] {
  const shown: (ShownCell | null)[][] = text.map((row) => row.map((one) => ({ text: one.trim() })));
  for (const whole of merged) {
    const words = text[whole.row]?.[whole.column]?.trim() ?? "";
    for (const { row, column, rows, columns } of parted(whole, ends)) {
      for (let at = row; at < row + rows; at += 1) shown[at]?.fill(null, column, column + columns);
      const first = shown[row];
      if (first !== undefined) first[column] = { text: words, columns, rows };
    }
  }
  return shown;
}

function parted(one: MergedCells, ends: readonly number[]): MergedCells[] {
  const last = one.row + one.rows;
  const cuts = [one.row, ...ends.filter((end) => one.row < end && end < last).sort((a, b) => a - b), last];
  return cuts.slice(1).map((end, at) => ({ ...one, row: cuts[at] ?? 0, rows: end - (cuts[at] ?? 0) }));
}
