import { Fault } from "../series/fault";

/** Counts of people or events in rows and columns, with the totals that are published beside them. */
export interface CountTable {
  /** null where a count is missing: the totals then leave it out. Every row has as many. */
  readonly counts: readonly (readonly (number | null)[])[];
  /** A total for each row; left out where none is published. */
  readonly rowTotals?: readonly number[];
  /** A total for each column. */
  readonly columnTotals?: readonly number[];
  /** The total of all. */
  readonly total?: number;
}

/**
 * Refuses what suppression could not protect: parts of counts, negative counts, and totals that are not the sums of
 * their parts, from which nobody can say what a reader may work out.
 *
 * @throws Fault `#VALUE!`
 */
export function refuseOddCounts({ counts, rowTotals, columnTotals, total }: CountTable): void {
  if (counts.some((row) => row.length !== counts[0]?.length))
    throw new Fault("#VALUE!", "counts", "need rows of one width");
  counts.forEach((row, at) => {
    for (const count of row) refuseOddCount(count, "counts", at);
  });
  const rowSums = counts.map(sum);
  refuseOtherTotals("row totals", rowTotals, rowSums);
  refuseOtherTotals("column totals", columnTotals, columnSums(counts));
  refuseOtherTotals("total", total === undefined ? undefined : [total], [sum(rowSums)]);
}

/** The sum of what is there. */
export function sum(counts: readonly (number | null)[]): number {
  return counts.reduce<number>((all, count) => all + (count ?? 0), 0);
}

export function columnSums(counts: readonly (readonly (number | null)[])[]): number[] {
  return (counts[0] ?? []).map((_, at) => sum(counts.map((row) => row[at] ?? null)));
}

function refuseOddCount(count: number | null, name: string, at: number): void {
  if (count === null || (Number.isSafeInteger(count) && count >= 0)) return;
  throw new Fault("#VALUE!", name, "must be whole and not negative", count, `row ${at + 1}`);
}

function refuseOtherTotals(
  name: string,
  given: readonly number[] | undefined,
  sums: readonly number[],
): void {
  if (given === undefined) return;
  if (given.length !== sums.length) throw new Fault("#VALUE!", name, `must be ${sums.length}`, given.length);
  given.forEach((one, at) => {
    refuseOddCount(one, name, at);
    if (one !== sums[at]) {
      throw new Fault("#VALUE!", name, `must be the sum of the parts, ${sums[at] ?? 0}`, one, `${at + 1}`);
    }
  });
}
