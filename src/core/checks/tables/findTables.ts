import type { CheckedSheet } from "../checkedSheet";
import { flat, present } from "../flat";
import type { Cell } from "../read/cell";
import { findBlocks, type Block } from "./findBlocks";
import { isYear, tablesWithin, type TableRows } from "./headingRows";
import { headingsOf } from "./headings";
import { lineOf, type Line } from "./line";
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
        const first = rows.headings[0] ?? rows.body[0] ?? block.top;
        const title = rows.title || titleOver(lone, part, first);
        tables.push(...tableOf(sheet, grid, part, { ...rows, title }));
      }
    }
  }
  return tables;
}

/** A line of words up to two rows above, over the table's first column. */
function titleOver(lone: readonly { block: Block; text: string }[], part: Block, first: number): string {
  const over = lone.filter(({ block }) => {
    const gap = first - block.bottom;
    return gap > 0 && gap <= 3 && block.left <= part.right && block.right >= part.left;
  });
  return over[over.length - 1]?.text ?? "";
}

/** Two tables without a column between them: the first heading comes again over a column of words. */
function sideBySide(grid: Grid, block: Block, { headings, body }: TableRows): readonly Block[] {
  const row = grid[headings[headings.length - 1] ?? -1];
  const first = row?.[block.left]?.text ?? "";
  if (row === undefined || first === "") return [block];
  const starts = [block.left];
  for (let column = block.left + 2; column < block.right; column += 1) {
    const words = body.filter((at) => grid[at]?.[column]?.kind === "words").length;
    if (row[column]?.text === first && words * 2 > body.length) starts.push(column);
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
  const last = lastWithFigures(rows.body, slice);
  const body = rows.body.filter((at) => at <= last && slice(at).some(({ kind }) => kind !== "blank"));
  const data = body.filter((at) => !isSection(slice(at)));
  const lines = Array.from({ length: block.right - block.left + 1 }, (_, column) =>
    lineOf(headings[column] ?? "", present(data.map((at) => slice(at)[column]))),
  );
  const names = nameCount(lines);
  const kept = lines
    .map((_, column) => column)
    .filter((column) => column >= names && lines[column]?.kind !== "empty");
  if (kept.every((column) => lines[column]?.kind === "words") || data.length === 0) return [];
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
      rows: tableRows(sheet, { body, data, names, columns }, slice),
    },
  ];
}

function lastWithFigures(body: readonly number[], slice: (at: number) => readonly Cell[]): number {
  return body.reduce((last, at) => (slice(at).some(({ kind }) => kind === "figure") ? at : last), -1);
}

/** A name alone, with no figures. */
function isSection(cells: readonly Cell[]): boolean {
  return (
    cells.filter(({ kind }) => kind !== "blank").length === 1 && cells.every(({ kind }) => kind !== "figure")
  );
}

/** Names stand left of the first figures; a column of reference numbers before them is no line of figures. */
function nameCount(lines: readonly Line[]): number {
  const isFigures = ({ kind }: Line): boolean => kind === "amount" || kind === "percent" || kind === "points";
  const firstNames = lines.findIndex(({ kind }) => kind === "words" || kind === "period");
  const first = lines.findIndex((line, at) => at > firstNames && isFigures(line));
  if (firstNames >= 0 && lines.slice(0, firstNames).every((line) => !isFigures(line))) {
    return first < 0 ? lines.length : first;
  }
  const figures = lines.findIndex(isFigures);
  return figures < 0 ? lines.length : figures;
}

interface Found {
  readonly body: readonly number[];
  readonly data: readonly number[];
  readonly names: number;
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
      sectionName = own.find(({ kind }) => kind !== "blank")?.text ?? "";
      above = [];
      return [];
    }
    const cells = own.slice(0, names);
    const parts = cells.map(({ text }, part) => {
      const named = cells.slice(part + 1).some((later) => later.text !== "");
      return text === "" && named ? (above[part] ?? "") : text;
    });
    above = parts;
    return [
      {
        label: nameOf(cells),
        key: [sectionName, ...parts].filter((part) => part !== "").join(", "),
        section,
        names: cells,
        cells: present(columns.map((line) => line.cells[index])),
        hidden: filtered.has(at) ? "filtered" : hidden.has(at) ? "hidden" : "",
      },
    ];
  });
}

function nameOf(cells: readonly Cell[]): string {
  const named = cells.filter((cell) => cell.kind === "words" || cell.kind === "date" || isYear(cell));
  const total = named.find(({ text }) => /^\s*(?:sub|grand|overall)?[- ]*totals?\b/i.test(text));
  return (total ?? named[0])?.text ?? "";
}
