import type { Alignment, MergedCells, SheetCells } from "../../report";
import type { Talk } from "../excelRun";
import type { Block } from "../managed/growSource";
import type { OnProgress } from "../readInBlocks";
import type { CellValue } from "../types";

/** A block of cells of one sheet. */
export interface SheetBlock extends Block {
  readonly sheetId: string;
}

/** What cells show, and where those that are left stand: rows and columns that are hidden are not among them. */
export interface ReadCells {
  readonly cells: SheetCells;
  /** The rows and columns of the block that are shown, from 0. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** At some 150 bytes a cell, and texts of ordinary length, well under the 4 MB that an answer may have. */
const cellsPerRead = 10_000;

interface ReadRows {
  readonly values: CellValue[][];
  readonly text: string[][];
  readonly formats: string[][];
  readonly aligned: (Alignment | null)[][];
  readonly hidden: boolean[];
}

/** Reads what a block of cells shows, a round trip for so many rows and one for the whole. */
export async function readSheetCells(
  talk: Talk,
  block: SheetBlock,
  onProgress: OnProgress = () => undefined,
): Promise<ReadCells> {
  const { merged, hiddenColumns } = await readWhole(talk, block);
  const all: ReadRows = { values: [], text: [], formats: [], aligned: [], hidden: [] };
  const rowsPerRead = Math.max(1, Math.floor(cellsPerRead / block.columns));
  for (let first = 0; first < block.rows; first += rowsPerRead) {
    const rows = Math.min(rowsPerRead, block.rows - first);
    for (const read of await readRows(talk, { ...block, row: block.row + first, rows })) {
      all.values.push(...read.values);
      all.text.push(...read.text);
      all.formats.push(...read.formats);
      all.aligned.push(...read.aligned);
      all.hidden.push(...read.hidden);
    }
    onProgress(first + rows, block.rows);
  }
  return withoutHidden(all, merged, hiddenColumns);
}

function rangeOf({ context }: Talk, { sheetId, row, column, rows, columns }: SheetBlock): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  return sheet.getRangeByIndexes(row, column, rows, columns).untrack();
}

async function readWhole(
  talk: Talk,
  block: SheetBlock,
): Promise<{ merged: MergedCells[]; hiddenColumns: boolean[] }> {
  const range = rangeOf(talk, block);
  const columns = range.getColumnProperties({ columnHidden: true });
  const merged = range.getMergedAreasOrNullObject().untrack();
  const { areas } = merged;
  areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  await talk.context.sync();
  talk.answered();
  return {
    hiddenColumns: columns.value.map(({ columnHidden }) => columnHidden === true),
    merged: merged.isNullObject
      ? []
      : areas.items.map((area) => ({
          row: area.rowIndex - block.row,
          column: area.columnIndex - block.column,
          rows: area.rowCount,
          columns: area.columnCount,
        })),
  };
}

/** Rows with long texts make an answer too large: they are read again in halves, down to one row. */
async function readRows(talk: Talk, block: SheetBlock): Promise<ReadRows[]> {
  const range = rangeOf(talk, block);
  range.load("values,text,numberFormat");
  const rows = range.getRowProperties({ rowHidden: true });
  const looks = range.getCellProperties({ format: { horizontalAlignment: true } });
  try {
    await talk.context.sync();
  } catch (error) {
    if (block.rows === 1 || !isTooLarge(error)) throw error;
    const upper = Math.floor(block.rows / 2);
    const first = await readRows(talk, { ...block, rows: upper });
    const lower = { ...block, row: block.row + upper, rows: block.rows - upper };
    return [...first, ...(await readRows(talk, lower))];
  }
  talk.answered();
  return [
    {
      values: range.values as CellValue[][],
      text: range.text,
      formats: range.numberFormat as string[][],
      aligned: looks.value.map((line) => line.map(({ format }) => alignment(format?.horizontalAlignment))),
      hidden: rows.value.map(({ rowHidden }) => rowHidden === true),
    },
  ];
}

function isTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === "ResponsePayloadSizeLimitExceeded";
}

/** Excel's own choice of a side by what a cell holds is none of somebody's. */
function alignment(set: string | undefined): Alignment | null {
  if (set === "Left") return "left";
  if (set === "Right") return "right";
  return set === "Center" || set === "CenterAcrossSelection" ? "center" : null;
}

function withoutHidden(
  all: ReadRows,
  merged: readonly MergedCells[],
  hiddenColumns: readonly boolean[],
): ReadCells {
  const rows = shownAmong(all.hidden);
  const columns = shownAmong(hiddenColumns);
  const cut = <T>(lines: readonly (readonly T[])[]): T[][] =>
    rows.map((row) => columns.map((column) => lines[row]?.[column] as T));
  const text = cut(all.text);
  const among = (shown: readonly number[], from: number, count: number) =>
    shown.flatMap((line, at) => (from <= line && line < from + count ? [at] : []));
  const kept = merged.flatMap((one): MergedCells[] => {
    const [atRows, atColumns] = [among(rows, one.row, one.rows), among(columns, one.column, one.columns)];
    const [row, column] = [atRows[0], atColumns[0]];
    if (row === undefined || column === undefined) return [];
    // The text of merged cells is in their first, which may be hidden.
    const line = text[row];
    if (line !== undefined) line[column] = all.text[one.row]?.[one.column] ?? line[column] ?? "";
    return [{ row, column, rows: atRows.length, columns: atColumns.length }];
  });
  const cells = { values: cut(all.values), text, formats: cut(all.formats), aligned: cut(all.aligned) };
  return { cells: { ...cells, merged: kept }, rows, columns };
}

function shownAmong(hidden: readonly boolean[]): number[] {
  return hidden.flatMap((is, at) => (is ? [] : [at]));
}
