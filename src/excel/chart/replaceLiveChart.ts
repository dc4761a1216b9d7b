import { type ChartSpec, chartTable } from "../../report";
import { type Keeping, nothingKept } from "../keeping";
import type { InsertedManaged } from "../managed/insertManaged";
import type { Origin } from "../managed/keptRecord";
import type { LivePlan } from "../managed/planReplaceLive";
import { replaceBlock } from "../managed/replaceBlock";
import type { Waiting } from "../types";
import { chartFigures } from "./chartFigures";
import { chartRedrawing } from "./chartRedrawing";
import { type NewChart, valuesChart } from "./insertChart";
import type { KeptChart } from "./keptChart";
import { liveChart } from "./liveChartForm";
import type { LiveChartSource } from "./liveChartFormulas";
import { titleCell } from "./titleCell";

/** What is to stand in the place of a live chart. */
export interface LiveChartReplacement {
  readonly chart: ChartSpec;
  /** What the formula reads; null for a chart of values, which is refreshed from then on. */
  readonly live: LiveChartSource | null;
}

/**
 * Replaces a live chart in its place, all or nothing: its figures, and what the same chart of Excel's draws of them.
 * Where that stands and what else the person changed of it stays as it is.
 */
export function replaceLiveChart(
  plan: LivePlan,
  { chart, live }: LiveChartReplacement,
  origin: Origin,
  waiting: Waiting = {},
): Promise<InsertedManaged> {
  const size = plan.chart?.kept.drawing.size ?? "full";
  const next =
    live === null ? valuesChart(chart, chartTable(chart), size) : liveChart(chart, live, plan.place);
  const { form, table: spec, kept } = next;
  return replaceBlock(
    plan,
    { table: { form, spec, kept }, beside: besideOf(plan, next), chart: chartAfter(plan, next) },
    origin,
    waiting,
  );
}

/** The chart as the record keeps it then; one that was not found is not drawn. */
function chartAfter({ chart }: LivePlan, { drawing }: NewChart): KeptChart | undefined {
  if (!chart?.found) return chart?.kept;
  return { ...chart.kept, sheet: chart.found.sheet, drawing };
}

function besideOf({ chart, place, cell, written }: LivePlan, next: NewChart): Keeping {
  if (!chart?.found) return nothingKept;
  const { found, kept, follows } = chart;
  const { table, form, drawing } = next;
  const stays = follows && next.kept === "live";
  const head = { row: place.row + cell.row - written.above.length, column: place.column + cell.column };
  const figuresOf = {
    before: { columns: written.columns, rows: written.rows.length, ...cell },
    after: { columns: table.columns, rows: table.rows.length, row: form.layout.above.length, column: 0 },
  };
  return chartRedrawing({
    ...{ found, kept, wanted: drawing, ownTitle: follows ? stays : found.ownTitle },
    ...(follows && !stays ? { followed: titleCell(place.sheet, head) } : {}),
    rows: { before: written.rows.length, after: table.rows.length },
    figures: (context, when) => {
      const { columns, rows, row, column } = figuresOf[when];
      const sheet = context.workbook.worksheets.getItem(place.sheetId);
      return chartFigures(columns, rows, () =>
        sheet.getRangeByIndexes(place.row + row, place.column + column, 1, 1),
      );
    },
  });
}
