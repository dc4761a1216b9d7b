import { restoreLedger } from "../ledger/restoreLedger";
import { removeSheets } from "../removeSheets";
import { orSayHow } from "../restoreTarget";
import { sizeOf } from "../tableLayout";
import type { WorkbookFault } from "../workbookFault";
import type { PlannedChart } from "./chartsPlan";
import { gridWords } from "./gridSheet";
import type { ChartBatch } from "./writeCharts";

/** Takes away what a message made that failed, so that only whole charts stand. */
export async function undoCharts(
  batch: ChartBatch,
  sheetsBefore: ReadonlySet<string>,
  cause: WorkbookFault,
): Promise<void> {
  const { charts, layout, ledger } = batch;
  const [first] = charts;
  if (!first) return;
  await orSayHow(first.sheet, cause, async (context) => {
    await restoreLedger(context, ledger);
    // In the order in which they were made.
    const sheets =
      layout.kind === "sheets"
        ? charts.map(({ sheet }) => sheet)
        : first.index === 0
          ? [first.sheet, first.figures.sheet]
          : [];
    if (sheets.length > 0) await removeSheets(context, { sheets, sheetsBefore, cause });
    else await clearPlaces(context, batch);
  });
}

/** On a grid that stands already: the charts, tables and words of this message alone. */
async function clearPlaces(context: Excel.RequestContext, batch: ChartBatch): Promise<void> {
  const { charts, all, layout } = batch;
  const [first] = charts;
  if (!first || layout.kind !== "grid") return;
  const { worksheets } = context.workbook;
  const grid = worksheets.getItem(first.sheet);
  const { charts: drawn } = grid;
  drawn.load("items/name,items/left,items/top");
  const areas = charts.map((chart) => areaOf(worksheets.getItem(chart.figures.sheet), chart));
  const tables = areas.map((area) => {
    const found = area.getTables(false);
    found.load("items/name");
    return found;
  });
  await context.sync();
  const kept = new Set(all.slice(0, first.index).map(({ name }) => name));
  const ours = new Set(charts.map(({ name }) => name));
  // A chart that failed early has Excel's own name for new ones.
  for (const chart of drawn.items) {
    if (ours.has(chart.name) || (!kept.has(chart.name) && /^Chart \d+$/.test(chart.name))) chart.delete();
  }
  for (const found of tables) for (const table of found.items) table.convertToRange();
  for (const chart of charts) {
    areaOf(worksheets.getItem(chart.figures.sheet), chart).clear();
    gridWords(grid, chart.index, layout.columns).clear();
  }
  await context.sync();
}

function areaOf(sheet: Excel.Worksheet, { table, figures }: PlannedChart): Excel.Range {
  const { rows, columns } = sizeOf(table);
  return sheet.getRangeByIndexes(0, figures.column, rows, columns).untrack();
}
