import { type ICellData, IUndoRedoService } from "@univerjs/core";
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory, SetStyleCommand } from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Engine } from "./engine";

/**
 * Gives cells styles as the grid's own command does, which its calculation knows for one that changes no value; that
 * command takes one property at a time. Anything else that is set clears what formulas spilled into the cells.
 */
export function setStyles(
  { api, univer }: Engine,
  sheet: FWorksheet,
  styled: Readonly<Record<number, Record<number, ICellData>>>,
): void {
  const injector = univer.__getInjector();
  const unitId = sheet.getWorkbook().getUnitId();
  const trigger = SetStyleCommand.id;
  const redo = { unitId, subUnitId: sheet.getSheetId(), cellValue: styled, trigger };
  const undo = { ...SetRangeValuesUndoMutationFactory(injector, redo), trigger };
  api.syncExecuteCommand(SetRangeValuesMutation.id, redo);
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID: unitId,
    undoMutations: [{ id: SetRangeValuesMutation.id, params: undo }],
    redoMutations: [{ id: SetRangeValuesMutation.id, params: redo }],
  });
}
