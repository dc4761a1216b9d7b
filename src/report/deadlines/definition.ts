/** Which column of a list of milestones is what, from 0; null where there is none. */
export interface DeadlineColumns {
  readonly milestone: number;
  readonly owner: number | null;
  readonly due: number;
  readonly status: number | null;
}

/** All that a person chooses about a table of milestones by their dates. */
export interface DeadlineDefinition {
  readonly version: 1;
  readonly columns: DeadlineColumns;
  /** The statuses that mean that a milestone is done, as the list words them. */
  readonly done: readonly string[];
  /** The day it is as at, a serial number of Excel's; null until somebody says. */
  readonly asOf: number | null;
}
