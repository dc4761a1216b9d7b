import { queueCells } from "../enterable";
import { excelRun, type Talk } from "../excelRun";
import { orPutBack } from "../insertTable";
import type { Keeping } from "../keeping";
import { type Ledger, ledgerOf, queueLedgerReads, withLedger } from "../ledger/ledger";
import { ledgerName } from "../ledger/ledgerNames";
import type { Records } from "../ledger/records";
import { putBackBeside } from "../ledger/putBackBeside";
import { type LedgerChange, queueLedgerChange, refuseIfTooLarge } from "../ledger/writeLedger";
import { queuePlainLooks } from "../plainLooks";
import { restoreTarget } from "../restoreTarget";
import { withoutSheet } from "../targetAddress";
import { judgedState, queueTargetReads, targetState, type TargetState } from "../targetState";
import type { InsertedTable, TableSize, Waiting } from "../types";
import { freeTableName } from "../writeTable";
import { absoluteReference } from "./absoluteReference";
import { meets } from "./growSource";
import { type InsertedManaged, type KeptTable, rangeOf } from "./insertManaged";
import { keptRecord, type Origin } from "./keptRecord";
import { queueSpills, withoutSpills } from "./livePresent";
import { placeNow, queuePlace } from "./namedPlaces";
import { type LivePlan, liveRecord } from "./planReplaceLive";
import { changedMeanwhile, refuseRefresh } from "./refreshTarget";
import { localOf } from "./sourceBlock";
import { ownCells } from "./tableGone";

/** What is to stand in the place of a live table. */
export interface Replacement {
  readonly table: KeptTable;
  /** What it has beside its cells: read, written and put back with them. */
  readonly beside: Keeping;
  /** Its chart, as the record keeps it. */
  readonly chart?: unknown;
}

/**
 * Replaces a live table in its place, in three round trips: it is read once more, written, and read back. If one
 * of them fails, cells, names and record are put back as they were.
 */
export function replaceBlock(
  plan: LivePlan,
  replacement: Replacement,
  origin: Origin,
  waiting: Waiting,
): Promise<InsertedManaged> {
  return withLedger(() =>
    excelRun(async (talk) => ({ ...(await replace(talk, plan, replacement, origin)), id: plan.id }), waiting),
  );
}

async function replace(talk: Talk, plan: LivePlan, replacement: Replacement, origin: Origin) {
  const { context } = talk;
  const { table, beside } = replacement;
  const { before, ledger } = await readBefore(talk, plan, { ...replacement, origin });
  const records = recordsAfter(ledger, plan, replacement, origin);
  refuseIfTooLarge(records);
  await beside.prepare(context);
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
    (cause) => restoreTarget(before, cause, { putBack: putBackBeside(beside, ledger) }),
    () =>
      write(talk, before, table, (area) => {
        beside.queueWrites(context, area);
        queueLedgerChange(context, ledger, change);
      }),
  );
}

async function write(
  { context, answered, changing }: Talk,
  before: TargetState,
  { form }: KeptTable,
  queueBeside: (area: Excel.Range) => void,
): Promise<InsertedTable> {
  const sheet = context.workbook.worksheets.getItem(before.sheetId);
  const rangeNow = ({ rows, columns }: TableSize) =>
    sheet.getRangeByIndexes(before.row, before.column, rows, columns).untrack();
  const placeNow = () => ({
    sheet,
    area: rangeNow(form.layout.size),
    ...{ row: before.row, column: before.column },
    tableName: freeTableName(form.tableName ?? "Scorecard", before.tableNames),
    columnWidths: before.columnWidths,
  });
  const whole = rangeNow(before.size);
  for (const part of before.looks) queuePlainLooks(whole, part, before.plainFont);
  queueCells(whole, filled(before.size, ""), filled(before.size, "General"));
  form.queue(placeNow());
  queueBeside(placeNow().area);
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
  { place, cell, spills, formulas }: LivePlan,
  { table: { form }, beside, origin }: Replacement & { readonly origin: Origin },
): Promise<{ before: TargetState; ledger: Ledger }> {
  const { layout } = form;
  const size = sizeOfBoth(place, layout.size);
  const at = { sheet: place.sheetId, row: place.row, column: place.column };
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  const { autoFilter } = sheet;
  autoFilter.load("isDataFiltered");
  const headRows = Math.max(cell.row, layout.above.length) + 1;
  const reads = queueTargetReads(context, at, size, headRows);
  const around = queueSpillsAround(sheet, place, size);
  const source = queuePlace(rangeOf(context, origin.source));
  const spillsNow = queueSpills(sheet, place, spills);
  const ledgerReads = queueLedgerReads(context);
  beside.queueReads(context);
  await context.sync();
  answered();
  const sourceNow = placeNow(source);
  if (sourceNow && meets(place, sourceNow)) throw ownCells();
  // Something typed into a spill stands in its way, and would be taken for what it gives.
  if (JSON.stringify(spillsNow()) !== JSON.stringify(spills)) throw changedMeanwhile();
  const judged = {
    ...judgedState(reads),
    // Its own spills go with their formulas.
    spilled: around.some(({ hasSpill }) => (hasSpill as boolean | null) !== false),
  };
  const own = {
    values: withoutSpills(judged.values, spills),
    formulas: withoutSpills(judged.formulas, spills),
  };
  refuseRefresh(
    { ...judged, ...own },
    { area: place, tableName: undefined, formulas },
    autoFilter.isDataFiltered,
  );
  const before = { ...(await targetState(context, reads)), ...own };
  return { before, ledger: await ledgerOf(context, ledgerReads) };
}

function sizeOfBoth(now: TableSize, next: TableSize): TableSize {
  return { rows: Math.max(now.rows, next.rows), columns: Math.max(now.columns, next.columns) };
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

function recordsAfter(
  ledger: Ledger,
  { id }: LivePlan,
  { table, chart }: Replacement,
  origin: Origin,
): Records {
  const before = liveRecord(ledger, id);
  const after = { ...keptRecord(id, table, origin), ...(chart === undefined ? {} : { chart }) };
  const managed = ledger.records.managed.map((record) => (record === before ? after : record));
  return { ...ledger.records, managed };
}
