import type { Written } from "../ledger/records";
import type { CellValue } from "../types";
import { sameValue } from "./sameValue";

/** Which of a table's present columns and rows are whose: ours by their keys, or the person's own. */
export interface Match {
  /** A key for each present column; null where the person added it. */
  readonly columns: readonly (string | null)[];
  readonly rows: readonly (string | null)[];
}

type Rows = readonly (readonly CellValue[])[];

/**
 * Finds what was written again in what stands there now, wherever it was moved. Columns go by their headers,
 * rows by their words; one whose header or words were edited goes by what else it holds.
 */
export function matchOutput(written: Written, headers: readonly string[], body: Rows): Match {
  const byHeader = assign(
    headers,
    written.columns.map(({ header }) => header),
  );
  const rowsFor = (columns: readonly (number | null)[]) => matchRows(written, columns, body);
  const columns = matchColumns(written, byHeader, rowsFor(byHeader), body);
  const rows = rowsFor(columns);
  return {
    columns: columns.map((at) => (at === null ? null : (written.columns[at]?.key ?? null))),
    rows: rows.map((at) => (at === null ? null : (written.rows[at]?.key ?? null))),
  };
}

/** Gives each wanted text to the first present one that equals it; the index of the wanted, or null. */
function assign(present: readonly string[], wanted: readonly string[]): (number | null)[] {
  const free = new Map<string, number[]>();
  wanted.forEach((text, i) => free.set(text, [...(free.get(text) ?? []), i]));
  return present.map((text) => free.get(text)?.shift() ?? null);
}

/** The words of a row: those of its columns that hold text in every written row. */
function wordColumns({ columns, rows }: Written): number[] {
  const text = columns.flatMap((_, j) =>
    rows.length > 0 && rows.every(({ values }) => typeof values[j] === "string") ? [j] : [],
  );
  const labels: number[] = [];
  // The first ones only: verdicts further right are words too, and change every month.
  for (const j of text) if (j === labels.length) labels.push(j);
  return labels;
}

function matchRows(written: Written, columns: readonly (number | null)[], body: Rows): (number | null)[] {
  const labels = wordColumns(written).filter((j) => columns.includes(j));
  const words = (row: readonly CellValue[]) =>
    labels.map((j) => String(row[columns.indexOf(j)] ?? "")).join("\u0000");
  const wanted = written.rows.map(({ values }) => labels.map((j) => String(values[j] ?? "")).join("\u0000"));
  const found = assign(body.map(words), wanted);
  return fill(found, written.rows.length, (i, at) => {
    const values = written.rows[at]?.values ?? [];
    return alike(columns.map((column, j) => [column, body[i]?.[j], column === null ? "" : values[column]]));
  });
}

function matchColumns(
  written: Written,
  found: readonly (number | null)[],
  rows: readonly (number | null)[],
  body: Rows,
): (number | null)[] {
  return fill(found, written.columns.length, (j, at) =>
    alike(rows.map((row, i) => [row, body[i]?.[j], row === null ? "" : written.rows[row]?.values[at]])),
  );
}

/** Gives what is still free to what is still unmatched, where they are alike. */
function fill(
  found: readonly (number | null)[],
  count: number,
  isAlike: (present: number, written: number) => boolean,
): (number | null)[] {
  const taken = new Set(found);
  const free = Array.from({ length: count }, (_, i) => i).filter((i) => !taken.has(i));
  return found.map((at, i) => {
    if (at !== null) return at;
    const match = free.findIndex((written) => isAlike(i, written));
    return match < 0 ? null : (free.splice(match, 1)[0] ?? null);
  });
}

/** More than half of what can be compared is the same, and there is something to compare. */
function alike(
  pairs: readonly (readonly [
    at: number | null,
    present: CellValue | undefined,
    written: CellValue | undefined,
  ])[],
): boolean {
  const compared = pairs.filter(([at, , written]) => at !== null && written !== "");
  const same = compared.filter(([, present, written]) => sameValue(present, written));
  return compared.length > 0 && same.length * 2 > compared.length;
}
