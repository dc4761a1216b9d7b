import { workbookFaultWords } from "../words";
import { columnName } from "../core";
import { excelRun } from "./excelRun";
import { quotedSheet } from "./quotedSheet";
import { readTargetAddress, refused } from "./targetAddress";
import { judgedState, judgeTarget, queueTargetReads } from "./targetState";
import type { TableSize, Target, TargetCheck, Waiting } from "./types";
import { WorkbookFault } from "./workbookFault";

/** Whether a table of this size may stand at the target; changes nothing. One round trip. */
export async function checkTarget(
  target: Target,
  size: TableSize,
  waiting: Waiting = {},
): Promise<TargetCheck> {
  const place = readTargetAddress(target, size);
  if ("state" in place) return place;
  if (target.kind === "newSheet") return checkNewSheet(target.name, size, waiting);
  try {
    return await excelRun(async ({ context, answered }) => {
      const reads = queueTargetReads(context, place, size);
      await context.sync();
      answered();
      return judgeTarget(judgedState(reads));
    }, waiting);
  } catch (error) {
    if (!(error instanceof WorkbookFault) || error.code !== "ItemNotFound") throw error;
    return refused("noSheet", workbookFaultWords.noSheet(place.sheet ?? ""));
  }
}

function checkNewSheet(name: string, size: TableSize, waiting: Waiting): Promise<TargetCheck> {
  return excelRun(async ({ context, answered }) => {
    const existing = context.workbook.worksheets.getItemOrNullObject(name);
    existing.load("name");
    await context.sync();
    answered();
    if (!existing.isNullObject) return sheetExists(name);
    return { state: "free", address: newSheetAddress(name, size) };
  }, waiting);
}

export function sheetExists(name: string) {
  return refused("sheetExists", workbookFaultWords.sheetExists(name));
}

/** The address that the table will have on a sheet still to be made. */
function newSheetAddress(name: string, { rows, columns }: TableSize): string {
  return `${quotedSheet(name)}!A1:${columnName(columns - 1)}${rows}`;
}
