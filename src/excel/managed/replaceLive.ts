import type { TableSpec } from "../../report";
import { queueCells } from "../enterable";
import { excelRun, type Talk } from "../excelRun";
import { orPutBack } from "../insertTable";
import { type Ledger, ledgerOf, queueLedgerReads, withLedger } from "../ledger/ledger";
import { ledgerName } from "../ledger/ledgerNames";
import type { Records } from "../ledger/records";
import { restoreLedger } from "../ledger/restoreLedger";
import { type LedgerChange, queueLedgerChange, refuseIfTooLarge } from "../ledger/writeLedger";
import { queuePlainLooks } from "../plainLooks";
import { restoreTarget } from "../restoreTarget";
import { withoutSheet } from "../targetAddress";
import { judgedState, queueTargetReads, targetState, type TargetState } from "../targetState";
import type { InsertedTable, TableSize, Waiting } from "../types";
import { valuesForm } from "../valuesForm";
import { freeTableName } from "../writeTable";
import { absoluteReference } from "./absoluteReference";
import type { InsertedLive } from "./insertLive";
import type { KeptTable } from "./insertManaged";
import { keptRecord, type Origin } from "./keptRecord";
import { liveTable } from "./liveForm";
import type { LiveSource } from "./liveFormula";
import { withoutSpill } from "./livePresent";
import { type LivePlan, liveRecord } from "./planReplaceLive";
import { refuseRefresh } from "./refreshTarget";
import { localOf } from "./sourceBlock";

/** What is to stand in the place of a live table. */
export interface LiveReplacement {
  readonly spec: TableSpec;
  /** What the formula reads; null for a table of values, which is refreshed from then on. */
  readonly live: LiveSource | null;
}

/**
 * Replaces a live table in its place, in three round trips: it is read once more, written, and read back. If one
 * of them fails, cells, names and record are put back as they were.
 */
export function replaceLive(
  plan: LivePlan,
  { spec, live }: LiveReplacement,
  origin: Origin,
  waiting: Waiting = {},
): Promise<InsertedLive> {
  const made = live === null ? undefined : liveTable(spec, live);
  const table: KeptTable = made
    ? { form: made.form, spec: made.spec, kept: "live" }
    : { form: valuesForm(spec), spec, kept: "values" };
  return withLedger(() =>
    excelRun(async (talk) => {
      const inserted = await replace(talk, plan, table, origin);
      return { ...inserted, id: plan.id, valuesOnly: made?.valuesOnly ?? [] };
    }, waiting),
  );
}

async function replace(talk: Talk, plan: LivePlan, table: KeptTable, origin: Origin) {
  const { context } = talk;
  const { before, ledger } = await readBefore(talk, plan, table);
  const records = recordsAfter(ledger, plan, table, origin);
  refuseIfTooLarge(records);
  const { place } = plan;
  const output = localOf({ row: place.row, column: place.column, ...table.form.layout.size });
  const { sheet, address } = origin.source;
  const change: LedgerChange = {
    records,
    point: [
      [ledgerName(plan.id, "source"), absoluteReference(sheet, withoutSheet(address))],
      [ledgerName(plan.id, "output"), absoluteReference(place.sheet, output)],
    ],
  };
  return orPutBack(
    (cause) => restoreTarget(before, cause, { putBack: (again) => restoreLedger(again, ledger) }),
    () =>
      write(talk, before, table, () => {
        queueLedgerChange(context, ledger, change);
      }),
  );
}

async function write(
  { context, answered, changing }: Talk,
  before: TargetState,
  { form }: KeptTable,
  queueRecord: () => void,
): Promise<InsertedTable> {
  const sheet = context.workbook.worksheets.getItem(before.sheetId);
  const rangeNow = ({ rows, columns }: TableSize) =>
    sheet.getRangeByIndexes(before.row, before.column, rows, columns).untrack();
  const placeNow = () => ({
    sheet,
    area: rangeNow(form.layout.size),
    ...{ row: before.row, column: before.column },
    tableName: freeTableName("Scorecard", before.tableNames),
    columnWidths: before.columnWidths,
  });
  const whole = rangeNow(before.size);
  for (const part of before.looks) queuePlainLooks(whole, part, before.plainFont);
  queueCells(whole, filled(before.size, ""), filled(before.size, "General"));
  form.queue(placeNow());
  queueRecord();
  changing();
  await context.sync();
  answered();
  const check = form.queueCheck(context, placeNow());
  changing();
  await context.sync();
  answered();
  return check();
}

function filled({ rows, columns }: TableSize, cell: string): string[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => cell));
}

async function readBefore(
  { context, answered }: Talk,
  { place, block, formulas }: LivePlan,
  { form: { layout } }: KeptTable,
): Promise<{ before: TargetState; ledger: Ledger }> {
  const size = {
    rows: Math.max(place.rows, layout.size.rows),
    columns: Math.max(place.columns, layout.size.columns),
  };
  const at = { sheet: place.sheetId, row: place.row, column: place.column };
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  const { autoFilter } = sheet;
  autoFilter.load("isDataFiltered");
  const headRows = Math.max(block.row, layout.above.length) + 1;
  const reads = queueTargetReads(context, at, size, headRows);
  const around = queueSpillsAround(sheet, place, size);
  const ledgerReads = queueLedgerReads(context);
  await context.sync();
  answered();
  const judged = {
    ...judgedState(reads),
    // Its own spill goes with its formula.
    spilled: around.some(({ hasSpill }) => (hasSpill as boolean | null) !== false),
  };
  const own = { values: withoutSpill(judged.values, block), formulas: withoutSpill(judged.formulas, block) };
  refuseRefresh(
    { ...judged, ...own },
    { area: place, tableName: undefined, formulas },
    autoFilter.isDataFiltered,
  );
  const before = { ...(await targetState(context, reads)), ...own };
  return { before, ledger: await ledgerOf(context, ledgerReads) };
}

/** The cells that the table takes besides those it has: to its right, and under it. */
function queueSpillsAround(
  sheet: Excel.Worksheet,
  place: LivePlan["place"],
  { rows, columns }: TableSize,
): Excel.Range[] {
  const wider = columns - place.columns;
  const longer = rows - place.rows;
  const strips = [
    ...(wider > 0 ? [sheet.getRangeByIndexes(place.row, place.column + place.columns, rows, wider)] : []),
    ...(longer > 0
      ? [sheet.getRangeByIndexes(place.row + place.rows, place.column, longer, place.columns)]
      : []),
  ];
  return strips.map((strip) => strip.untrack().load("hasSpill"));
}

function recordsAfter(ledger: Ledger, { id }: LivePlan, table: KeptTable, origin: Origin): Records {
  const before = liveRecord(ledger, id);
  const after = keptRecord(id, table, origin);
  const managed = ledger.records.managed.map((record) => (record === before ? after : record));
  return { ...ledger.records, managed };
}
