import type { FigureRecord } from "../record/figureRecord";
import type { TableSpec } from "../tableSpec";

/** A measure whose figures end before the others'. */
export interface LaggingMeasure {
  readonly key: string;
  /** In words; null where it has no figures at all. */
  readonly lastPeriod: string | null;
}

/** Cells of a column that could not be answered, and why. */
export interface ScorecardProblem {
  readonly header: string;
  readonly words: string;
  /** The measures that it is so for. */
  readonly keys: readonly string[];
}

export interface MonthlyScorecard {
  readonly spec: TableSpec;
  /** The period it is as at, in words: "January 2016". */
  readonly asOf: string;
  readonly lagging: readonly LaggingMeasure[];
  readonly problems: readonly ScorecardProblem[];
  readonly record: FigureRecord;
}

/** Measures worked out so far, of all. */
export interface ScorecardProgress {
  readonly done: number;
  readonly total: number;
}
