import {
  insertChart,
  insertLiveChart,
  type LiveChartSource,
  type Origin,
  readAgain,
  type SourceRange,
  type Target,
} from "../../../excel";
import { type ChartDefinition, chartTable } from "../../../report";
import { monthlyHeaderRows } from "../../source/monthlyHeaderRows";
import { sameFigures } from "../../source/sameFigures";
import { understood } from "../../source/sourceTask";
import type { Asking } from "../../work/useTask";
import type { ChartAction, ChartSubject, Making } from "../types";
import type { KeptChart } from "../../kept/keptChart";
import { withCellsOf } from "../../kept/keptCells";
import { type Answer, rewriteKept } from "../../kept/rewriteKept";
import { chartPaneWords } from "../../../words";

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
  const origin = originOf({ range, subject, record });
  const options = { overwrite, ...asking.waiting };
  const { address } = await (live === null
    ? insertChart(chart, chartTable(chart), target, origin, options)
    : insertLiveChart(chart, live, target, origin, options));
  const words = chartPaneWords.inserted(address);
  return { type: "inserted", words, address, partly: false, live: live !== null };
}

interface Originating {
  readonly range: SourceRange;
  readonly subject: ChartSubject;
  /** The figures as they stand. */
  readonly record: unknown;
}

/** What the workbook keeps of the chart. */
export function originOf({ range, subject, record }: Originating): Origin {
  return {
    kind: "chart",
    source: range,
    headerRows: monthlyHeaderRows(subject.source, range.values),
    definition: toKeep(subject.definition),
    figures: record,
  };
}

/** Which chart is rewritten, and how. */
interface Update {
  readonly id: string;
  /** The person chose other cells than those that the chart was made from. */
  readonly elsewhere: boolean;
  readonly answer: Answer;
}

/** Rewrites a kept chart by other choices. */
export async function updateChart(
  { range, making: { subject, made } }: Insertion,
  update: Update,
  asking: Asking,
): Promise<ChartAction> {
  if (made.kind === "fault") return { type: "failed", fault: { words: made.words, cancelled: false } };
  const { chart, record } = made;
  const done = await rewriteKept(
    {
      ...update,
      source: range,
      remake: (_, { definition }) => ({
        spec: chartTable(chart),
        definition: withCellsOf(toKeep(subject.definition), definition),
        figures: record,
        chart,
        headerRows: monthlyHeaderRows(subject.source, range.values),
      }),
    },
    asking,
  );
  if (done.kind === "changed") return changed(done.range, asking);
  if (done.kind === "asking") return { type: "asking", edits: done.edits, keepable: true };
  const { address } = done.table;
  return { type: "inserted", words: chartPaneWords.updated(address), address, partly: false, live: false };
}

export async function changed(range: SourceRange, asking: Asking): Promise<ChartAction> {
  return { type: "sourceChanged", ...(await understood(range, asking)) };
}

/** What a workbook keeps of the choices behind a chart. */
export function toKeep(chart: ChartDefinition): KeptChart {
  return { shape: "chart", chart };
}
