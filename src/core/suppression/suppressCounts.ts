import { cheapestCycle, type Entry } from "./cheapestCycle";
import { columnSums, type CountTable, refuseOddCounts, sum } from "./countTable";

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
  const { body, foot } = linesOf(table, zeros === "shown" ? 1 : 0);
  const entries = [...body, foot].map(({ counts, total }) => [...counts, total]);
  const isSmall = ({ mayHide, value }: Entry): boolean => mayHide && value < below;
  for (const line of entries) for (const entry of line) if (isSmall(entry)) entry.hidden = true;
  // Whatever lies on a cycle is guarded by it, and more hidden never makes a cycle go: one turn is enough.
  const guarded = new Set<Entry>();
  entries.forEach((line, row) => {
    line.forEach((entry, column) => {
      if (!isSmall(entry) || guarded.has(entry)) return;
      for (const other of cheapestCycle(entries, { row, column }) ?? []) {
        other.hidden = true;
        guarded.add(other);
      }
    });
  });
  return {
    counts: body.map(({ counts }) => counts.map(isHidden)),
    rowTotals: table.rowTotals === undefined ? [] : body.map(({ total }) => isHidden(total)),
    columnTotals: table.columnTotals === undefined ? [] : foot.counts.map(isHidden),
    total: table.total !== undefined && isHidden(foot.total),
  };
}

/** A row of the table, or its foot, with its total. */
interface Line {
  readonly counts: readonly Entry[];
  readonly total: Entry;
}

/** The rows, and the totals of columns. A total that is not published is one that nobody sees. */
function linesOf(
  { counts, rowTotals, columnTotals, total }: CountTable,
  least: 0 | 1,
): { body: readonly Line[]; foot: Line } {
  const entry = (count: number | null, published: boolean, isTotal: boolean): Entry => ({
    value: count ?? 0,
    least: published ? least : 0,
    isTotal,
    mayHide: published && count !== null && count >= least,
    hidden: !published,
  });
  const body = counts.map((row) => ({
    counts: row.map((count) => entry(count, true, false)),
    total: entry(sum(row), rowTotals !== undefined, true),
  }));
  const foot = {
    counts: columnSums(counts).map((value) => entry(value, columnTotals !== undefined, true)),
    total: entry(sum(counts.map(sum)), total !== undefined, false),
  };
  return { body, foot };
}

function isHidden({ hidden }: Entry): boolean {
  return hidden;
}
