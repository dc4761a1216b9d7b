import type { ChartSpec } from "../../report";
import type { InsertOptions } from "../insertTable";
import type { Origin } from "../managed/keptRecord";
import { readTargetAddress } from "../targetAddress";
import type { Target } from "../types";
import { WorkbookFault } from "../workbookFault";
import { type InsertedChart, insertKeptChart } from "./insertChart";
import { liveChart } from "./liveChartForm";
import type { LiveChartSource } from "./liveChartFormulas";
import { titleCell } from "./titleCell";

/**
 * Inserts a chart that follows its source by itself: one formula that spills the figures, plain ones beside it that
 * work out what is drawn, and a title that says the latest signal. Left-out points and events need a chart of values.
 */
export function insertLiveChart(
  chart: ChartSpec,
  live: LiveChartSource,
  target: Target,
  origin: Origin,
  options: InsertOptions,
): Promise<InsertedChart> {
  const place = readTargetAddress(target, { rows: 1, columns: 1 });
  if ("state" in place) throw new WorkbookFault("TargetRefused", place.words);
  const followed = place.sheet === undefined ? {} : { titleCell: titleCell(place.sheet, place) };
  return insertKeptChart({ ...liveChart(chart, live, place), ...followed }, target, origin, options);
}
