import type { ShownColumn } from "../shown/shownTable";

/** Between the margins of a page of A4 with margins of 2.5 cm, in points. */
const pageWidth = 453;
/** A character of 11 points, and what stands on both sides of a cell's text. */
const [characterWidth, cellPadding] = [5.6, 8] as const;

type Widths = readonly Pick<ShownColumn, "width">[];

/** More columns than this Word's tables can't have. */
export const mostWordColumns = 63;

/** How wide a table is, and each of its columns: as its text needs, and never wider than the page. */
export function columnShares(columns: Widths): {
  readonly width: string;
  readonly shares: readonly string[];
} {
  const widths = columns.map(pointsOf);
  const natural = sumOf(widths);
  return {
    width: natural < pageWidth ? `${natural.toFixed(0)}pt` : "100%",
    shares: widths.map((width) => `${((width / natural) * 100).toFixed(1)}%`),
  };
}

/** Whether a table can be read on an upright page: where it needs a little more, its words wrap. */
export function fitsUprightPage({ columns }: { readonly columns: Widths }): boolean {
  return sumOf(columns.map(pointsOf)) < pageWidth * 1.5;
}

function pointsOf({ width }: Widths[number]): number {
  return width * characterWidth + cellPadding;
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
