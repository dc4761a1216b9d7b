import type { ChartSpec, TableSpec } from "../../report";
import { chartSheetWords } from "../../words";
import type { ChartSize } from "./chartDrawing";

/** How many charts stand at once. */
export type ChartsLayout =
  /** Small beside each other on one sheet, so many in a row, their figures on a second sheet. */
  | { readonly kind: "grid"; readonly columns: number; readonly sheetName: string }
  /** Each beside its figures on a sheet of its own, named after its measure. */
  | { readonly kind: "sheets" };

/** Sizes on a grid's sheet, in points. */
export interface GridSizes {
  readonly width: number;
  readonly height: number;
  readonly size: ChartSize;
}

/** What an A4 page across takes at full size. */
const pageWidth = 760;
export const gutter = 12;

/** Charts that fill a page side by side; one alone has room for all its words. */
export function gridSizes(columns: number): GridSizes {
  const width = Math.min(620, Math.max(220, Math.floor(pageWidth / columns) - gutter));
  return { width, height: Math.round(width * 0.6), size: width >= 420 ? "full" : "small" };
}

/** Rows of a grid: its title, two of the key, then three for each row of charts: charts, sentences, space. */
export const firstGridRow = 3;
export const rowsEach = 3;

export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** The cell of a chart on its grid; every other column is the space between. */
export function gridPlace(index: number, columns: number): GridPlace {
  return { row: firstGridRow + Math.floor(index / columns) * rowsEach, column: (index % columns) * 2 };
}

/** The first column of each table on the sheet of figures, where one column stays between them. */
export function figureColumns(tables: readonly TableSpec[]): number[] {
  let column = 0;
  return tables.map(({ columns }) => {
    const first = column;
    column += columns.length + 1;
    return first;
  });
}

const longestName = 31;
const figures = chartSheetWords.figuresSheet;

/** The name of the sheet with a grid's figures. */
export function figuresSheetName(sheetName: string): string {
  return `${sheetName.slice(0, longestName - figures.length)}${figures}`;
}

/** A sheet's name for each chart, after its measure, that no other sheet has. */
export function chartSheetNames(charts: readonly ChartSpec[], taken: readonly string[]): string[] {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  return charts.map(({ valueName }) => {
    const plain = valueName
      .replace(/[:\\/?*[\]]/g, " ")
      .replace(/\s+/g, " ")
      .replace(/^[\s']+|[\s']+$/g, "");
    const base = plain === "" || plain.toLowerCase() === "history" ? "Chart" : plain;
    let name = base.slice(0, longestName).trim();
    for (let number = 2; known.has(name.toLowerCase()); number += 1) {
      const end = ` ${number}`;
      name = `${base.slice(0, longestName - end.length).trim()}${end}`;
    }
    known.add(name.toLowerCase());
    return name;
  });
}
