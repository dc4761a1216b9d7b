import type { TableSpec } from "../../report";
import { chartAfter, chartRefreshing } from "../chart/refreshChart";
import { excelRun, type Talk } from "../excelRun";
import { orPutBack } from "../insertTable";
import type { Keeping } from "../keeping";
import { type Ledger, ledgerOf, queueLedgerReads, withLedger } from "../ledger/ledger";
import { ledgerName } from "../ledger/ledgerNames";
import type { ManagedRecord, Records } from "../ledger/records";
import { putBackBeside } from "../ledger/putBackBeside";
import { queueLedgerChange, refuseIfTooLarge } from "../ledger/writeLedger";
import { restoreTarget } from "../restoreTarget";
import { judgedState, queueTargetReads, targetState, type TargetState } from "../targetState";
import type { CellValue, Waiting } from "../types";
import { WorkbookFault } from "../workbookFault";
import { managedFaultWords } from "../../words";
import { absoluteReference } from "./absoluteReference";
import type { Block } from "./growSource";
import type { HandEdit } from "./handEdits";
import { headingsOf } from "./headingsOf";
import { type RefreshPlan, valuesRecord } from "./planRefresh";
import { headOffset } from "./presentOutput";
import { editKey, refreshGrid, type RefreshGrid } from "./refreshGrid";
import { refreshSize, refuseRefresh } from "./refreshTarget";
import { sameValue } from "./sameValue";
import { localOf } from "./sourceBlock";
import { writeRefresh } from "./writeRefresh";
import { writtenOf } from "./writtenOf";

/** What the person said to a plan. */
export interface RefreshAnswers {
  /** The hand-edited cells that stay as they are; the others are overwritten. */
  readonly keep: readonly HandEdit[];
}

export interface RefreshedTable {
  readonly id: string;
  /** Title row included, with the sheet's name. */
  readonly address: string;
}

/**
 * Rewrites a table in place as planned, in three round trips: it is read once more, written, and read back. If
 * one of them fails, cells, names and record are put back as they were.
 */
export function refresh(
  plan: RefreshPlan,
  answers: RefreshAnswers,
  waiting: Waiting = {},
): Promise<RefreshedTable> {
  const grid = gridOf(plan, answers);
  return withLedger(() => excelRun((talk) => rewrite(talk, plan, grid), waiting));
}

function gridOf({ made, present, match, ...plan }: RefreshPlan, { keep }: RefreshAnswers): RefreshGrid {
  const edits = new Set(keep.map(({ row, column }) => editKey(row, column)));
  return refreshGrid(made.spec, { written: plan.written, present, match, edits });
}

async function rewrite(talk: Talk, plan: RefreshPlan, grid: RefreshGrid): Promise<RefreshedTable> {
  const { context, answered, changing } = talk;
  const { present } = plan;
  const chart = chartRefreshing(plan.chart, { present, match: plan.match, grid });
  const { before, ledger } = await readBefore(talk, plan, { grid, chart });
  const sheet = context.workbook.worksheets.getItem(before.sheetId);
  const name = present.tableName;
  const table = name === undefined ? undefined : { name, local: localOf(present.table) };
  return orPutBack(
    (cause) => restoreTarget(before, cause, { putBack: putBackBeside(chart, ledger), table }),
    async () => {
      const size = refreshSize(present, grid);
      await writeRefresh(context, { sheet, before, present, grid, size });
      chart.queueWrites(context, rangeAt(sheet, newArea(plan, grid)));
      queueLedgerChange(context, ledger, {
        records: recordsAfter(ledger, plan, grid),
        point: [
          [ledgerName(plan.id, "source"), absoluteReference(plan.source.sheet, localOf(plan.sourceBlock))],
          [
            ledgerName(plan.id, "output"),
            absoluteReference(present.place.sheet, localOf(newArea(plan, grid))),
          ],
        ],
      });
      changing();
      await context.sync();
      answered();
      const written = rangeAt(sheet, newArea(plan, grid));
      written.load("address,values");
      changing();
      await context.sync();
      answered();
      refuseOtherThanWritten(grid, written.values as CellValue[][]);
      refuseUnknownFunctions(plan.made.spec, written.values as CellValue[][]);
      return { id: plan.id, address: written.address };
    },
  );
}

async function readBefore(
  { context, answered }: Talk,
  plan: RefreshPlan,
  { grid, chart }: { readonly grid: RefreshGrid; readonly chart: Keeping },
): Promise<{ before: TargetState; ledger: Ledger }> {
  const { present } = plan;
  const { area, tableName, place } = present;
  const at = { sheet: place.sheetId, row: area.row, column: area.column };
  const size = refreshSize(present, grid);
  const reads = queueTargetReads(context, at, size, headOffset(present) + 1, grid.movedFrom);
  const filters = [context.workbook.worksheets.getItem(place.sheetId).autoFilter];
  if (tableName !== undefined) filters.push(context.workbook.tables.getItem(tableName).autoFilter);
  for (const filter of filters) filter.load("isDataFiltered");
  const ledgerReads = queueLedgerReads(context);
  chart.queueReads(context);
  await context.sync();
  answered();
  const filtered = filters.some((filter) => filter.isDataFiltered);
  refuseRefresh(judgedState(reads), present, filtered);
  const before = await targetState(context, reads);
  const ledger = await ledgerOf(context, ledgerReads);
  if (ledger.names.get(ledgerName(plan.id, "source")) !== plan.sourceName) throw sourceMoved();
  refuseIfTooLarge(recordsAfter(ledger, plan, grid));
  await chart.prepare(context);
  return { before, ledger };
}

function recordsAfter(ledger: Ledger, { id, made, source, chart }: RefreshPlan, grid: RefreshGrid): Records {
  const before = valuesRecord(ledger, id);
  const headerRows = made.headerRows ?? before.headerRows;
  const after: ManagedRecord = {
    ...before,
    title: made.spec.title,
    definition: made.definition,
    figures: made.figures,
    headings: headingsOf(source.values, headerRows),
    headerRows,
    written: writtenOf(made.spec),
    ...(chart && { chart: chartAfter(chart, grid) }),
  };
  const managed = ledger.records.managed.map((record) => (record.id === id ? after : record));
  return { ...ledger.records, managed };
}

function rangeAt(sheet: Excel.Worksheet, { row, column, rows, columns }: Block): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns).untrack();
}

function newArea({ present: { area } }: RefreshPlan, { layout: { size } }: RefreshGrid): Block {
  return { row: area.row, column: area.column, ...size };
}

function sourceMoved(): WorkbookFault {
  return new WorkbookFault("ChangedMeanwhile", managedFaultWords.sourceMoved);
}

/** Text is entered with an apostrophe in front, which is no part of it. */
function refuseOtherThanWritten({ cells }: RefreshGrid, now: CellValue[][]): void {
  const same = cells.every((line, i) =>
    line.every((cell, j) => {
      if (cell === null || (typeof cell === "string" && !cell.startsWith("'"))) return true;
      return sameValue(now[i]?.[j], typeof cell === "string" ? cell.slice(1) : cell);
    }),
  );
  if (same) return;
  throw new WorkbookFault("NotAsWritten", managedFaultWords.figureChanged);
}

/** Formulas of ours that Excel doesn't know show no total at all. */
function refuseUnknownFunctions({ rows }: TableSpec, now: CellValue[][]): void {
  const live = rows.some(({ cells }) => cells.some(({ formula }) => formula !== undefined));
  if (!live || !now.some((line) => line.includes("#NAME?"))) return;
  throw new WorkbookFault("NoFunctions", managedFaultWords.noFunctions);
}
