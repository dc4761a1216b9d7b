import {
  type KeptLooks,
  type LooksBefore,
  type LooksReads,
  looksOf,
  queueLooksReads,
  readLooksInBlocks,
} from "./looksBefore";
import type { TableSize } from "./types";

/** Some whole rows of an area; the first of them counts from the area's own. */
export interface Rows {
  readonly first: number;
  readonly rows: number;
}

/** What some rows of a target looked like: as much of it as the write changes there. */
export interface RowLooks extends Rows {
  readonly kept: KeptLooks;
  readonly looks: LooksBefore;
}

export interface RowLooksReads extends Rows {
  readonly kept: KeptLooks;
  readonly reads: LooksReads;
}

export function rowsOf(area: Excel.Range, { first, rows }: Rows): Excel.Range {
  return area
    .getRow(first)
    .untrack()
    .getResizedRange(rows - 1, 0)
    .untrack();
}

/** Queues the reading of an area's looks: all of them from a row on, and the inks of the rows above it. */
export function queueRowLooksReads(area: Excel.Range, size: TableSize, allFrom: number): RowLooksReads[] {
  const from = Math.min(allFrom, size.rows);
  const parts = [
    { first: 0, rows: from, kept: "inks" as const },
    { first: from, rows: size.rows - from, kept: "all" as const },
  ];
  return parts
    .filter(({ rows }) => rows > 0)
    .map((part) => ({
      ...part,
      reads: queueLooksReads(rowsOf(area, part), { rows: part.rows, columns: size.columns }, part.kept),
    }));
}

/** What the reads found; asks on only where the looks of a large part differ. */
export async function rowLooksOf(
  context: Excel.RequestContext,
  areaNow: () => Excel.Range,
  columns: number,
  parts: readonly RowLooksReads[],
): Promise<RowLooks[]> {
  const found: RowLooks[] = [];
  for (const { reads, ...part } of parts) {
    const looks =
      looksOf(reads) ??
      (await readLooksInBlocks(context, () => rowsOf(areaNow(), part), { rows: part.rows, columns }));
    found.push({ ...part, looks });
  }
  return found;
}
