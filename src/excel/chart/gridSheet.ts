import type { TableSpec } from "../../report";
import { columnName } from "../../core";
import { asText } from "../enterable";
import { quotedSheet } from "../quotedSheet";
import { layoutOf } from "../tableLayout";
import { chartSheetWords } from "../../words";
import { gridPlace, type GridSizes, gutter, rowsEach } from "./chartsLayout";
import { chartColours } from "./seriesLook";

/** What the lines and marks of small charts are, which have no room for a key of their own. */
const keyWords = [chartSheetWords.keyOfLines, chartSheetWords.keyOfMarks];

/** Queues a grid's own sheet before any chart stands on it: its title, the key, widths and the page. */
export function queueGridSheet(
  sheet: Excel.Worksheet,
  name: string,
  columns: number,
  sizes: GridSizes,
): void {
  sheet.showGridlines = false;
  const head = sheet.getRange("A1:A3").untrack();
  head.values = [name, ...keyWords].map((words) => [asText(words)]);
  head.format.font.color = chartColours.words;
  const title = sheet.getRange("A1").untrack();
  title.format.font.bold = true;
  title.format.font.size = 14;
  for (let at = 0; at < columns; at += 1) {
    columnAt(sheet, at * 2).format.columnWidth = sizes.width;
    columnAt(sheet, at * 2 + 1).format.columnWidth = gutter;
  }
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.zoom = { horizontalFitToPages: 1 };
}

function columnAt(sheet: Excel.Worksheet, column: number): Excel.Range {
  return sheet.getRangeByIndexes(0, column, 1, 1).untrack();
}

export interface GridChart {
  readonly index: number;
  readonly table: TableSpec;
  /** Where its table begins on the sheet of figures. */
  readonly figures: { readonly sheet: string; readonly column: number };
}

/** A letter of a sentence under a chart, and a line of them, in points. */
const letter = 4.8;
const lineHeight = 13;

/**
 * Queues the words of a chart on its grid: its sentences under it, and behind it, where a screen reader comes upon them,
 * those that say what it shows. Both are those of its figures, and follow them from month to month.
 */
export function queueGridWords(
  sheet: Excel.Worksheet,
  { index, table, figures }: GridChart,
  columns: number,
  { height }: GridSizes,
): Excel.Range {
  const { row, column } = gridPlace(index, columns);
  const { above } = layoutOf(table);
  const lines = above.flatMap(({ role, text }, at) => (role === "line" ? [{ at, text }] : []));
  const cells = sheet.getRangeByIndexes(row, column, rowsEach - 1, 1).untrack();
  const link = (line: { readonly at: number } | undefined) =>
    line ? `=${quotedSheet(figures.sheet)}!${columnName(figures.column)}${line.at + 1}` : "";
  cells.formulas = [[link(lines[0])], [link(lines[1])]];
  cells.format.wrapText = true;
  cells.format.verticalAlignment = "Top";
  cells.format.font.size = 9;
  cells.format.font.color = chartColours.words;
  const cell = cells.getCell(0, 0).untrack();
  if (index % columns === 0) cell.format.rowHeight = height;
  return cell;
}

/** How high the row under a row of charts must be for the longest of its sentences. */
export function wordsHeight(tables: readonly TableSpec[], { width }: GridSizes): number {
  const longest = tables.reduce((most, { lines }) => Math.max(most, lines?.[1]?.length ?? 0), 0);
  return Math.max(1, Math.ceil((longest * letter) / width)) * lineHeight + 4;
}

/** The cells of a chart's words, to be cleared where it could not be made. */
export function gridWords(sheet: Excel.Worksheet, index: number, columns: number): Excel.Range {
  const { row, column } = gridPlace(index, columns);
  return sheet.getRangeByIndexes(row, column, rowsEach - 1, 1).untrack();
}
