import type { SpacingName } from "../../core";
import type { SourceCell } from "../scorecard/sourceCell";

/** A cell that was not used as it stands, or that looks doubtful. Row and column are counted from 0 in the block. */
export interface OddCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly kind: "notANumber" | "noName" | "twice";
  /** What is wrong with it and what was done about it. */
  readonly why: string;
}

/** What a measure's figures are: only counts, pounds and decimals can be added up. */
export type FigureUnit = "counts" | "pounds" | "decimals" | "percentages" | "levels";

export interface SourceMeasure {
  /** Unique in the source, and the same next month: the label parts joined. */
  readonly key: string;
  /** One for each label heading, such as Robbery and Coventry. */
  readonly parts: readonly string[];
  /** One a period, in the order of the source's `periods`: a number, or "" where there is none. */
  readonly values: readonly SourceCell[];
  /** The row of a wide block; null in a tidy list. */
  readonly row: number | null;
  readonly unit: FigureUnit;
}

/** Figures that are of no period, such as a population or a total at the right. */
export interface OtherColumn {
  readonly heading: string;
  readonly column: number;
  /** One a measure. */
  readonly values: readonly SourceCell[];
}

/** Where a wide block's parts are, when a formula can point at them: periods side by side and in order. */
export interface WideBlock {
  readonly headingRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly labelColumns: readonly number[];
  readonly firstPeriodColumn: number;
  readonly lastPeriodColumn: number;
}

/** Figures by measure and period, as plain data, whatever the shape they were found in. */
export interface MonthlySource {
  readonly shape: "wide" | "tidy";
  /** A line of words that stands alone above the headings. */
  readonly title: string | null;
  readonly labelHeadings: readonly string[];
  readonly measures: readonly SourceMeasure[];
  /** The period cells, oldest first, each period once. */
  readonly periods: readonly SourceCell[];
  /** The same in words: "April 2010". Two cells that mean one period have one name. */
  readonly periodNames: readonly string[];
  readonly spacing: SpacingName;
  readonly odd: readonly OddCell[];
  /** Which measures are totals of others. */
  readonly totals: readonly number[];
  readonly others: readonly OtherColumn[];
  /** What was left out and what looks doubtful, a sentence each. */
  readonly notes: readonly string[];
  /** "42 measures, 140 months, Apr 2010 to Nov 2021, 3 cells not numbers". */
  readonly words: string;
  readonly block: WideBlock | null;
}
