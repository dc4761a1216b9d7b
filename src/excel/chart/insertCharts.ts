import { excelRun } from "../excelRun";
import { inWords } from "../inWords";
import { ledgerOf, queueLedgerReads, withLedger } from "../ledger/ledger";
import type { Waiting } from "../types";
import { WorkbookFault } from "../workbookFault";
import { chartSheetWords } from "../../words";
import type { ChartsLayout } from "./chartsLayout";
import { type BeforeCharts, chartBatches, type ChartItem, planCharts } from "./chartsPlan";
import type { InsertedChart } from "./insertChart";
import { undoCharts } from "./undoCharts";
import { type ChartBatch, writeCharts } from "./writeCharts";

export interface ChartsOptions extends Waiting {
  /** Called after each message with how many of all charts stand. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface InsertedCharts {
  readonly inserted: readonly InsertedChart[];
  readonly asked: number;
  /** Why there are fewer than were asked for: the person gave up, or what failed; null where all stand. */
  readonly stopped: WorkbookFault | null;
}

/**
 * Inserts many charts, some in each message: one round trip for those after one for all. Whoever gives up, or a fault,
 * leaves the charts that stand whole, each kept like any other; a message that fails is undone. Where none stands, the
 * fault is thrown and the workbook is as it was.
 */
export async function insertCharts(
  items: readonly ChartItem[],
  layout: ChartsLayout,
  options: ChartsOptions = {},
): Promise<InsertedCharts> {
  const before = await withLedger(() => readBefore(options));
  const planned = planCharts(items, layout, before);
  const sheetsBefore = new Set(before.sheets.map(({ id }) => id));
  const inserted: InsertedChart[] = [];
  let { ledger } = before;
  let stopped: WorkbookFault | null = null;
  for (const charts of chartBatches(planned)) {
    if (options.signal?.aborted) {
      stopped = new WorkbookFault("Cancelled", chartSheetWords.cancelledUnchanged);
      break;
    }
    try {
      const done = await tryBatch({ charts, layout, all: planned, ledger }, sheetsBefore, options);
      ({ ledger } = done);
      inserted.push(...done.inserted);
    } catch (error) {
      stopped = inWords(error);
      break;
    }
    options.onProgress?.(inserted.length, planned.length);
  }
  if (stopped && inserted.length === 0) throw stopped;
  return { inserted, asked: items.length, stopped: stopped && soFar(stopped, inserted.length, items.length) };
}

function readBefore(options: ChartsOptions): Promise<BeforeCharts> {
  return excelRun(async ({ context, answered }) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load("items/id,items/name");
    tables.load("items/name");
    const reads = queueLedgerReads(context);
    await context.sync();
    answered();
    return {
      ledger: await ledgerOf(context, reads),
      sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
      tableNames: tables.items.map(({ name }) => name),
    };
  }, options);
}

/** Giving up does not reach a message that is under way: what it makes is whole. */
async function tryBatch(
  batch: ChartBatch,
  sheetsBefore: ReadonlySet<string>,
  { onEditing }: ChartsOptions,
): Promise<Awaited<ReturnType<typeof writeCharts>>> {
  try {
    return await excelRun((talk) => writeCharts(talk, batch), onEditing ? { onEditing } : {});
  } catch (error) {
    const cause = inWords(error);
    await undoCharts(batch, sheetsBefore, cause);
    throw cause;
  }
}

function soFar(stopped: WorkbookFault, done: number, asked: number): WorkbookFault {
  const stand = chartSheetWords.chartsStand(done, asked);
  const words = stopped.code === "Cancelled" ? chartSheetWords.cancelled(stand) : `${stopped.words} ${stand}`;
  return new WorkbookFault(stopped.code, words, stopped);
}
