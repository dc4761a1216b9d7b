import { workbookFaultWords } from "../words";
import { sheetExists } from "./checkTarget";
import { excelRun, type Talk } from "./excelRun";
import { inWords } from "./inWords";
import type { Keeping } from "./keeping";
import { queuePageSetUp } from "./pageSetUp";
import { queuePlainLooks } from "./plainLooks";
import { removeNewSheet, restoreTarget } from "./restoreTarget";
import type { TableForm } from "./tableForm";
import { type Place, readTargetAddress } from "./targetAddress";
import { judgeTarget, queueTargetReads, targetState, type TargetState } from "./targetState";
import type { InsertedTable, Target, TargetCheck, Waiting } from "./types";
import { WorkbookFault } from "./workbookFault";
import { freeTableName } from "./writeTable";

export interface InsertOptions extends Waiting {
  /** The person has seen what stands in the target and agreed to lose it. */
  readonly overwrite: boolean;
}

const tableName = "Scorecard";

/**
 * Inserts a table in any form, with what is kept beside it, in three round trips: the target is read, everything is
 * written, what was written is read back. If any of them fails, the sheet is put back as it was.
 */
export async function insertForm(
  form: TableForm,
  target: Target,
  options: InsertOptions,
  keeping: Keeping,
): Promise<InsertedTable> {
  const place = readTargetAddress(target, form.layout.size);
  if ("state" in place) throw new WorkbookFault("TargetRefused", place.words);
  const insert: Insert = { form, place, keeping };
  return excelRun(
    (talk) =>
      target.kind === "newSheet" ? onNewSheet(talk, insert, target.name) : onCells(talk, insert, options),
    options,
  );
}

interface Insert {
  readonly form: TableForm;
  readonly place: Place;
  readonly keeping: Keeping;
}

async function onCells(talk: Talk, insert: Insert, { overwrite }: InsertOptions): Promise<InsertedTable> {
  const { context } = talk;
  const { form, place, keeping } = insert;
  const { size, above } = form.layout;
  const reads = queueTargetReads(context, place, size, above.length + 1);
  keeping.queueReads(context);
  await context.sync();
  talk.answered();
  const before = await targetState(context, reads);
  refuseUnlessFree(judgeTarget(before), overwrite);
  await keeping.prepare(context);
  const sheet = context.workbook.worksheets.getItem(before.sheetId);
  const name = freeTableName(form.tableName ?? tableName, before.tableNames);
  return orPutBack(
    (cause) => restoreTarget(before, cause, { putBack: keeping.putBack }),
    () => write(talk, sheet, insert, { name, before }),
  );
}

function refuseUnlessFree(check: TargetCheck, overwrite: boolean): void {
  if (check.state === "refused") throw new WorkbookFault("TargetRefused", check.words);
  if (check.state === "occupied" && !overwrite) {
    throw new WorkbookFault("TargetOccupied", workbookFaultWords.cellsOccupied(check.count, check.address));
  }
}

async function onNewSheet(talk: Talk, insert: Insert, sheetName: string): Promise<InsertedTable> {
  const { context } = talk;
  const existing = context.workbook.worksheets.getItemOrNullObject(sheetName);
  existing.load("name");
  const { tables } = context.workbook;
  tables.load("items/name");
  insert.keeping.queueReads(context);
  await context.sync();
  talk.answered();
  if (!existing.isNullObject) throw new WorkbookFault("TargetRefused", sheetExists(sheetName).words);
  await insert.keeping.prepare(context);
  const name = freeTableName(
    insert.form.tableName ?? tableName,
    tables.items.map((table) => table.name),
  );
  return orPutBack(
    (cause) =>
      isAnothers(cause) ? Promise.resolve() : removeNewSheet(sheetName, cause, insert.keeping.putBack),
    () => {
      const sheet = context.workbook.worksheets.add(sheetName);
      queuePageSetUp(sheet, insert.form.layout);
      return write(talk, sheet, insert, { name, before: undefined });
    },
  );
}

/** Someone else made a sheet of this name since the first round trip: it is not ours to take away. */
export function isAnothers({ code, cause }: WorkbookFault): boolean {
  if (code !== "ItemAlreadyExists") return false;
  const location = cause instanceof OfficeExtension.Error ? cause.debugInfo.errorLocation : undefined;
  return !/^(?:Table|NamedItem)/.test(location ?? "");
}

async function write(
  { context, answered, changing }: Talk,
  sheet: Excel.Worksheet,
  { form, place, keeping }: Insert,
  { name, before }: { readonly name: string; readonly before: TargetState | undefined },
): Promise<InsertedTable> {
  const { rows, columns } = form.layout.size;
  const placeNow = () => ({
    sheet,
    area: sheet.getRangeByIndexes(place.row, place.column, rows, columns).untrack(),
    ...{ row: place.row, column: place.column },
    tableName: name,
    columnWidths: before?.columnWidths,
  });
  const now = placeNow();
  for (const part of before?.looks ?? []) if (before) queuePlainLooks(now.area, part, before.plainFont);
  form.queue(now);
  keeping.queueWrites(context, now.area);
  changing();
  await context.sync();
  keeping.written();
  answered();
  const check = form.queueCheck(context, placeNow());
  changing();
  await context.sync();
  answered();
  return check();
}

/** Runs what changes the workbook; a failure is undone before it is told. */
export async function orPutBack<T>(
  putBack: (cause: WorkbookFault) => Promise<void>,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const cause = inWords(error);
    await putBack(cause);
    if (cause.code === "Cancelled") throw cause;
    throw new WorkbookFault(cause.code, workbookFaultWords.sheetAsBefore(cause.words), error);
  }
}
