import { IUndoRedoService } from "@univerjs/core";
import { SetWorksheetColWidthMutation, SetWorksheetColWidthMutationFactory } from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { ColumnSpan } from "../model";
import type { Engine } from "./engine";

/**
 * Makes columns so wide, in pixels. The grid's own command would measure the text of every row besides, to make rows
 * higher; Excel leaves them.
 */
export function setColumnWidths(
  { api, univer }: Engine,
  sheet: FWorksheet,
  columns: ColumnSpan,
  pixels: number,
): void {
  const unitId = sheet.getWorkbook().getUnitId();
  const range = {
    startRow: 0,
    endRow: sheet.getMaxRows() - 1,
    startColumn: columns.first,
    endColumn: columns.first + columns.count - 1,
  };
  const redo = { unitId, subUnitId: sheet.getSheetId(), ranges: [range], colWidth: pixels };
  const undo = SetWorksheetColWidthMutationFactory(redo, sheet.getSheet());
  const { id } = SetWorksheetColWidthMutation;
  api.syncExecuteCommand(id, redo);
  univer
    .__getInjector()
    .get(IUndoRedoService)
    .pushUndoRedo({
      unitID: unitId,
      undoMutations: [{ id, params: undo }],
      redoMutations: [{ id, params: redo }],
    });
}
