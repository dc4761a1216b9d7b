/** Which column of a list of awards is what, from 0; null where there is none. */
export interface AllocationColumns {
  readonly organisation: number;
  readonly group: number | null;
  readonly requested: number | null;
  readonly approved: number;
  readonly prior: number | null;
}

export type AllocationOrder = "source" | "name" | "largest";

/** All that a person chooses about a table of awards. */
export interface AllocationDefinition {
  readonly version: 1;
  readonly columns: AllocationColumns;
  /** Rows under each other by the group's column. */
  readonly grouped: boolean;
  readonly subTotals: boolean;
  readonly order: AllocationOrder;
  readonly share: boolean;
  /** What was approved less what was requested, where both are known. */
  readonly difference: boolean;
  /** The change from the year before, where it is known. */
  readonly change: boolean;
  /** What reserves add to the awards, in pounds; null where nothing does, or where the list has a row for it. */
  readonly reserves: number | null;
  /** What there is to award, in pounds; null where nobody says. */
  readonly pot: number | null;
  /** Totals, differences and changes are formulas over the table's own amounts. */
  readonly live: boolean;
}
