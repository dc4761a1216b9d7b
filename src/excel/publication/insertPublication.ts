import type { PublishedSheet } from "../../report";
import { sheetExists } from "../checkTarget";
import { excelRun, type Talk } from "../excelRun";
import { orPutBack } from "../insertTable";
import { removeSheets } from "../removeSheets";
import { orSayHow } from "../restoreTarget";
import { sizeOf } from "../tableLayout";
import type { Waiting } from "../types";
import { WorkbookFault } from "../workbookFault";
import { freeTableName } from "../writeTable";
import { queueSheet, queueSheetCheck } from "./queueSheet";

export interface PublicationInsert extends Waiting {
  /** Called after each message with how many of all sheets stand. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Well under the 5 MB that a message may have on the web. */
const cellsPerMessage = 20_000;

/**
 * Inserts the sheets of a publication behind those of the workbook, all or none: where a message fails, or the person
 * gives up, those that stand are taken away again. Three round trips, two more for each further 20,000 cells.
 */
export function insertPublication(
  sheets: readonly PublishedSheet[],
  options: PublicationInsert = {},
): Promise<void> {
  return excelRun(async (talk) => {
    const { sheetsBefore, tables } = await readBefore(talk, sheets);
    const named = withTableNames(sheets, tables);
    const names = sheets.map(({ name }) => name);
    await orPutBack(
      (cause) =>
        orSayHow(names.join(", "), cause, (context) =>
          removeSheets(context, { sheets: names, sheetsBefore, cause }),
        ),
      () => write(talk, named, options),
    );
  }, options);
}

async function readBefore({ context, answered }: Talk, sheets: readonly PublishedSheet[]) {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/id,items/name");
  tables.load("items/name");
  await context.sync();
  answered();
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const there = sheets.find(({ name }) => taken.has(name.toLowerCase()));
  if (there !== undefined) throw new WorkbookFault("TargetRefused", sheetExists(there.name).words);
  return {
    sheetsBefore: new Set(worksheets.items.map(({ id }) => id)),
    tables: tables.items.map(({ name }) => name),
  };
}

interface NamedSheet {
  readonly sheet: PublishedSheet;
  readonly tableName: string;
}

function withTableNames(sheets: readonly PublishedSheet[], before: readonly string[]): NamedSheet[] {
  const taken = [...before];
  return sheets.map((sheet) => {
    const tableName = sheet.tableName === null ? "" : freeTableName(sheet.tableName, taken);
    taken.push(tableName);
    return { sheet, tableName };
  });
}

async function write(
  talk: Talk,
  all: readonly NamedSheet[],
  { onProgress }: PublicationInsert,
): Promise<void> {
  let done = 0;
  for (const batch of batches(all)) {
    await writeBatch(talk, batch);
    done += batch.length;
    onProgress?.(done, all.length);
  }
}

async function writeBatch(
  { context, answered, changing }: Talk,
  batch: readonly NamedSheet[],
): Promise<void> {
  changing();
  for (const { sheet, tableName } of batch) {
    queueSheet(context.workbook.worksheets.add(sheet.name), sheet, tableName);
  }
  await context.sync();
  answered();
  const checks = batch.map(({ sheet, tableName }) =>
    queueSheetCheck(context, context.workbook.worksheets.getItem(sheet.name), sheet, tableName),
  );
  changing();
  await context.sync();
  answered();
  for (const check of checks) check();
}

function batches(all: readonly NamedSheet[]): NamedSheet[][] {
  const made: NamedSheet[][] = [];
  let cells = cellsPerMessage;
  for (const one of all) {
    const { rows, columns } = sizeOf(one.sheet.spec);
    cells += rows * columns;
    if (cells > cellsPerMessage) {
      made.push([]);
      cells = rows * columns;
    }
    made[made.length - 1]?.push(one);
  }
  return made;
}
