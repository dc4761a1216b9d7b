import { layOut } from "../scorecard/layOut";
import { isBlank, isWords, type SourceCell } from "../scorecard/sourceCell";
import type { KnownRows, MergedCells, SheetCells } from "./sheetCells";

type Row = readonly SourceCell[];

/** More rows than this are no headings. */
const mostHeaderRows = 3;

/** Finds lines, headings, figures and notes in cells that somebody selected. How many rows are headings may be said. */
export function findRows({ values, merged }: SheetCells, headerRows?: number): KnownRows {
  const { firstRow, hasHeadings } = layOut(values);
  const header = hasHeadings ? firstRow - 1 : linesAbove(values, firstRow);
  const headed = hasHeadings || namesColumns(values.slice(header)) || reachesOverColumns(merged, header);
  const rowsOfHeadings = headerRows ?? (headed ? guessedHeaderRows(merged, header) : 0);
  const body = values.slice(header + rowsOfHeadings);
  return { header, headerRows: rowsOfHeadings, rows: body.length - notesBelow(body) };
}

/** Words over each column, but perhaps not over the names of the rows: so begin tables without figures too. */
function namesColumns([first = [], ...others]: readonly Row[]): boolean {
  const [corner = "", ...names] = first;
  const named = names.length > 0 && names.every((cell) => isWords(cell));
  return named && others.length > 0 && (isBlank(corner) || isWords(corner));
}

/** A cell over several columns, beside others, is a heading of theirs. */
function reachesOverColumns(merged: readonly MergedCells[], row: number): boolean {
  return merged.some((one) => one.row === row && one.columns > 1);
}

/** Lines of words that stand alone at the top, with blank rows among them. */
function linesAbove(values: readonly Row[], from: number): number {
  if ((values[0]?.length ?? 0) < 2) return from;
  const first = values.findIndex((row, at) => at >= from && !standsAlone(row) && !row.every(isBlank));
  return first < 0 ? from : first;
}

/** A heading over several columns has those of its columns under it. */
function guessedHeaderRows(merged: readonly MergedCells[], header: number): number {
  let rows = 1;
  const covers = (row: number) =>
    merged.some(
      (one) =>
        one.row <= row && row < one.row + one.rows && (one.columns > 1 || row + 1 < one.row + one.rows),
    );
  while (rows < mostHeaderRows && covers(header + rows - 1)) rows += 1;
  return rows;
}

/** Words that stand alone at the end, as notes and sources do, with the blank rows before them. */
function notesBelow(body: readonly Row[]): number {
  if ((body[0]?.length ?? 0) < 2) return 0;
  let notes = 0;
  const rowFromEnd = () => body[body.length - 1 - notes];
  for (let row = rowFromEnd(); row !== undefined; row = rowFromEnd()) {
    if (!row.every(isBlank) && !standsAlone(row)) break;
    notes += 1;
  }
  return notes === body.length ? 0 : notes;
}

/** The one filled cell of a row is its first, and holds words. */
export function standsAlone(row: Row): boolean {
  const [first = "", ...others] = row;
  return isWords(first) && others.every(isBlank);
}
