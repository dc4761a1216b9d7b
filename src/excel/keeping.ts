/**
 * What a table brings along beside its cells (its record, its names): read, written and put back in the same
 * round trips as they are.
 */
export interface Keeping {
  /** Queued with the reading of the target. */
  readonly queueReads: (context: Excel.RequestContext) => void;
  /** After that reading: a fault in words where it can't be kept, before anything is changed. */
  readonly prepare: (context: Excel.RequestContext) => Promise<void>;
  /** Queued behind the writing of the cells; `area` is all of the table. */
  readonly queueWrites: (context: Excel.RequestContext, area: Excel.Range) => void;
  /** After the writing took effect. */
  readonly written: () => void;
  /** Undoes what may have been written. */
  readonly putBack: (context: Excel.RequestContext) => Promise<void>;
}

export const nothingKept: Keeping = {
  queueReads: () => undefined,
  prepare: () => Promise.resolve(),
  queueWrites: () => undefined,
  written: () => undefined,
  putBack: () => Promise.resolve(),
};
