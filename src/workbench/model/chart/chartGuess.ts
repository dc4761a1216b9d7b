import { type Area } from "../area";
import { plainValue, readValues } from "../cells";
import { numberFormats } from "../shown";
import type { Spreadsheet } from "../spreadsheet";
import type { SeriesRecord } from "./chartRecord";
import { referenceTo } from "./chartReference";

type SeriesData = Pick<SeriesRecord, "name" | "values" | "categories">;

const isDateFormat = (pattern: string) =>
  pattern !== "General" && /[dmy]/i.test(pattern.replace(/"[^"]*"|\\./g, ""));

/** Which cells of a block name or date the others, as Excel sees it. */
function wordCells(spreadsheet: Spreadsheet, area: Area): boolean[][] {
  const formats = numberFormats(area);
  return readValues(spreadsheet, area).map((line, i) =>
    line.map((value, j) => typeof value !== "number" || isDateFormat(formats[i]?.[j] ?? "")),
  );
}

/** How many lines of labels stand before the figures; a blank corner cell makes one of any. */
function labelCount(lines: readonly (readonly boolean[])[], cornerBlank: boolean): number {
  const figures = lines.findIndex((line) => !(line.length > 1 ? line.slice(1) : line).every(Boolean));
  const found = figures < 0 ? lines.length - 1 : figures;
  return Math.max(found, cornerBlank ? 1 : 0);
}

const turned = (rows: readonly (readonly boolean[])[]) =>
  (rows[0] ?? []).map((_, j) => rows.map((row) => row[j] ?? true));

/** The series that Excel finds in a block: words and dates along its edges are names and categories. */
export function guessSeries(
  spreadsheet: Spreadsheet,
  area: Area,
  seriesBy: unknown,
): { plotBy: "Rows" | "Columns"; series: SeriesData[] } {
  const corner = area.sheet.getSheet().getCellMatrix().getValue(area.row, area.column);
  const cornerBlank = plainValue(corner) === "" && area.rows > 1 && area.columns > 1;
  const words = wordCells(spreadsheet, area);
  const top = area.rows > 1 ? labelCount(words, cornerBlank) : 0;
  const left = area.columns > 1 ? labelCount(turned(words), cornerBlank) : 0;
  const guessed = area.rows - top >= area.columns - left ? "Columns" : "Rows";
  const plotBy = seriesBy === "Rows" || seriesBy === "Columns" ? seriesBy : guessed;
  const part = (row: number, column: number, rows: number, columns: number) =>
    rows > 0 && columns > 0
      ? referenceTo({ ...area, row: area.row + row, column: area.column + column, rows, columns })
      : null;
  const byColumn = (j: number): SeriesData => ({
    name: part(0, j, top, 1),
    values: part(top, j, area.rows - top, 1),
    categories: part(top, 0, area.rows - top, left),
  });
  const byRow = (i: number): SeriesData => ({
    name: part(i, 0, 1, left),
    values: part(i, left, 1, area.columns - left),
    categories: part(0, left, top, area.columns - left),
  });
  const count = plotBy === "Columns" ? area.columns - left : area.rows - top;
  const series = Array.from({ length: count }, (_, n) =>
    plotBy === "Columns" ? byColumn(n + left) : byRow(n + top),
  );
  return { plotBy, series };
}
