import { cheapestCycle, type Entry } from "./cheapestCycle";
import { type CountTable, refuseOddCounts, sum } from "./countTable";

export interface SuppressionOptions {
  /** Counts below it are hidden; 5 where nothing is said, as police publications do. */
  readonly below?: number;
  /**
   * Whether a 0 is shown. A shown 0 says that nobody is counted there, which may itself tell of people; a reader then
   * also knows that what is hidden is at least 1, and enough is hidden to stand against that. Shown where nothing is said.
   */
  readonly zeros?: "shown" | "hidden";
}

/** Which counts and totals are not to be published: true where hidden, in the shape of the table. */
export interface HiddenCounts {
  readonly counts: readonly (readonly boolean[])[];
  readonly rowTotals: readonly boolean[];
  readonly columnTotals: readonly boolean[];
  readonly total: boolean;
}

/**
 * Hides counts below 5, then as many others, the smallest first, as keep anyone from working a hidden one out from
 * the totals and the other counts: each hidden count or total could be two numbers at least. Totals below 5 are
 * hidden too, and others where nothing smaller is left.
 *
 * It guards one table by itself: another table with the same counts, or a reader who knows some of them, is not considered.
 *
 * @throws Fault `#VALUE!` where counts are not whole, are negative, or do not add up to the totals given.
 */
export function suppressCounts(table: CountTable, options: SuppressionOptions = {}): HiddenCounts {
  refuseOddCounts(table);
  const { below = 5, zeros = "shown" } = options;
  const entries = entriesOf(table, zeros === "shown" ? 1 : 0);
  const small: { row: number; column: number }[] = [];
  entries.forEach((line, row) => {
    line.forEach((entry, column) => {
      if (!entry.mayHide || entry.value >= below) return;
      entry.hidden = true;
      small.push({ row, column });
    });
  });
  // Whatever is hidden for one lies on a cycle itself, and more hidden never makes a cycle go: one turn is enough.
  for (const place of small) {
    for (const { row, column } of cheapestCycle(entries, place) ?? []) {
      const entry = entries[row]?.[column];
      if (entry !== undefined) entry.hidden = true;
    }
  }
  return hiddenOf(entries, table);
}

/** The table with its totals as a last column and row. A total that is not published is one that nobody sees. */
function entriesOf({ counts, rowTotals, columnTotals, total }: CountTable, least: 0 | 1): Entry[][] {
  const entry = (value: number, published: boolean, isTotal: boolean): Entry => ({
    value,
    least: published ? least : 0,
    isTotal,
    mayHide: published && value >= least,
    hidden: !published,
  });
  const width = counts[0]?.length ?? 0;
  const body = counts.map((row) => [
    ...row.map((count) => entry(count ?? 0, true, false)).map((one, at) => missing(one, row[at] ?? null)),
    entry(sum(row), rowTotals !== undefined, true),
  ]);
  const foot = Array.from({ length: width }, (_, at) =>
    entry(sum(counts.map((row) => row[at] ?? null)), columnTotals !== undefined, true),
  );
  return [...body, [...foot, entry(sum(counts.map(sum)), total !== undefined, false)]];
}

function missing(entry: Entry, count: number | null): Entry {
  return count === null ? { ...entry, mayHide: false } : entry;
}

function hiddenOf(entries: readonly (readonly Entry[])[], table: CountTable): HiddenCounts {
  const height = table.counts.length;
  const width = table.counts[0]?.length ?? 0;
  const hides = (entry: Entry | undefined) => entry?.hidden === true;
  const foot = entries[height] ?? [];
  return {
    counts: entries.slice(0, height).map((line) => line.slice(0, width).map(hides)),
    rowTotals:
      table.rowTotals === undefined ? [] : entries.slice(0, height).map((line) => hides(line[width])),
    columnTotals: table.columnTotals === undefined ? [] : foot.slice(0, width).map(hides),
    total: table.total !== undefined && hides(foot[width]),
  };
}
