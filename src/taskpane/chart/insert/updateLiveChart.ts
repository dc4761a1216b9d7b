import { type LiveChartSource, planReplaceLive, readAgain, replaceLiveChart } from "../../../excel";
import type { Answer } from "../../kept/rewriteKept";
import { sameFigures } from "../../source/sameFigures";
import type { Asking } from "../../work/useTask";
import type { ChartAction } from "../types";
import { changed, type Insertion, originOf } from "./insertion";
import { chartPaneWords } from "../../../words";

interface LiveUpdate {
  readonly id: string;
  /** What the formula is to read; null for a chart of values in its place. */
  readonly live: LiveChartSource | null;
  readonly answer: Answer;
}

/** Replaces a live chart in its place. What was changed beside its formulas is asked about first. */
export async function updateLiveChart(
  { range, making: { subject, made } }: Insertion,
  { id, live, answer }: LiveUpdate,
  asking: Asking,
): Promise<ChartAction> {
  const now = await readAgain(range, asking.waiting);
  if (!sameFigures(range, now)) return changed(now, asking);
  if (made.kind === "fault") return { type: "failed", fault: { words: made.words, cancelled: false } };
  const plan = await planReplaceLive(id, asking.waiting);
  const edits = plan.changed.length;
  if (answer === "ask" && edits > 0) return { type: "asking", edits, keepable: false };
  const { chart, record } = made;
  const origin = originOf({ range, subject, record });
  const { address } = await replaceLiveChart(plan, { chart, live }, origin, asking.waiting);
  const words = chartPaneWords.updated(address);
  return { type: "inserted", words, address, partly: false, live: live !== null };
}
