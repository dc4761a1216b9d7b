/** A measure's figures as they stood, to hold against next month's. */
export interface RecordedMeasure {
  readonly key: string;
  /** One a period, comma between them, "" where missing: "12,,7". */
  readonly values: string;
  /** The step changes used, oldest first. */
  readonly steps: readonly RecordedStep[];
}

export interface RecordedStep {
  /** The first period of the new process, in words. */
  readonly from: string;
  readonly direction: "up" | "down";
}

/** What a scorecard was made of, as plain JSON. */
export interface FigureRecord {
  readonly version: 1;
  readonly asOf: string;
  /** In words, oldest first. */
  readonly periods: readonly string[];
  readonly measures: readonly RecordedMeasure[];
}
