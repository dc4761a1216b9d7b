import type { Cell } from "../read/cell";

/** Rows and columns of a block, both ends in it, counted from 0 in what was read. */
export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

type Grid = readonly (readonly Cell[])[];

/** Blank rows or columns that may stand inside one table. */
const widestGap = 2;
/** A joined part looks for its table among so many blocks before it. */
const blocksLookedAt = 60;

/**
 * The blocks of filled cells that blank rows and columns part, after parts of one table are joined again: a total
 * under a blank row has no headings of its own, figures right of a blank column have no names of their own.
 */
export function findBlocks(grid: Grid): readonly Block[] {
  const width = grid.reduce((widest, row) => Math.max(widest, row.length), 0);
  const parts: Block[] = [];
  cut(grid, { top: 0, bottom: grid.length - 1, left: 0, right: width - 1 }, parts);
  const stacked = joined(parts, (above, below) => continues(grid, above, below));
  return joined(stacked, (left, right) => standsBeside(grid, left, right));
}

/** Cuts at blank rows, then at blank columns, until there are none. */
function cut(grid: Grid, area: Block, found: Block[]): void {
  const rows = filledRuns(area.top, area.bottom, (row) =>
    some(area.left, area.right, (column) => isFilled(grid, row, column)),
  );
  for (const [top, bottom] of rows) {
    const columns = filledRuns(area.left, area.right, (column) =>
      some(top, bottom, (row) => isFilled(grid, row, column)),
    );
    for (const [left, right] of columns) {
      const part = { top, bottom, left, right };
      if (columns.length === 1) found.push(part);
      else cut(grid, part, found);
    }
  }
}

function joined(blocks: readonly Block[], belong: (first: Block, second: Block) => boolean): Block[] {
  const kept: Block[] = [];
  for (const block of blocks) {
    const first = kept.slice(-blocksLookedAt).find((each) => belong(each, block));
    if (first) kept[kept.lastIndexOf(first)] = union(first, block);
    else kept.push(block);
  }
  return kept;
}

/** A block below that has no headings and no more columns goes on with the figures above it. */
function continues(grid: Grid, above: Block, below: Block): boolean {
  const gap = below.top - above.bottom - 1;
  const within = below.left >= above.left && below.right <= above.right;
  if (gap > widestGap || !within || above.left === above.right) return false;
  return some(below.left, below.right, (column) => grid[below.top]?.[column]?.kind === "figure");
}

/** Figures without names to the left of them belong to the names further left. */
function standsBeside(grid: Grid, left: Block, right: Block): boolean {
  const gap = right.left - left.right - 1;
  const overlap = Math.min(left.bottom, right.bottom) - Math.max(left.top, right.top) + 1;
  const tall = Math.max(left.bottom - left.top, right.bottom - right.top) + 1;
  return gap <= widestGap && overlap >= tall * 0.6 && !hasNames(grid, right) && hasNames(grid, left);
}

/** Whether the first column is of words, below whatever heads it. */
function hasNames(grid: Grid, { top, bottom, left }: Block): boolean {
  let words = 0;
  let figures = 0;
  for (let row = top + 1; row <= bottom; row += 1) {
    const kind = grid[row]?.[left]?.kind;
    if (kind === "words" || kind === "date") words += 1;
    if (kind === "figure" || kind === "mark") figures += 1;
  }
  return words > figures;
}

function isFilled(grid: Grid, row: number, column: number): boolean {
  return (grid[row]?.[column]?.kind ?? "blank") !== "blank";
}

function filledRuns(from: number, to: number, isFull: (at: number) => boolean): [number, number][] {
  const runs: [number, number][] = [];
  let start = -1;
  for (let at = from; at <= to + 1; at += 1) {
    const full = at <= to && isFull(at);
    if (full && start < 0) start = at;
    if (!full && start >= 0) {
      runs.push([start, at - 1]);
      start = -1;
    }
  }
  return runs;
}

function some(from: number, to: number, holds: (at: number) => boolean): boolean {
  for (let at = from; at <= to; at += 1) if (holds(at)) return true;
  return false;
}

function union(a: Block, b: Block): Block {
  return {
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
  };
}
