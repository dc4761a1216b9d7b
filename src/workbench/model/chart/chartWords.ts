import { shownText } from "../shown";
import type { Spreadsheet } from "../spreadsheet";
import type { ChartRecord, Reference, SeriesRecord } from "./chartRecord";
import { referencedArea } from "./chartReference";

/** A text of a chart, from its cells where it stands in some; undefined where nothing was said. */
export function wordsOf(spreadsheet: Spreadsheet, text: string | Reference | null): string | undefined {
  if (text === null || typeof text === "string") return text ?? undefined;
  const area = referencedArea(spreadsheet, text);
  return area ? shownText(spreadsheet, area).flat().join(" ") : "#REF!";
}

/** "Series1" and so on where a series has no name, as in Excel. */
export function seriesName(spreadsheet: Spreadsheet, chart: ChartRecord, series: SeriesRecord): string {
  return wordsOf(spreadsheet, series.name) ?? `Series${chart.series.indexOf(series) + 1}`;
}

/** Excel's own title: the name of the one series, or a place for words where there are several. */
export function ownTitle(spreadsheet: Spreadsheet, chart: ChartRecord): string {
  const [only, second] = chart.series;
  return only && !second ? seriesName(spreadsheet, chart, only) : "Chart Title";
}
