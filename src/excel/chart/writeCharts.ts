import type { Talk } from "../excelRun";
import type { Ledger } from "../ledger/ledger";
import { rememberPart } from "../ledger/ledger";
import { isLedgerName, ledgerName } from "../ledger/ledgerNames";
import { ledgerXml } from "../ledger/ledgerXml";
import { queueLedgerChange } from "../ledger/writeLedger";
import { rangeOf } from "../managed/insertManaged";
import { queuePageSetUp } from "../pageSetUp";
import type { InsertedTable } from "../types";
import { valuesForm } from "../valuesForm";
import { chartFigures } from "./chartFigures";
import { chartRange, queueChartCheck, queuePosition } from "./chartForm";
import type { PlannedChart } from "./chartsPlan";
import { type ChartsLayout, gridSizes } from "./chartsLayout";
import { queueGridSheet, queueGridWords, wordsHeight } from "./gridSheet";
import type { InsertedChart } from "./insertChart";
import { queueChart } from "./queueChart";

/** Some charts that are made in one message, and what there was before. */
export interface ChartBatch {
  readonly charts: readonly PlannedChart[];
  readonly layout: ChartsLayout;
  /** All charts to be made, for the rows of a grid. */
  readonly all: readonly PlannedChart[];
  readonly ledger: Ledger;
}

/**
 * Makes some charts with their figures, names and record, and reads them back, in one round trip: what is read in a
 * message is read after what it wrote.
 */
export async function writeCharts(
  { context, answered, changing }: Talk,
  batch: ChartBatch,
): Promise<{ inserted: InsertedChart[]; ledger: Ledger }> {
  const { charts, layout, ledger } = batch;
  if (layout.kind === "grid" && charts[0]?.index === 0) queueGrid(context, layout, charts[0]);
  const made = charts.map((chart) => queueOne(context, chart, batch));
  const records = {
    ...ledger.records,
    managed: [...ledger.records.managed, ...charts.map(({ record }) => record)],
  };
  const part = queueLedgerChange(context, ledger, { records, add: made.flatMap(({ names }) => names) });
  const { names } = context.workbook;
  names.load("items/name,items/formula");
  changing();
  await context.sync();
  answered();
  const inserted = made.map(({ check }) => check());
  const id = part?.id ?? ledger.part?.id ?? "";
  rememberPart(id);
  return {
    inserted,
    ledger: {
      records,
      part: { id, xml: ledgerXml(records) },
      names: new Map(
        names.items.filter(({ name }) => isLedgerName(name)).map((item) => [item.name, String(item.formula)]),
      ),
    },
  };
}

function queueGrid(
  context: Excel.RequestContext,
  { sheetName, columns }: ChartsLayout & { kind: "grid" },
  { figures }: PlannedChart,
): void {
  const { worksheets } = context.workbook;
  queueGridSheet(worksheets.add(sheetName), sheetName, columns, gridSizes(columns));
  worksheets.add(figures.sheet);
}

function queueOne(context: Excel.RequestContext, planned: PlannedChart, { layout, all }: ChartBatch) {
  const { worksheets } = context.workbook;
  const { id, name, table, drawing, figures, tableName, origin } = planned;
  const form = valuesForm(table);
  if (layout.kind === "sheets") queuePageSetUp(worksheets.add(planned.sheet), form.layout);
  const [onFigures, onCharts] = [worksheets.getItem(figures.sheet), worksheets.getItem(planned.sheet)];
  const { size, above } = form.layout;
  const area = () => onFigures.getRangeByIndexes(0, figures.column, size.rows, size.columns).untrack();
  const at = { row: 0, column: figures.column };
  const place = { sheet: onFigures, area: area(), ...at, tableName, columnWidths: undefined };
  form.queue(place);
  const headers = () => onFigures.getRangeByIndexes(above.length, figures.column, 1, 1);
  const cells = chartFigures(table.columns, table.rows.length, headers);
  const chart = queueChart(onCharts, name, cells, drawing);
  if (layout.kind === "sheets") queuePosition(chart, chartRange(area(), table));
  else {
    const cell = queueWords(onCharts, planned, { layout, all });
    chart.setPosition(cell, cell);
  }
  const written = form.queueCheck(context, { ...place, area: area() });
  const drawn = queueChartCheck(onCharts, name, drawing);
  return {
    names: [
      [ledgerName(id, "source"), rangeOf(context, origin.source)],
      [ledgerName(id, "output"), area()],
    ] as const,
    check: (): InsertedChart => {
      drawn();
      const inserted: InsertedTable = written();
      return { ...inserted, id, chartName: name };
    },
  };
}

/** The words of a chart on its grid, and with the first of each row the row's height. */
function queueWords(
  sheet: Excel.Worksheet,
  planned: PlannedChart,
  {
    layout,
    all,
  }: { readonly layout: ChartsLayout & { kind: "grid" }; readonly all: readonly PlannedChart[] },
): Excel.Range {
  const { columns } = layout;
  const { index } = planned;
  const sizes = gridSizes(columns);
  const cell = queueGridWords(sheet, planned, columns, sizes);
  if (index % columns === 0) {
    const row = all.slice(index, index + columns).map(({ table }) => table);
    cell.getOffsetRange(1, 0).untrack().format.rowHeight = wordsHeight(row, sizes);
  }
  return cell;
}
