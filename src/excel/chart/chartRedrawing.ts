import { type Keeping, nothingKept } from "../keeping";
import { WorkbookFault } from "../workbookFault";
import { chartSheetWords } from "../../words";
import type { ChartDrawing } from "./chartDrawing";
import type { ChartFigures } from "./chartFigures";
import type { FoundChart } from "./findChart";
import type { KeptChart } from "./keptChart";
import { isSameSeries, queueRedraw } from "./queueRedraw";

/** A chart from what it shows of its table to what it is to show of the one in its place. */
export interface Redrawing {
  readonly found: FoundChart;
  readonly kept: KeptChart;
  readonly wanted: ChartDrawing;
  /** The title is the person's own: it stays. */
  readonly ownTitle: boolean;
  /** The cell that the title follows as it stands, as a formula, where it is to follow none. */
  readonly followed?: string;
  /** How many rows the figures have. */
  readonly rows: { readonly before: number; readonly after: number };
  readonly figures: (context: Excel.RequestContext, when: "before" | "after") => ChartFigures;
}

/** A chart's part of a rewritten table: read, redrawn and put back in the same round trips as its table. */
export function chartRedrawing({ found, kept, wanted, ownTitle, ...and }: Redrawing): Keeping {
  const { drawing: drawn } = kept;
  const { figures, rows, followed } = and;
  const most = Math.max(rows.before, rows.after);
  const chartNow = (context: Excel.RequestContext) =>
    context.workbook.worksheets.getItem(found.sheetId).charts.getItemOrNullObject(kept.name);
  let before: readonly string[] = [];
  let chart: Excel.Chart | undefined;
  return {
    ...nothingKept,
    queueReads: (context) => {
      chart = chartNow(context);
      chart.load("name");
      chart.series.load("items/name");
    },
    prepare: () => {
      if (!chart || chart.isNullObject) return Promise.reject(chartGone());
      before = chart.series.items.map(({ name }) => name);
      return Promise.resolve();
    },
    queueWrites: (context) => {
      queueRedraw(chartNow(context), figures(context, "after"), {
        ...{ wanted, drawn, present: before, rows: { wanted: rows.after, most }, ownTitle },
        // A series that is gone was taken away by the person.
        adds: (series) => !drawn.series.some((each) => isSameSeries(each, series)),
      });
    },
    putBack: async (context) => {
      const present = await seriesNames(context, chartNow(context));
      const was = { ...drawn, series: drawn.series.filter(({ name }) => before.includes(name)) };
      const again = chartNow(context);
      queueRedraw(again, figures(context, "before"), {
        ...{ wanted: was, drawn: wanted, present, rows: { wanted: rows.before, most }, ownTitle },
        adds: () => true,
      });
      if (followed !== undefined) again.title.setFormula(followed);
    },
  };
}

async function seriesNames(context: Excel.RequestContext, { series }: Excel.Chart): Promise<string[]> {
  series.load("items/name");
  await context.sync();
  return series.items.map(({ name }) => name);
}

function chartGone(): WorkbookFault {
  return new WorkbookFault("ChangedMeanwhile", chartSheetWords.chartGone);
}
