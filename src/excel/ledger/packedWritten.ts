import type { CellValue } from "../types";
import type { Written } from "./records";

/** What was written, a column at a time and each value with how often it follows itself: limits do so for years. */
export interface PackedWritten extends Omit<Written, "rows"> {
  readonly keys: readonly string[];
  /** A column each: value, count, value, count. */
  readonly runs: readonly (readonly CellValue[])[];
}

/** A record of a hundred charts is a fifth as long so; undefined where there are no rows, or they are not as wide as the columns. */
export function packed({ rows, ...written }: Written): PackedWritten | undefined {
  const { columns } = written;
  if (rows.length === 0 || rows.some(({ values }) => values.length !== columns.length)) return undefined;
  return {
    ...written,
    keys: rows.map(({ key }) => key),
    runs: columns.map((_, j) => runsOf(rows.map(({ values }) => values[j] ?? ""))),
  };
}

function runsOf(values: readonly CellValue[]): CellValue[] {
  const runs: CellValue[] = [];
  let count = 0;
  values.forEach((value, i) => {
    count += 1;
    if (values[i + 1] === value) return;
    runs.push(value, count);
    count = 0;
  });
  return runs;
}

/** The rows as they were; anything that is not packed stays what it is. */
export function unpacked(written: unknown): unknown {
  if (!isPacked(written)) return written;
  const { keys, runs, ...rest } = written;
  const columns = runs.map(valuesOf);
  return { ...rest, rows: keys.map((key, i) => ({ key, values: columns.map((values) => values[i]) })) };
}

function valuesOf(runs: readonly unknown[]): unknown[] {
  const values: unknown[] = [];
  for (let i = 0; i < runs.length; i += 2) {
    for (let count = Number(runs[i + 1]); count > 0; count -= 1) values.push(runs[i]);
  }
  return values;
}

interface Packed {
  readonly keys: readonly unknown[];
  readonly runs: readonly (readonly unknown[])[];
}

function isPacked(written: unknown): written is Packed {
  if (typeof written !== "object" || written === null || !("keys" in written) || !("runs" in written)) {
    return false;
  }
  const { keys, runs } = written;
  const count = Array.isArray(keys) ? keys.length : -1;
  // A damaged count could make a list without end.
  const holds = (run: unknown) => Array.isArray(run) && lengthOf(run) === count;
  return Array.isArray(runs) && count >= 0 && runs.every(holds);
}

function lengthOf(runs: readonly unknown[]): number {
  return runs.reduce<number>((sum, count, i) => (i % 2 === 1 ? sum + Number(count) : sum), 0);
}
