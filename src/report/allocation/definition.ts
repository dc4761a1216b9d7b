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
  /** Rows under each other by the group's column, each group with its sub-total. */
  readonly grouped: boolean;
  readonly order: AllocationOrder;
  readonly share: boolean;
  /** What there is to award, in pounds; null where nobody says. */
  readonly pot: number | null;
}
