import type { Rectangle } from "../area";

/** Cells that a chart reads. They move with the sheet's cells; null once those were deleted. */
export interface Reference {
  readonly sheetId: string;
  range: Rectangle | null;
}

/** A place on the sheet: a cell, and points from its top left corner. */
export interface Corner {
  row: number;
  column: number;
  x: number;
  y: number;
}

/** null is Excel's automatic choice. */
export interface FontLook {
  bold: boolean;
  italic: boolean;
  underline: string;
  color: string | null;
  size: number | null;
  name: string | null;
}

/** A line of a series, an axis, the gridlines, or the border of an area. */
export interface LineLook {
  color: string | null;
  /** One of Excel's `ChartLineStyle`: "None" draws nothing. */
  lineStyle: string;
  /** In points. */
  weight: number | null;
}

/** "Automatic", "None" or a colour. */
export interface FillLook {
  color: string;
}

export interface MarkerLook {
  markerStyle: string;
  /** In points. */
  markerSize: number | null;
  markerBackgroundColor: string | null;
  markerForegroundColor: string | null;
}

export interface LabelLook {
  /** A text of its own; null shows what the switches say. */
  text: string | null;
  position: string | null;
  showValue: boolean;
  showSeriesName: boolean;
  showCategoryName: boolean;
  showLegendKey: boolean;
  separator: string;
  numberFormat: string;
  linkNumberFormat: boolean;
  font: FontLook;
}

/** What one point has of its own; null is as its series. */
export interface PointRecord {
  markerStyle: string | null;
  markerSize: number | null;
  markerBackgroundColor: string | null;
  markerForegroundColor: string | null;
  /** Of a line chart: the segment that leads to the point. */
  line: { color: string | null; lineStyle: string | null; weight: number | null };
  fill: { color: string | null };
  /** null follows the series' switch. */
  hasDataLabel: boolean | null;
  label: LabelLook | null;
}

export interface SeriesRecord extends MarkerLook {
  /** A text, or the cells that hold the name; null is Excel's "Series1". */
  name: string | Reference | null;
  chartType: string;
  values: Reference | null;
  categories: Reference | null;
  line: LineLook;
  fill: FillLook;
  smooth: boolean;
  gapWidth: number;
  overlap: number;
  hasDataLabels: boolean;
  labels: LabelLook;
  inLegend: boolean;
  /** By position in the series. */
  points: Record<number, PointRecord>;
}

export interface GridlinesRecord {
  visible: boolean;
  line: LineLook;
}

export interface TitleRecord {
  visible: boolean;
  /** A text, or the cell that holds it; null is Excel's own. */
  text: string | Reference | null;
  overlay: boolean;
  font: FontLook;
  /** Stretches of the text with a font of their own. */
  runs: TitleRun[];
}

export interface TitleRun {
  readonly start: number;
  readonly length: number;
  readonly font: FontLook;
}

/** null is Excel's automatic choice. */
export interface AxisRecord {
  visible: boolean;
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  minorUnit: number | null;
  numberFormat: string | null;
  linkNumberFormat: boolean;
  tickLabelSpacing: number | null;
  tickMarkSpacing: number | null;
  tickLabelPosition: string;
  majorTickMark: string;
  minorTickMark: string;
  categoryType: string;
  reversePlotOrder: boolean;
  isBetweenCategories: boolean;
  textOrientation: number | null;
  majorGridlines: GridlinesRecord;
  minorGridlines: GridlinesRecord;
  title: TitleRecord;
  line: LineLook;
  font: FontLook;
}

export interface LegendRecord {
  visible: boolean;
  position: string;
  overlay: boolean;
  font: FontLook;
  fill: FillLook;
  border: LineLook;
}

/** A chart as the host holds it: what the add-in said, and null or "Automatic" where it said nothing. */
export interface ChartRecord {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  from: Corner;
  to: Corner;
  title: TitleRecord;
  legend: LegendRecord;
  area: { fill: FillLook; border: LineLook; font: FontLook };
  plotArea: { fill: FillLook; border: LineLook };
  axes: { category: AxisRecord; value: AxisRecord };
  displayBlanksAs: string;
  plotVisibleOnly: boolean;
  plotBy: string;
  series: SeriesRecord[];
}
