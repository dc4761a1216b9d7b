import { isAnothers } from "./insertTable";
import type { WorkbookFault } from "./workbookFault";

interface Made {
  /** In the order in which they were made. */
  readonly sheets: readonly string[];
  readonly sheetsBefore: ReadonlySet<string>;
  readonly cause: WorkbookFault;
}

/**
 * Takes away the sheets that a failed write made, as far as it came. Where a sheet of the same name was found
 * meanwhile, the last of those that stand is another's.
 */
export async function removeSheets(
  context: Excel.RequestContext,
  { sheets, sheetsBefore, cause }: Made,
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const made = sheets.flatMap((name) =>
    worksheets.items.filter((sheet) => sheet.name === name && !sheetsBefore.has(sheet.id)),
  );
  if (isAnothers(cause)) made.pop();
  for (const sheet of made) sheet.delete();
  await context.sync();
}
