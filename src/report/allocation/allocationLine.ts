import type { TableRow } from "../tableSpec";
import type { Award } from "./awards";

/** What a line is: what comes to a total, a total, what there is to award, and what is left of that. */
export type LineKind = "award" | "subTotal" | "total" | "pot" | "left" | "over";

/** A line of the table before it is shown: an award, or what awards add up to. */
export interface AllocationLine extends Award {
  readonly kind: LineKind;
  readonly role: TableRow["role"];
  /** Part of the total, as a proportion; null where it has none. */
  readonly share: number | null;
}

/** What lines add up to; a column with no amounts at all has no sum. */
export function sumLine(
  kind: "subTotal" | "total",
  label: string,
  of: readonly Award[],
  share: number | null,
): AllocationLine {
  return {
    kind,
    label,
    group: "",
    requested: sumOf(of.map(({ requested }) => requested)),
    approved: sumOf(of.map(({ approved }) => approved)),
    prior: sumOf(of.map(({ prior }) => prior)),
    role: "total",
    share,
  };
}

export function sumOf(amounts: readonly (number | null)[]): number | null {
  if (amounts.every((amount) => amount === null)) return null;
  return amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
}
