import type { ChartSpec, TableSpec } from "../../report";
import { refuseIfTooLarge } from "../ledger/writeLedger";
import type { Ledger } from "../ledger/ledger";
import { freeId } from "../ledger/ledgerNames";
import type { ManagedRecord } from "../ledger/records";
import { keptRecord, type Origin } from "../managed/keptRecord";
import { sizeOf } from "../tableLayout";
import { readTargetAddress } from "../targetAddress";
import { WorkbookFault } from "../workbookFault";
import { chartSheetWords } from "../../words";
import { type ChartDrawing, chartDrawing } from "./chartDrawing";
import {
  chartSheetNames,
  type ChartsLayout,
  figureColumns,
  figuresSheetName,
  gridSizes,
} from "./chartsLayout";
import { chartName, type KeptChart } from "./keptChart";

/** One of many charts to be inserted. */
export interface ChartItem {
  readonly chart: ChartSpec;
  readonly table: TableSpec;
  readonly origin: Origin;
}

/** A chart with all that is settled before any of them is written. */
export interface PlannedChart extends ChartItem {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  /** Where its figures begin, and where it stands itself. */
  readonly figures: { readonly sheet: string; readonly column: number };
  readonly sheet: string;
  readonly drawing: ChartDrawing;
  readonly record: ManagedRecord;
  /** What Excel's table is called. */
  readonly tableName: string;
}

/** What the workbook has before. */
export interface BeforeCharts {
  readonly ledger: Ledger;
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly tableNames: readonly string[];
}

const lastColumn = 16_384;

const refused = (words: string) => new WorkbookFault("TargetRefused", words);

/** Settles names, places and records of all charts, or says in words why they can't be inserted. */
export function planCharts(
  items: readonly ChartItem[],
  layout: ChartsLayout,
  { ledger, sheets, tableNames }: BeforeCharts,
): PlannedChart[] {
  const taken = sheets.map(({ name }) => name);
  const names =
    layout.kind === "sheets"
      ? chartSheetNames(
          items.map(({ chart }) => chart),
          taken,
        )
      : [];
  const columns = layout.kind === "grid" ? figureColumns(items.map(({ table }) => table)) : [];
  if (layout.kind === "grid") refuseGrid(items, layout, taken);
  const size = layout.kind === "grid" ? gridSizes(layout.columns).size : "full";
  const ids = new Set([...ledger.names.keys(), ...ledger.records.managed.map(({ id }) => id)]);
  const tables = namesAfter(tableNames);
  const planned = items.map(({ chart, table, origin }, index): PlannedChart => {
    const id = freeId(ids);
    ids.add(id);
    const name = chartName(id);
    const sheet = layout.kind === "grid" ? layout.sheetName : (names[index] ?? "");
    const figures =
      layout.kind === "grid"
        ? { sheet: figuresSheetName(layout.sheetName), column: columns[index] ?? 0 }
        : { sheet, column: 0 };
    const drawing = chartDrawing(chart, table, size);
    const kept: KeptChart = { name, sheet, drawing };
    const record = { ...keptRecord(id, { spec: table, kept: "values" }, origin), chart: kept };
    return { index, chart, table, origin, id, name, figures, sheet, drawing, record, tableName: tables() };
  });
  refuseIfTooLarge({
    ...ledger.records,
    managed: [...ledger.records.managed, ...planned.map(({ record }) => record)],
  });
  return planned;
}

function refuseGrid(
  items: readonly ChartItem[],
  { sheetName }: ChartsLayout & { kind: "grid" },
  taken: readonly string[],
): void {
  const names = [sheetName, figuresSheetName(sheetName)];
  for (const name of names) {
    const place = readTargetAddress({ kind: "newSheet", name }, { rows: 1, columns: 1 });
    if ("state" in place) throw refused(place.words);
    if (taken.some((each) => each.toLowerCase() === name.toLowerCase())) {
      throw refused(chartSheetWords.sheetExists(name));
    }
  }
  const columns = items.reduce((sum, { table }) => sum + sizeOf(table).columns + 1, 0);
  if (columns > lastColumn) {
    throw refused(chartSheetWords.figuresTooMany);
  }
}

/** ControlChart, ControlChart2 … that no table has. */
function namesAfter(tableNames: readonly string[]): () => string {
  const known = new Set(tableNames.map((name) => name.toLowerCase()));
  let number = 0;
  const name = () => `ControlChart${number === 1 ? "" : number}`;
  return () => {
    do number += 1;
    while (known.has(name().toLowerCase()));
    return name();
  };
}

/** No message carries more cells than this, a tenth of what Excel takes, nor more charts: each is quick to draw and to stop. */
const mostCells = 10_000;
const mostCharts = 6;

/** The charts in the messages that make them. */
export function chartBatches(planned: readonly PlannedChart[]): PlannedChart[][] {
  const batches: PlannedChart[][] = [];
  let cells = Infinity;
  for (const item of planned) {
    const { rows, columns } = sizeOf(item.table);
    const last = batches.at(-1);
    if (!last || last.length === mostCharts || cells + rows * columns > mostCells) {
      batches.push([item]);
      cells = rows * columns;
    } else {
      last.push(item);
      cells += rows * columns;
    }
  }
  return batches;
}
