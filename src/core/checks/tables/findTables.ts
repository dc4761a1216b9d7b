import type { CheckedSheet } from "../checkedSheet";
import { flat, present } from "../flat";
import { filledOf, isWords, type Cell } from "../read/cell";
import { findBlocks, type Block } from "./findBlocks";
import { isYear, tablesWithin, type TableRows } from "./headingRows";
import { headingsOf } from "./headings";
import { lineOf, type Line } from "./line";
import { sectionsOf } from "./sections";
import type { Table, TableRow } from "./table";

type Grid = readonly (readonly Cell[])[];

/** Every table of figures on a sheet: several, one under another or side by side, with titles and notes around them. */
export function findTables(sheet: CheckedSheet, grid: Grid): readonly Table[] {
  const tables: Table[] = [];
  const lone: { block: Block; text: string }[] = [];
  for (const block of findBlocks(grid)) {
    const cells = grid
      .slice(block.top, block.bottom + 1)
      .map((row) => row.slice(block.left, block.right + 1));
    if (!cells.some((row) => row.some(({ kind }) => kind === "figure"))) {
      lone.push({ block, text: cells[0]?.[0]?.text ?? "" });
      continue;
    }
    for (const rows of tablesWithin(grid, block)) {
      for (const part of sideBySide(grid, block, rows)) {
        const first = rows.headings[0] ?? rows.body[0] ?? 0;
        const title = rows.title || titleOver(lone, part, first);
        tables.push(...tableOf(sheet, grid, part, { ...rows, title }));
      }
    }
  }
  return tables;
}

/** The lowest line of words over the table, with up to two blank rows below it. */
function titleOver(lone: readonly { block: Block; text: string }[], part: Block, first: number): string {
  const over = lone.filter(({ block }) => {
    const gap = first - block.bottom;
    return gap <= 3 && block.left <= part.right && block.right >= part.left;
  });
  return over[over.length - 1]?.text ?? "";
}

/** Two tables without a column between them: the first heading comes again over a column of words. */
function sideBySide(grid: Grid, block: Block, { headings, body }: TableRows): readonly Block[] {
  const row = grid[headings[headings.length - 1] ?? -1] ?? [];
  const first = row[block.left]?.text;
  if (!first) return [block];
  const starts = [block.left];
  for (let column = block.left + 2; column < block.right; column += 1) {
    if (row[column]?.text !== first) continue;
    const words = body.filter((at) => grid[at]?.[column]?.kind === "words").length;
    if (words * 2 > body.length) starts.push(column);
  }
  return starts.map((left, at) => ({ ...block, left, right: (starts[at + 1] ?? block.right + 1) - 1 }));
}

function tableOf(sheet: CheckedSheet, grid: Grid, block: Block, rows: TableRows): Table[] {
  const slice = (at: number): readonly Cell[] => (grid[at] ?? []).slice(block.left, block.right + 1);
  const origin = { row: sheet.top ?? 0, column: sheet.left ?? 0 };
  const merged = (sheet.merged ?? []).map((area) => ({
    ...area,
    row: area.row + origin.row,
    column: area.column + origin.column,
  }));
  const headings = headingsOf(rows.headings.map(slice), merged);
  const last = lastKnown(rows.body, slice);
  const body = rows.body.filter((at) => at <= last && filledOf(slice(at)).length > 0);
  const sections = sectionsOf(body, slice);
  const data = body.filter((at) => !sections.has(at));
  const lines = Array.from({ length: block.right - block.left + 1 }, (_, column) =>
    lineOf(headings[column] ?? "", present(data.map((at) => slice(at)[column]))),
  );
  const names = nameCount(lines);
  const kept = flat(lines, ({ kind }, column) => (column >= names && kind !== "empty" ? [column] : []));
  if (kept.length === 0) return [];
  const hidden = new Set(sheet.hiddenColumns);
  const columns = present(kept.map((column) => lines[column]));
  return [
    {
      sheet: sheet.name,
      title: rows.title || sheet.name,
      columns,
      hiddenColumns: kept.map((column) => hidden.has(column + block.left)),
      headingCells: kept.map((column) => slice(rows.headings[rows.headings.length - 1] ?? -1)[column]),
      nameColumns: lines.slice(0, names),
      rows: tableRows(sheet, { body, data, names: lines.slice(0, names), columns }, slice),
    },
  ];
}

/** The last row of figures, or of marks beside a name. Marks before words explain them below the table. */
function lastKnown(body: readonly number[], slice: (at: number) => readonly Cell[]): number {
  return body.reduce((last, at) => {
    const [first, ...others] = filledOf(slice(at));
    const known = slice(at).some(({ kind }) => kind === "figure");
    return known || (first && isName(first) && others.some(({ kind }) => kind === "mark")) ? at : last;
  }, -1);
}

/** Names stand left of the first figures; reference numbers or ranks before them are none. */
function nameCount(lines: readonly Line[]): number {
  const first = lines.findIndex((line, at) => isFigures(line) && !numbersNames(lines, at));
  return first < 0 ? lines.length : first;
}

function isFigures({ kind }: Line): boolean {
  return kind === "amount" || kind === "percent" || kind === "points";
}

/** Ranks, or 1, 2, 3 and so on, before names that have figures of their own. */
function numbersNames([first, second, ...others]: readonly Line[], at: number): boolean {
  if (at > 0 || first === undefined || second?.kind !== "words" || !others.some(isFigures)) return false;
  const figures = present(first.cells.map(({ figure }) => figure));
  return /\brank/i.test(first.heading) || figures.every(({ shown }, row) => shown === row + 1);
}

interface Found {
  readonly body: readonly number[];
  readonly data: readonly number[];
  readonly names: readonly Line[];
  readonly columns: readonly Line[];
}

function tableRows(
  sheet: CheckedSheet,
  { body, data, names, columns }: Found,
  slice: (at: number) => readonly Cell[],
): TableRow[] {
  const hidden = new Set(sheet.hiddenRows);
  const filtered = new Set(sheet.filteredRows);
  const isData = new Map(data.map((at, index) => [at, index]));
  let section = 0;
  let sectionName = "";
  let above: readonly string[] = [];
  return flat(body, (at): TableRow[] => {
    const index = isData.get(at);
    const own = slice(at);
    if (index === undefined) {
      section += 1;
      sectionName = filledOf(own)[0]?.text ?? "";
      above = [];
      return [];
    }
    const cells = own.slice(0, names.length);
    const parts = cells.map(({ text }, part) => {
      const named = cells.slice(part + 1).some((later) => later.text !== "");
      return text === "" && named ? (above[part] ?? "") : text;
    });
    above = parts;
    return [
      {
        label: nameOf(cells, names),
        key: [sectionName, ...parts].filter((part) => part !== "").join(", "),
        section,
        names: cells,
        cells: present(columns.map((line) => line.cells[index])),
        hidden: filtered.has(at) ? "filtered" : hidden.has(at) ? "hidden" : "",
      },
    ];
  });
}

/** A reference such as 2041 is no name, though it looks like a year. */
function nameOf(cells: readonly Cell[], lines: readonly Line[]): string {
  const named = cells.filter((cell, at) => isName(cell) || (isYear(cell) && lines[at]?.kind !== "code"));
  const total = named.find(({ text }) => /^\s*(?:sub|grand|overall)?[- ]*totals?\b/i.test(text));
  return (total ?? named[0])?.text ?? "";
}

/** "Not known" is no figure, but it may be what a row is of. */
function isName(cell: Cell): boolean {
  return isWords(cell) || (cell.kind === "mark" && /^[a-z]{3}/i.test(cell.text));
}
