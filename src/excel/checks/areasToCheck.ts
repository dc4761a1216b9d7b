import type { Talk } from "../excelRun";
import { findSelection } from "../shown/findSelection";
import type { SheetBlock } from "../shown/readSheetCells";
import { WorkbookFault } from "../workbookFault";

/** What is to be checked: the selection (one cell means the block around it), the sheet that is shown, or all. */
export type CheckScope = "selection" | "sheet" | "workbook";

/** The cells of one sheet that are to be checked. */
export interface AreaToCheck extends SheetBlock {
  readonly sheet: string;
}

export interface AreasToCheck {
  readonly areas: readonly AreaToCheck[];
  /** Names of sheets that were left out because they are hidden. */
  readonly hiddenSheets: readonly string[];
}

/** Finds what is to be checked: one round trip for a selection, two for sheets. */
export async function areasToCheck(talk: Talk, scope: CheckScope): Promise<AreasToCheck> {
  if (scope === "selection") {
    const { sheet, block } = await findSelection(talk);
    return { areas: [{ sheet, ...block }], hiddenSheets: [] };
  }
  const { context, answered } = talk;
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  await context.sync();
  answered();
  const shown = worksheets.items.filter(({ visibility }) => visibility === "Visible");
  const wanted = scope === "sheet" ? shown.filter(({ id }) => id === active.id) : shown;
  const areas = await usedAreas(talk, wanted);
  if (areas.length === 0) {
    const words =
      scope === "sheet"
        ? "This sheet is blank. Show the sheet that is to be checked."
        : "This workbook is blank: there is nothing to check.";
    throw new WorkbookFault("NothingToCheck", words);
  }
  const hidden = worksheets.items.filter((sheet) => !shown.includes(sheet));
  return { areas, hiddenSheets: scope === "workbook" ? hidden.map(({ name }) => name) : [] };
}

async function usedAreas(
  { context, answered }: Talk,
  sheets: readonly Excel.Worksheet[],
): Promise<AreaToCheck[]> {
  const used = sheets.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true).untrack();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { sheet, range };
  });
  await context.sync();
  answered();
  return used.flatMap(({ sheet, range }) =>
    range.isNullObject
      ? []
      : [
          {
            sheet: sheet.name,
            sheetId: sheet.id,
            row: range.rowIndex,
            column: range.columnIndex,
            rows: range.rowCount,
            columns: range.columnCount,
          },
        ],
  );
}
