import type { Cell } from "../read/cell";
import type { Block } from "./findBlocks";

type Row = readonly Cell[];

/** One table of a block: the rows of its title, its headings and its body, `to` not in it. */
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
  return tables.filter(({ body }) => body.length > 0);
}

function oneTable(grid: readonly Row[], block: Block, from: number): { table: TableRows; next: number } {
  const row = (at: number): Row => (grid[at] ?? []).slice(block.left, block.right + 1);
  const titles: string[] = [];
  let at = from;
  while (at <= block.bottom && isTitle(row(at), row(at + 1))) {
    titles.push(
      ...row(at)
        .map(({ text }) => text)
        .filter((text) => text !== ""),
    );
    at += 1;
  }
  const headings: number[] = [];
  while (at <= block.bottom && headings.length < mostHeadingRows && isHeading(row, at, headings)) {
    headings.push(at);
    at += 1;
  }
  const body: number[] = [];
  const figures = new Set<number>();
  while (at <= block.bottom && !headsNext(row, at, figures, block)) {
    body.push(at);
    row(at).forEach(({ kind }, column) => {
      if (kind === "figure") figures.add(column);
    });
    at += 1;
  }
  if (at === from) at += 1;
  return { table: { title: titles.join(" "), headings, body }, next: at };
}

/** A lone cell of words, above anything but figures right under it in another column. */
function isTitle(row: Row, below: Row): boolean {
  const filled = row.filter(({ kind }) => kind !== "blank");
  if (filled.length === 0) return true;
  if (filled.length > 1 || filled[0]?.kind !== "words") return false;
  const first = row.findIndex(({ kind }) => kind !== "blank");
  return row.length > 1 && (first === 0 || !below.some(isPlainFigure));
}

function isHeading(row: (at: number) => Row, at: number, above: readonly number[]): boolean {
  const cells = row(at);
  const filled = cells.filter(({ kind }) => kind !== "blank");
  if (filled.length === 0) return above.length > 0;
  if (cells.some(isPlainFigure)) return false;
  if (filled.length === 1 && above.length > 0 && cells[0]?.kind === "words") return false;
  if (!cells.some(isYear)) return filled.some(({ kind }) => kind === "words" || kind === "date");
  // Years under words that head them already are figures.
  const upper = row(above[above.length - 1] ?? -1);
  if (above.length === 0) return row(at + 1).some(({ kind }) => kind === "figure" || kind === "mark");
  return cells.some((cell, column) => isYear(cell) && (upper[column]?.kind ?? "blank") === "blank");
}

/** Words in two of the columns that held figures, with figures to follow. A lone line above them is their title. */
function headsNext(
  row: (at: number) => Row,
  at: number,
  figures: ReadonlySet<number>,
  { bottom }: Block,
): boolean {
  if (figures.size === 0) return false;
  const cells = row(at);
  const filled = cells.filter(({ kind }) => kind !== "blank");
  if (filled.length === 1 && filled[0]?.kind === "words" && at < bottom) {
    return headsFigures(row(at + 1), figures) && row(at + 2).some(({ kind }) => kind === "figure");
  }
  if (!headsFigures(cells, figures)) return false;
  return [1, 2, 3].some((ahead) => at + ahead <= bottom && row(at + ahead).some(isPlainFigure));
}

function headsFigures(cells: Row, figures: ReadonlySet<number>): boolean {
  const over = cells.filter((_, column) => figures.has(column));
  const words = over.filter((cell) => cell.kind === "words" || cell.kind === "date" || isYear(cell)).length;
  const heads = over.every((cell) => cell.kind !== "figure" || isYear(cell));
  return heads && words >= Math.min(2, figures.size) && words * 2 >= figures.size;
}

/** A number that heads a column: 2014, or 201504. */
export function isYear({ kind, figure, text }: Cell): boolean {
  const value = figure?.shown ?? 0;
  if (kind !== "figure" || !/^\d{4}(\d\d)?$/.test(text)) return false;
  const month = value % 100;
  return (
    (value >= 1900 && value <= 2100) || (value >= 190001 && month >= 1 && month <= 12 && value <= 209912)
  );
}

function isPlainFigure(cell: Cell): boolean {
  return cell.kind === "figure" && !isYear(cell);
}
