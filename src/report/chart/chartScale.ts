import type { FigureUnit } from "../source/monthlySource";

/** What a chart's values are: a measure's own unit, or rates of events. */
export type ChartUnit = FigureUnit | "rates";

/** The value axis: round numbers that hold everything drawn. */
export interface ChartAxis {
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
}

/** The axis that a chart was given together with others, so that they can be compared. */
export interface SharedScale {
  readonly axis: ChartAxis;
  /** Of this chart's values: in another unit it has a scale of its own. */
  readonly unit: ChartUnit;
}
