import type { LiveChartSource } from "../../../excel";
import type { Answer } from "../../kept/rewriteKept";
import type { Asking } from "../../work/useTask";
import type { ChartAction, ChartState } from "../types";
import { type Insertion, updateChart } from "./insertion";
import { updateLiveChart } from "./updateLiveChart";

interface Wanted {
  readonly answer: Answer;
  readonly live: LiveChartSource | null;
}

/** Rewrites the chart that is edited, as it stands: with values, or with formulas. */
export function update(
  insertion: Insertion,
  { edited, source: { request } }: Pick<ChartState, "edited" | "source">,
  { answer, live }: Wanted,
  asking: Asking,
): Promise<ChartAction> {
  if (edited === null) return Promise.resolve({ type: "unchecked" });
  const { id } = edited;
  if (edited.live) return updateLiveChart(insertion, { id, live, answer }, asking);
  return updateChart(insertion, { id, elsewhere: request.from !== "table", answer }, asking);
}
