import type { ShownCellsRead } from "../../excel";
import {
  findRows,
  fitsUprightPage,
  type KnownRows,
  mostWordColumns,
  shownOfCells,
  type ShownTable,
  type WordBlock,
  wordTable,
  type WordTableOptions,
  wordTableOptions,
} from "../../report";
import { wordWords } from "../../words";
import type { WordEdits } from "./types";

/** A table for the paper, by what was read and what the person said over it. */
export interface PaperTable {
  readonly table: ShownTable;
  readonly rows: KnownRows;
  readonly options: WordTableOptions;
  readonly blocks: readonly WordBlock[];
  /** Whether any of its rows was taken for a total, before the person said that none is. */
  readonly hasTotals: boolean;
}

export function paperTable(shown: ShownCellsRead, edits: WordEdits): PaperTable {
  const rows = shown.known ?? findRows(shown.cells, edits.headerRows);
  const found = shownOfCells(shown.cells, rows);
  const table = edits.totals === false ? withoutTotals(found) : found;
  const { notes, ...texts } = edits;
  const own = wordTableOptions(table);
  const caption = own.caption === "" ? nameOfSheet(shown.sheet) : own.caption;
  const options = { ...own, caption, ...texts, notes: notes === undefined ? own.notes : notes.split("\n") };
  return {
    table,
    rows,
    options,
    blocks: wordTable(table, options),
    hasTotals: found.rows.some(({ role }) => role === "total"),
  };
}

/** What a sheet is called says what is on it, unless nobody named it. */
export function nameOfSheet(sheet: string): string {
  return /^sheet ?\d*$/i.test(sheet) ? "" : sheet;
}

function withoutTotals(table: ShownTable): ShownTable {
  return { ...table, rows: table.rows.map((row) => ({ ...row, role: "body" })) };
}

/** Why the table can't be copied as it is; null where it can. */
export function obstacleOf(shown: ShownCellsRead, { table }: PaperTable): string | null {
  if (table.columns.length > mostWordColumns) return wordWords.tooWide(mostWordColumns);
  return shown.narrow.length > 0 ? wordWords.narrow(shown.narrow) : null;
}

/** What whoever pastes the table should know. */
export function warningsOf({ errors, hidden }: ShownCellsRead, { table }: PaperTable): string[] {
  return [
    ...(errors.length === 0 ? [] : [wordWords.errors(errors)]),
    ...(hidden.rows + hidden.columns === 0 ? [] : [wordWords.hidden(hidden.rows, hidden.columns)]),
    ...(fitsUprightPage(table) ? [] : [wordWords.wide]),
  ];
}

/** Blocks as far as anybody reads them in a pane: the first rows of the table. */
export function beginningOf(blocks: readonly WordBlock[], rows: number): WordBlock[] {
  return blocks.map((block) =>
    block.kind === "table" ? { ...block, table: { ...block.table, rows: cut(block.table, rows) } } : block,
  );
}

/** Never in the middle of a cell over several rows: the rows it covers would have a cell too few. */
function cut({ rows }: ShownTable, most: number): ShownTable["rows"] {
  let end = most;
  while (end < rows.length && rows[end]?.cells.includes(null) === true && end > 0) end -= 1;
  return rows.slice(0, end === 0 ? most : end);
}
