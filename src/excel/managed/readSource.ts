import { excelRun, type Talk } from "../excelRun";
import { type OnProgress, readInBlocks } from "../readInBlocks";
import type { SourceRange, TableSize, Waiting } from "../types";
import { WorkbookFault } from "../workbookFault";
import { managedFaultWords } from "../../words";
import { readSourceReference, type SourceReference } from "./sourceReference";

export interface Reading extends Waiting {
  /** Called after each block with how many of all rows are read. */
  readonly onProgress?: OnProgress;
}

/** Where a source is, before its values are read. */
interface FoundSource extends TableSize {
  readonly address: string;
  readonly sheet: string;
  /** Names it anew: an untracked range lasts until the next sync. */
  readonly rangeNow: () => Excel.Range;
}

/** Reads a typed source cut to its used part: `Data!A1:EN1307`, a named range, or a table by its name. */
export function readSource(typed: string, reading: Reading = {}): Promise<SourceRange> {
  return excelRun(async (talk) => {
    const found = await find(talk, readSourceReference(typed), typed);
    const { address, sheet, rangeNow } = found;
    return { address, sheet, values: await readInBlocks(talk, rangeNow, found, reading.onProgress) };
  }, reading);
}

async function find(
  { context, answered }: Talk,
  reference: SourceReference,
  typed: string,
): Promise<FoundSource> {
  const candidates = queueCandidates(context, reference).map((range) => {
    const used = range.getUsedRangeOrNullObject(true).untrack();
    used.load("address,rowIndex,columnIndex,rowCount,columnCount");
    const { worksheet } = used;
    worksheet.load("id,name");
    range.load("address");
    return { range, used, worksheet };
  });
  await context.sync();
  answered();
  const found = candidates.find(({ range }) => !range.isNullObject);
  if (!found) throw notThere(reference, typed);
  const { used, worksheet } = found;
  if (used.isNullObject) {
    throw new WorkbookFault("SourceBlank", managedFaultWords.sourceBlank(typed));
  }
  const { rowIndex, columnIndex, rowCount: rows, columnCount: columns } = used;
  const sheetId = worksheet.id;
  return {
    address: used.address,
    sheet: worksheet.name,
    rows,
    columns,
    rangeNow: () =>
      context.workbook.worksheets
        .getItem(sheetId)
        .getRangeByIndexes(rowIndex, columnIndex, rows, columns)
        .untrack(),
  };
}

/** What the reference may be: Excel knows which of them there is. */
function queueCandidates(
  { workbook }: Excel.RequestContext,
  reference: SourceReference,
): readonly Excel.Range[] {
  if (reference.kind === "name") {
    return [
      workbook.tables.getItemOrNullObject(reference.name).getRange(),
      workbook.names.getItemOrNullObject(reference.name).getRangeOrNullObject(),
    ].map((range) => range.untrack());
  }
  const { worksheets } = workbook;
  const sheet =
    reference.sheet === undefined
      ? worksheets.getActiveWorksheet()
      : worksheets.getItemOrNullObject(reference.sheet);
  return [sheet.getRange(reference.local).untrack()];
}

function notThere(reference: SourceReference, typed: string): WorkbookFault {
  return reference.kind === "name"
    ? new WorkbookFault("NoSuchSource", managedFaultWords.noSuchName(reference.name))
    : new WorkbookFault("NoSuchSource", managedFaultWords.noSuchSheet(reference.sheet ?? "", typed));
}
