import type { CountTable, HiddenCounts } from "../../../src/core";

/**
 * The hidden counts and totals of a published table that a reader could work out, found without the code under test:
 * all tables whose hidden counts differ from the true ones by 1 at most, row by row, that give the same published
 * figures. What is the same in all of them is called worked out; it may rarely not be, and never the other way round.
 */
export function workedOut(table: CountTable, hidden: HiddenCounts, least: number): string[] {
  const { counts, rowTotals, columnTotals, total } = table;
  const width = counts[0]?.length ?? 0;
  const rowSums = counts.map((row) => row.reduce<number>((all, count) => all + (count ?? 0), 0));
  const lines = counts.map((row, i) => {
    const changes = row.reduce<number[][]>(
      (all, count, j) =>
        all.flatMap((before) =>
          steps(count ?? 0, hidden.counts[i]?.[j] === true, least).map((by) => [...before, by]),
        ),
      [[]],
    );
    const fixed = rowTotals !== undefined && hidden.rowTotals[i] !== true;
    const needs = hidden.rowTotals[i] === true ? least : 0;
    return changes.filter((change) => {
      const by = added(change);
      return fixed ? by === 0 : (rowSums[i] ?? 0) + by >= needs;
    });
  });
  const columnSums = Array.from({ length: width }, (_, j) => added(counts.map((row) => row[j] ?? 0)));
  const ends = (change: readonly number[]) =>
    change.every((by, j) => {
      if (columnTotals !== undefined && hidden.columnTotals[j] !== true) return by === 0;
      return hidden.columnTotals[j] !== true || (columnSums[j] ?? 0) + by >= least;
    }) &&
    (total === undefined || hidden.total || added(change) === 0);
  const possible = (of: readonly number[][][]) => sums(of, width).filter(ends);
  const found: string[] = [];
  counts.forEach((row, i) => {
    row.forEach((_, j) => {
      if (hidden.counts[i]?.[j] !== true) return;
      const others = lines.map((changes, at) =>
        at === i ? changes.filter((change) => change[j] !== 0) : changes,
      );
      if (possible(others).length === 0) found.push(`count ${i},${j}`);
    });
    if (hidden.rowTotals[i] !== true) return;
    const others = lines.map((changes, at) =>
      at === i ? changes.filter((change) => added(change) !== 0) : changes,
    );
    if (possible(others).length === 0) found.push(`row total ${i}`);
  });
  const all = possible(lines);
  hidden.columnTotals.forEach((is, j) => {
    if (is && all.every((change) => change[j] === 0)) found.push(`column total ${j}`);
  });
  if (hidden.total && all.every((change) => added(change) === 0)) found.push("total");
  return found;
}

function steps(count: number, isHidden: boolean, least: number): number[] {
  if (!isHidden) return [0];
  return count > least ? [-1, 0, 1] : [0, 1];
}

function added(all: readonly number[]): number {
  return all.reduce((sum, one) => sum + one, 0);
}

/** Every change of the columns' sums that the rows can make together; as one number, a digit a column, to be quick. */
function sums(lines: readonly number[][][], width: number): number[][] {
  const keys = lines.reduce(
    (before, changes) => {
      const codes = [...new Set(changes.map(coded))];
      return new Set([...before].flatMap((one) => codes.map((code) => one + code)));
    },
    new Set([0]),
  );
  return [...keys].map((key) => decoded(key, width));
}

const base = 16;

function coded(change: readonly number[]): number {
  return change.reduceRight((all, by) => all * base + by, 0);
}

/** No column's sum changes by 8 in tables of so few rows. */
function decoded(key: number, width: number): number[] {
  let left = key + coded(new Array<number>(width).fill(base / 2));
  return Array.from({ length: width }, () => {
    const digit = left % base;
    left = (left - digit) / base;
    return digit - base / 2;
  });
}
