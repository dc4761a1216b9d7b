/** The columns a scorecard may have besides its measures: one name for each in code, workbook and pane. */
export const columnIds = [
  "latest",
  "priorYearToDate",
  "yearToDate",
  "change",
  "trend",
  "previousChange",
  "rolling",
  "baseline",
  "againstBaseline",
  "significance",
  "processAverage",
  "lowerLimit",
  "upperLimit",
  "signal",
  "target",
  "againstTarget",
  "rate",
  "rank",
] as const;
export type ColumnId = (typeof columnIds)[number];

/** Which way figures should go. */
export type Wanted = "lower" | "higher" | "neither";

/** A level to be kept, or a change in the year to date (a proportion: -0.05 is a fall of 5%). */
export interface MeasureTarget {
  readonly kind: "level" | "change";
  readonly value: number;
}

/** A measure as a person wants it. Measures stand in the order of the table; those left out are known too. */
export interface DefinedMeasure {
  readonly key: string;
  readonly shown: boolean;
  readonly wanted: Wanted;
  readonly target: MeasureTarget | null;
  /** The last period of its own 12-month baseline, in words; null for that of the table. */
  readonly baselineEnd: string | null;
}

/** People to a rate of 1,000: one number for all, a column of figures beside the months, or one for each area. */
export type Population =
  | { readonly kind: "figure"; readonly value: number }
  | { readonly kind: "column"; readonly heading: string }
  | { readonly kind: "areas"; readonly areas: readonly { readonly area: string; readonly value: number }[] };

/** Rows by the figures of a column, within their groups; rows without a figure and totals come last. */
export interface RowOrder {
  readonly column: ColumnId;
  readonly first: "highest" | "lowest";
}

export type PresetName = "saferTravel" | "nationalMeasures" | "milestones" | "full";

/** All that a person chose for a scorecard of monthly figures, as plain JSON. */
export interface ScorecardDefinition {
  readonly version: 1;
  /** The preset the columns came from; null once they were changed. */
  readonly preset: PresetName | null;
  readonly columns: readonly ColumnId[];
  readonly measures: readonly DefinedMeasure[];
  /** The label heading that rows are grouped by, such as "Area"; null for the order of the measures. */
  readonly groupBy: string | null;
  /** Null or absent for the order of the measures. */
  readonly order?: RowOrder | null;
  /** The label heading that says the area: rank and population go by it. Null where there is none. */
  readonly areaHeading: string | null;
  /** A period in words, or the last one in which every measure shown has a figure. */
  readonly asOf: string;
  /** The month, 1 to 12, in which financial years start. */
  readonly yearStart: number;
  /** The last period of the 12-month baseline, in words; null where there is none. */
  readonly baselineEnd: string | null;
  /** What the significance column holds against the year to date, or the latest 12 months. */
  readonly significanceAgainst: "priorYear" | "baseline";
  /** How step changes are found, as the worksheet functions name it; "dates" where the person gives them. */
  readonly steps: string;
  /** First periods of new processes, in words, where `steps` is "dates". */
  readonly splits?: readonly string[];
  readonly rounding: "whole" | "oneDecimal";
  /** Changes are shown as counts where the base is under 20. */
  readonly smallBases: boolean;
  /** Counts below 5 are shown as [c], with all that is worked out from them. */
  readonly suppress: boolean;
  /** Such as OFFICIAL, above the title; "" for none. */
  readonly marking: string;
  readonly population: Population | null;
}

/** `asOf` of a scorecard that goes on by itself from month to month. */
export const latestPeriod = "latest";
