import type { SourceCell } from "../scorecard/sourceCell";
import { cellText, isBlank } from "../scorecard/sourceCell";
import { headingText } from "../scorecard/heading";
import { figureOf } from "./figure";
import type { PeriodHeadings } from "./periodHeadings";

type Row = readonly SourceCell[];

/** What stands beside the periods of a wide block. */
export interface WideColumns {
  /** Where the names of the measures stand. */
  readonly labels: readonly number[];
  readonly labelHeadings: readonly string[];
  /** Columns of figures that are of no period. */
  readonly figures: readonly { readonly column: number; readonly heading: string }[];
  /** Columns of words right of the first period, such as a rating. */
  readonly words: readonly string[];
}

const rowsLookedAt = 200;

export function wideColumns(cells: readonly Row[], headings: PeriodHeadings): WideColumns {
  const body = cells.slice(headings.row + 1, headings.row + 1 + rowsLookedAt);
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const periods = new Set(headings.columns.map(({ column }) => column));
  const first = headings.columns.reduce((least, { column }) => Math.min(least, column), width);
  const beside = Array.from({ length: width }, (_, column) => column)
    .filter((column) => !periods.has(column))
    .map((column) => ({
      column,
      holds: contentOf(body, column),
      heading: headingOf(cells, headings, column),
    }));
  const ofWords = beside.filter(({ holds }) => holds === "words");
  const left = ofWords.filter(({ column }) => column < first);
  const labels = left.length > 0 ? left : ofWords.slice(0, 1);
  return {
    labels: labels.map(({ column }) => column),
    labelHeadings: labels.map(({ heading }) => heading),
    figures: beside.filter(({ holds }) => holds === "figures"),
    words: ofWords.flatMap((column) => (labels.includes(column) ? [] : [column.heading])),
  };
}

function contentOf(body: readonly Row[], column: number): "words" | "figures" | "nothing" {
  let words = 0;
  let figures = 0;
  for (const row of body) {
    const cell = row[column] ?? "";
    const figure = figureOf(cell);
    if (typeof figure === "number") figures += 1;
    else if (figure !== "") words += 1;
  }
  if (words + figures === 0) return "nothing";
  return words >= figures ? "words" : "figures";
}

/** A heading may stand in either of two rows. */
function headingOf(cells: readonly Row[], { row, yearRow }: PeriodHeadings, column: number): string {
  const lower = cells[row]?.[column] ?? "";
  const upper = yearRow === null ? "" : (cells[yearRow]?.[column] ?? "");
  return isBlank(lower) ? cellText(upper) : headingText(lower);
}
