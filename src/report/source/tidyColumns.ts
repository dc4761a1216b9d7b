import { heading, headingText } from "../scorecard/heading";
import { isBlank, isWords, type SourceCell } from "../scorecard/sourceCell";
import { dateReader, kindAmong } from "./dateCells";
import { figureOf } from "./figure";
import { serialsMayBeDates } from "./serialDates";

type Row = readonly SourceCell[];

/** Which column of a tidy list is what. */
export interface TidyColumns {
  /** -1 where there are no headings. */
  readonly headingRow: number;
  readonly firstRow: number;
  readonly headings: readonly string[];
  readonly date: number;
  readonly values: readonly number[];
  readonly labels: readonly number[];
}

/** What a column holds, by a sample of its cells. */
interface Content {
  readonly column: number;
  readonly dates: number;
  readonly numbers: number;
  readonly words: number;
  /** Whether the dates could as well be figures: whole numbers with nothing regular about them. */
  readonly irregular: boolean;
}

const rowsLookedAt = 300;
const datesNeeded = 0.6;
const periodHeading = /^(date|month|period|quarter|week|day)\b|\b(date|month|period|quarter)$/i;
const valueHeading = /^(values?|counts?|numbers?|figures?|volumes?|amounts?|offences|crimes|incidents)$/i;
/** Numbers that name or order things. */
const notFigures =
  /^(year|fy|financial year|month( (no\.?|number))?|quarter|week( no\.?)?|no\.?|row|index)$|\b(id|code|ref)$/i;

/** Finds the columns of a list with a row for each date and measure; null where it is no such list. */
export function tidyColumns(cells: readonly Row[], top: number): TidyColumns | null {
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const start = belowTitle(cells, top, width);
  const headed = isHeadingRow(cells[start] ?? []);
  const firstRow = headed ? start + 1 : start;
  const headings = Array.from({ length: width }, (_, column) =>
    headed ? headingText(cells[start]?.[column] ?? "") : "",
  );
  const sample = sampleOf(cells, firstRow);
  const contents = headings.map((_, column) => contentOf(sample, column));
  const date = dateColumn(contents, headings);
  const labels = contents.filter(({ column, words, numbers }) => column !== date && words > numbers);
  const values = valueColumns(contents, headings, date);
  if (date === undefined || values.length === 0) return null;
  return {
    headingRow: headed ? start : -1,
    firstRow,
    headings,
    date,
    values,
    labels: labels.map(({ column }) => column),
  };
}

function belowTitle(cells: readonly Row[], top: number, width: number): number {
  const found = cells.findIndex(
    (row, at) => at >= top && (width === 1 || row.filter((cell) => !isBlank(cell)).length > 1),
  );
  return found < 0 ? top : found;
}

function isHeadingRow(row: Row): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  const read = dateReader(kindAmong(filled));
  return filled.length > 1 && filled.every((cell) => isWords(cell) && !read(cell));
}

function sampleOf(cells: readonly Row[], firstRow: number): Row[] {
  const step = Math.max(1, Math.floor((cells.length - firstRow) / rowsLookedAt));
  return cells.filter((row, at) => at >= firstRow && (at - firstRow) % step === 0 && !row.every(isBlank));
}

function contentOf(sample: readonly Row[], column: number): Content {
  const filled = sample.map((row) => row[column] ?? "").filter((cell) => !isBlank(cell));
  const read = dateReader(kindAmong(filled));
  const readings = filled.flatMap((cell) => read(cell) ?? []);
  const serials = filled.flatMap((cell) => (typeof cell === "number" ? (read(cell)?.day ?? []) : []));
  const days = [...new Set(serials)].sort((a, b) => a - b);
  const figures = filled.map(figureOf);
  return {
    column,
    dates: filled.length === 0 ? 0 : readings.filter(({ months }) => months < 12).length / filled.length,
    numbers: figures.filter((figure) => typeof figure === "number").length,
    words: figures.filter((figure) => typeof figure === "object").length,
    irregular: days.length > 0 && !serialsMayBeDates(days),
  };
}

function dateColumn(contents: readonly Content[], headings: readonly string[]): number | undefined {
  const saysPeriod = ({ column }: Content) => {
    const text = headings[column] ?? "";
    return heading.saysDate(text) || periodHeading.test(text);
  };
  const candidates = contents.filter(({ dates }) => dates >= datesNeeded);
  return (candidates.find(saysPeriod) ?? candidates.find(({ irregular }) => !irregular))?.column;
}

function valueColumns(
  contents: readonly Content[],
  headings: readonly string[],
  date: number | undefined,
): number[] {
  const figures = contents.filter(
    ({ column, numbers, words }) =>
      column !== date && numbers > 0 && numbers >= words && !notFigures.test((headings[column] ?? "").trim()),
  );
  const named = figures.filter(({ column }) => valueHeading.test((headings[column] ?? "").trim()));
  return (named.length > 0 ? named.slice(0, 1) : figures).map(({ column }) => column);
}
