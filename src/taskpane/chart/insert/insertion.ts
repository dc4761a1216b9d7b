import {
  type HandEdit,
  insertChart,
  insertLiveChart,
  type LiveChartSource,
  planRefresh,
  readAgain,
  refresh,
  type SourceRange,
  type Target,
} from "../../../excel";
import { type ChartDefinition, type ChartSpec, chartTable } from "../../../report";
import { monthlyHeaderRows } from "../../source/monthlyHeaderRows";
import { sameFigures } from "../../source/sameFigures";
import { understood } from "../../source/sourceTask";
import type { Asking } from "../../work/useTask";
import type { ChartAction, Making } from "../types";
import type { KeptChart } from "../../kept/keptChart";

/** What the person saw and agreed to. */
export interface Insertion {
  readonly range: SourceRange;
  readonly making: Making;
}

interface InsertionPlace {
  readonly target: Target;
  readonly overwrite: boolean;
  /** What a live chart reads; null for a chart of values. */
  readonly live: LiveChartSource | null;
}

/** Inserts only what the source still says: figures that changed since the preview are shown first. */
export async function insertFresh(
  { range, making: { subject, made } }: Insertion,
  { target, overwrite, live }: InsertionPlace,
  asking: Asking,
): Promise<ChartAction> {
  const now = await readAgain(range, asking.waiting);
  if (!sameFigures(range, now)) return changed(now, asking);
  if (made.kind === "fault") return { type: "failed", fault: { words: made.words, cancelled: false } };
  const { chart, record } = made;
  const origin = {
    kind: "chart",
    source: range,
    headerRows: monthlyHeaderRows(subject.source, range.values),
    definition: toKeep(subject.definition),
    figures: record,
  };
  const options = { overwrite, ...asking.waiting };
  const { address } = await (live === null
    ? insertChart(chart, chartTable(chart), target, origin, options)
    : insertLiveChart(chart, live, target, origin, options));
  return { type: "inserted", words: `Inserted ${address}`, address, partly: false };
}

/** Rewrites a kept chart by other choices. Figures edited by hand are asked about before anything is written. */
export async function updateChart(
  { range, making: { subject, made } }: Insertion,
  id: string,
  answer: "ask" | "keep" | "overwrite",
  asking: Asking,
): Promise<ChartAction> {
  if (made.kind === "fault") return { type: "failed", fault: { words: made.words, cancelled: false } };
  const { chart, record } = made;
  const remade = remadeChart(chart, toKeep(subject.definition), record);
  const plan = await planRefresh(id, () => remade, asking.waiting);
  if (!sameFigures(range, plan.source)) return changed(plan.source, asking);
  if (answer === "ask" && plan.edits.length > 0) return { type: "asking", edits: plan.edits };
  const keep: readonly HandEdit[] = answer === "keep" ? plan.edits : [];
  const { address } = await refresh(plan, { keep }, asking.waiting);
  return { type: "inserted", words: `Updated ${address}`, address, partly: false };
}

function remadeChart(chart: ChartSpec, definition: unknown, figures: unknown) {
  return { spec: chartTable(chart), definition, figures, chart };
}

export async function changed(range: SourceRange, asking: Asking): Promise<ChartAction> {
  return { type: "sourceChanged", ...(await understood(range, asking)) };
}

/** What a workbook keeps of the choices behind a chart. */
export function toKeep(chart: ChartDefinition): KeptChart {
  return { shape: "chart", chart };
}
