import { readNumber, totalRows } from "../../core";
import type { SourceCell } from "../scorecard/sourceCell";

/**
 * Which rows are totals of the others: those that the core finds in any column of figures, by their first words and
 * their amounts. Without figures there are none.
 */
export function totalsAmong(rows: readonly (readonly SourceCell[])[]): readonly boolean[] {
  const labels = rows.map((row) => row.find((cell) => typeof cell === "string" && cell.trim() !== ""));
  const width = rows[0]?.length ?? 0;
  const found = rows.map(() => false);
  for (let column = 0; column < width; column += 1) {
    const amounts = rows.map((row) => inHundredths(row[column] ?? ""));
    totalRows(amounts, labels).forEach((isTotal, at) => {
      if (isTotal && amounts[at] !== undefined) found[at] = true;
    });
  }
  return found;
}

/** Whole hundredths, so that sums of pence are exact. */
function inHundredths(cell: SourceCell): number | undefined {
  const reading = readNumber(cell);
  return reading.kind === "number" ? Math.round(reading.value * 100) : undefined;
}
