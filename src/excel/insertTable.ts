import type { TableSpec } from "../report";
import { sheetExists } from "./checkTarget";
import { excelRun, type Talk } from "./excelRun";
import { inWords } from "./inWords";
import { removeNewSheet, restoreTarget } from "./restoreTarget";
import { type Place, readTargetAddress } from "./targetAddress";
import { judgeTarget, queueTargetReads, targetState, type TargetState } from "./targetState";
import type { InsertedTable, TableSize, Target, TargetCheck, Waiting } from "./types";
import { queueVerification } from "./verifyTable";
import { WorkbookFault } from "./workbookFault";
import { freeTableName, queueTable } from "./writeTable";

export interface InsertOptions extends Waiting {
  /** The person has seen what stands in the target and agreed to lose it. */
  readonly overwrite: boolean;
}

const tableName = "Scorecard";

/**
 * Inserts a table with its title, in three round trips: the target is read, everything is written,
 * what was written is read back. If any of them fails, the sheet is put back as it was.
 */
export async function insertTable(
  spec: TableSpec,
  target: Target,
  options: InsertOptions,
): Promise<InsertedTable> {
  const size = { rows: 2 + spec.rows.length, columns: spec.columns.length };
  const place = readTargetAddress(target, size);
  if ("state" in place) throw new WorkbookFault("TargetRefused", place.words);
  return excelRun(
    (talk) =>
      target.kind === "newSheet"
        ? onNewSheet(talk, spec, target.name, size)
        : onCells(talk, spec, place, size, options),
    options,
  );
}

async function onCells(
  talk: Talk,
  spec: TableSpec,
  place: Place,
  size: TableSize,
  { overwrite }: InsertOptions,
): Promise<InsertedTable> {
  const { context } = talk;
  const reads = queueTargetReads(context, place, size);
  await context.sync();
  talk.answered();
  const before = targetState(reads);
  refuseUnlessFree(judgeTarget(before), overwrite);
  const sheet = context.workbook.worksheets.getItem(before.sheetId);
  const name = freeTableName(tableName, before.tableNames);
  return orPutBack(
    (cause) => restoreTarget(before, cause),
    () => write(talk, sheet, { spec, place, size, name, before }),
  );
}

function refuseUnlessFree(check: TargetCheck, overwrite: boolean): void {
  if (check.state === "refused") throw new WorkbookFault("TargetRefused", check.words);
  if (check.state === "occupied" && !overwrite) {
    throw new WorkbookFault(
      "TargetOccupied",
      `${check.count} of the cells in ${check.address} hold something. Agree to overwrite them, or choose another place.`,
    );
  }
}

async function onNewSheet(
  talk: Talk,
  spec: TableSpec,
  sheetName: string,
  size: TableSize,
): Promise<InsertedTable> {
  const { context } = talk;
  const existing = context.workbook.worksheets.getItemOrNullObject(sheetName);
  existing.load("name");
  const { tables } = context.workbook;
  tables.load("items/name");
  await context.sync();
  talk.answered();
  if (!existing.isNullObject) throw new WorkbookFault("TargetRefused", sheetExists(sheetName).words);
  const name = freeTableName(
    tableName,
    tables.items.map((table) => table.name),
  );
  const place = { row: 0, column: 0 };
  return orPutBack(
    (cause) => (isAnothers(cause) ? Promise.resolve() : removeNewSheet(sheetName, cause)),
    () => {
      const sheet = context.workbook.worksheets.add(sheetName);
      return write(talk, sheet, { spec, place, size, name, before: undefined });
    },
  );
}

/** Someone else made a sheet of this name since the first round trip: it is not ours to take away. */
function isAnothers({ code, cause }: WorkbookFault): boolean {
  if (code !== "ItemAlreadyExists") return false;
  const location = cause instanceof OfficeExtension.Error ? cause.debugInfo.errorLocation : undefined;
  return location?.startsWith("Table") !== true;
}

interface Writing {
  readonly spec: TableSpec;
  readonly place: Place;
  readonly size: TableSize;
  readonly name: string;
  readonly before: TargetState | undefined;
}

async function write(
  { context, answered, changing }: Talk,
  sheet: Excel.Worksheet,
  { spec, place, size, name, before }: Writing,
): Promise<InsertedTable> {
  // Untracked ranges last until the next sync.
  const area = () => sheet.getRangeByIndexes(place.row, place.column, size.rows, size.columns).untrack();
  queueTable({ sheet, area: area(), spec, tableName: name, columnWidths: before?.columnWidths });
  changing();
  await context.sync();
  answered();
  const verify = queueVerification(area(), context.workbook.tables.getItem(name), spec);
  changing();
  await context.sync();
  answered();
  return verify();
}

/** Runs what changes the workbook; a failure is undone before it is told. */
async function orPutBack<T>(
  putBack: (cause: WorkbookFault) => Promise<void>,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const cause = inWords(error);
    await putBack(cause);
    if (cause.code === "Cancelled") throw cause;
    throw new WorkbookFault(cause.code, `${cause.words} The sheet is as it was before.`, error);
  }
}
