import { flat } from "../flat";
import { filledOf, isWords, type Cell } from "../read/cell";
import type { Block } from "./findBlocks";

type Row = readonly Cell[];

/** One table of a block: the rows of its title, its headings and its body. */
export interface TableRows {
  readonly title: string;
  readonly headings: readonly number[];
  readonly body: readonly number[];
}

const mostHeadingRows = 4;

/**
 * Parts a block into tables, one under another: lines of one cell above are titles, rows of words or years are
 * headings, and a row of words where figures stood before heads the next table.
 */
export function tablesWithin(grid: readonly Row[], block: Block): readonly TableRows[] {
  const tables: TableRows[] = [];
  let at = block.top;
  while (at <= block.bottom) {
    const found = oneTable(grid, block, at);
    tables.push(found.table);
    at = found.next;
  }
  return tables;
}

type RowAt = (at: number) => Row;

function oneTable(grid: readonly Row[], block: Block, from: number): { table: TableRows; next: number } {
  const row: RowAt = (at) => (at > block.bottom ? [] : (grid[at] ?? []).slice(block.left, block.right + 1));
  const titles: string[] = [];
  let at = from;
  for (; isTitle(row(at), row(at + 1)); at += 1) titles.push(...filledOf(row(at)).map(({ text }) => text));
  const headings: number[] = [];
  for (; headings.length < mostHeadingRows && isHeading(row, at, headings, block); at += 1) {
    if (filledOf(row(at)).length > 0) headings.push(at);
  }
  const lowest = row(headings[headings.length - 1] ?? Infinity);
  const body: number[] = [];
  const figures = new Set<number>();
  for (; at <= block.bottom && !headsNext(row, at, figures, lowest); at += 1) {
    body.push(at);
    row(at).forEach(({ kind }, column) => {
      if (kind === "figure") figures.add(column);
    });
  }
  return { table: { title: titles.join(" "), headings, body }, next: at };
}

/** A lone cell of words, above anything but figures right under it in another column. */
function isTitle(row: Row, below: Row): boolean {
  const [first, ...others] = filledOf(row);
  if (first?.kind !== "words" || others.length > 0) return false;
  return row.length > 1 && (row[0] === first || !below.some(isPlainFigure));
}

function isHeading(row: RowAt, at: number, above: readonly number[], { bottom }: Block): boolean {
  const cells = row(at);
  const filled = filledOf(cells);
  if (filled.length === 0) return at <= bottom;
  if (cells.some(isPlainFigure)) return false;
  if (filled.length === 1 && above.length > 0 && filled[0] === cells[0]) return false;
  const upper = row(above[above.length - 1] ?? Infinity);
  if (!cells.some(isYear))
    return filled.some(isWords) && !marksFigures(row, at, bottom) && !isNamed(cells, upper);
  if (above.length === 0) return [1, 2, 3, 4].some((ahead) => row(at + ahead).some(isFigureOrMark));
  // Years under words that head each of them already are figures.
  const over = flat(cells, (cell, column) => (isYear(cell) ? [upper[column]?.text ?? ""] : []));
  return over.some((text, place) => text === "" || over.indexOf(text) !== place);
}

/** A name under the heading of names, and one word such as "None" for each of its figures. */
function isNamed(cells: Row, upper: Row): boolean {
  const [name, first, ...others] = filledOf(cells);
  if (name !== cells[0] || upper[0]?.kind !== "words" || others.length === 0) return false;
  return others.every(({ text }) => text === first?.text);
}

/** Only marks where the figures stand below: a name whose figures are not known. */
function marksFigures(row: RowAt, at: number, bottom: number): boolean {
  const isFigure = ({ kind }: Cell): boolean => kind === "figure";
  let next = at + 1;
  while (next <= bottom && !row(next).some(isFigure)) next += 1;
  const over = filledOf(row(at).filter((_, column) => row(next)[column]?.kind === "figure"));
  return over.length > 0 && over.every(({ kind }) => kind === "mark");
}

/** Words in two of the columns that held figures, with figures to follow. A lone line above them is their title. */
function headsNext(row: RowAt, at: number, figures: ReadonlySet<number>, heading: Row): boolean {
  if (figures.size === 0) return false;
  const [first, ...others] = filledOf(row(at));
  const from = first?.kind === "words" && others.length === 0 ? at + 1 : at;
  if (!headsFigures(row(from), figures, heading)) return false;
  return [1, 2, 3].some((ahead) => row(from + ahead).some(isPlainFigure));
}

function headsFigures(cells: Row, figures: ReadonlySet<number>, heading: Row): boolean {
  const over = cells.filter((_, column) => figures.has(column));
  if (over.some(isPlainFigure)) return false;
  const heads = over.filter((cell) => isWords(cell) || isYear(cell));
  if (!tellApart(heads) && cells[0]?.text !== heading[0]?.text) return false;
  return heads.length * 2 >= figures.size;
}

/** Dates, years in turn or different words. "See note" in each column stands for figures; 2014 beside 1950 is figures. */
function tellApart(heads: Row): boolean {
  const words = heads.filter(({ kind }) => kind === "words");
  const years = flat(heads, ({ figure }) => (figure ? [figure.shown] : []));
  const inTurn = years.slice(1).every((year, at) => Math.abs(year - Number(years[at])) <= 1);
  return (
    heads.some(({ kind }) => kind === "date") ||
    words.some(({ text }) => text !== words[0]?.text) ||
    (years.length > 1 && inTurn)
  );
}

function isFigureOrMark({ kind }: Cell): boolean {
  return kind === "figure" || kind === "mark";
}

/** A number that heads a column: 2014, or 201504. */
export function isYear({ figure, text }: Cell): boolean {
  const value = figure?.shown ?? 0;
  if (!/^\d{4}(\d\d)?$/.test(text)) return false;
  const month = value % 100;
  return (
    (value >= 1900 && value <= 2100) || (value >= 190001 && month >= 1 && month <= 12 && value <= 209912)
  );
}

function isPlainFigure(cell: Cell): boolean {
  return cell.kind === "figure" && !isYear(cell);
}
