import { cellText, isBlank, isWords, type SourceCell } from "../scorecard/sourceCell";

/** A line of words that stands alone above the headings, in the first row that holds anything. */
export function titleAbove(cells: readonly (readonly SourceCell[])[], headingRow: number): string | null {
  const above = cells.slice(0, headingRow).find((row) => !row.every(isBlank)) ?? [];
  const [title, ...more] = above.filter((cell) => !isBlank(cell));
  return title !== undefined && more.length === 0 && isWords(title) ? cellText(title) : null;
}
