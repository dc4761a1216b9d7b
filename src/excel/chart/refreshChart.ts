import type { ChartSpec } from "../../report";
import type { ManagedRecord } from "../ledger/records";
import { type Keeping, nothingKept } from "../keeping";
import type { Match } from "../managed/matchOutput";
import type { PresentOutput } from "../managed/presentOutput";
import type { RefreshGrid } from "../managed/refreshGrid";
import { type ChartDrawing, chartDrawing } from "./chartDrawing";
import { chartFigures } from "./chartFigures";
import { chartRedrawing } from "./chartRedrawing";
import { findChart, type FoundChart } from "./findChart";
import { keptChart, type KeptChart } from "./keptChart";

/** What a refresh would do with the chart of a table. */
export interface ChartPlan {
  /** Where it is; undefined where it was deleted or renamed: the figures are refreshed alone. */
  readonly found: FoundChart | undefined;
  readonly kept: KeptChart;
  /** As it is to be. */
  readonly chart: ChartSpec;
}

/** Looks for the chart of a table that is to be refreshed; undefined where the table has none. */
export async function planChart(
  context: Excel.RequestContext,
  record: ManagedRecord,
  chart: ChartSpec | undefined,
): Promise<ChartPlan | undefined> {
  const kept = keptChart(record.chart);
  if (!kept || !chart) return undefined;
  return { found: await findChart(context, kept), kept, chart };
}

/** The table around a chart as it stands and as it is to be. */
export interface ChartTables {
  readonly present: PresentOutput;
  readonly match: Match;
  readonly grid: RefreshGrid;
}

/** The chart as the record keeps it after a refresh. */
export function chartAfter(plan: ChartPlan, grid: RefreshGrid): KeptChart {
  const { found, kept } = plan;
  // Not drawn: should Undo bring the chart back, it shows what it showed.
  if (!found) return kept;
  return { ...kept, sheet: found.sheet, drawing: drawingAfter(plan, grid) };
}

function drawingAfter({ kept, chart }: ChartPlan, { spec, ownRows }: RefreshGrid): ChartDrawing {
  const rows = new Map(ownRows.map((own, row) => [own, row]));
  return chartDrawing(chart, spec, kept.drawing.size, (index) => rows.get(index) ?? index);
}

/** The chart's part of a refresh: read, redrawn and put back in the same round trips as its table. */
export function chartRefreshing(plan: ChartPlan | undefined, tables: ChartTables): Keeping {
  if (!plan?.found) return nothingKept;
  const { found, kept } = plan;
  const { present, grid } = tables;
  return chartRedrawing({
    ...{ found, kept, wanted: drawingAfter(plan, grid), ownTitle: found.ownTitle },
    rows: { before: present.table.rows - 1, after: grid.spec.rows.length },
    figures: (context, when) =>
      when === "before" ? figuresBefore(context, tables) : figuresAfter(context, tables),
  });
}

function figuresBefore(context: Excel.RequestContext, { present, match }: ChartTables) {
  const { table, place } = present;
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  const columns = match.columns.map((key) => (key === null ? {} : { key }));
  return chartFigures(columns, table.rows - 1, () => sheet.getRangeByIndexes(table.row, table.column, 1, 1));
}

function figuresAfter(context: Excel.RequestContext, { present, grid }: ChartTables) {
  const { area, place } = present;
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  const headers = area.row + grid.layout.above.length;
  const { columns, rows } = grid.spec;
  return chartFigures(columns, rows.length, () => sheet.getRangeByIndexes(headers, area.column, 1, 1));
}
