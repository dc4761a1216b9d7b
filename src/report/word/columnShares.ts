import type { ShownColumn } from "../shown/shownTable";

/** Between the margins of a page of A4 with margins of 2.5 cm, in points. */
const pageWidth = 453;
/** A character of 11 points, and what stands on both sides of a cell's text. */
const [characterWidth, cellPadding] = [5.6, 8] as const;

/** How wide a table is, and each of its columns: as its text needs, and never wider than the page. */
export function columnShares(columns: readonly Pick<ShownColumn, "width">[]): {
  readonly width: string;
  readonly shares: readonly string[];
} {
  const widths = columns.map(({ width }) => width * characterWidth + cellPadding);
  const natural = widths.reduce((sum, width) => sum + width, 0);
  return {
    width: natural < pageWidth ? `${natural.toFixed(0)}pt` : "100%",
    shares: widths.map((width) => `${((width / natural) * 100).toFixed(1)}%`),
  };
}
