import { ICommandService } from "@univerjs/core";
import {
  IDefinedNamesService,
  IFunctionService,
  LexerTreeBuilder,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import { RemoveSheetMutation } from "@univerjs/sheets";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { type DefinedName, fromGrid, type Spreadsheet, storeName, withoutSheet } from "../model";
import type { Calculation } from "./calculation";
import type { Engine } from "./engine";

/** The defined names of the workbook, hidden ones too. The grid keeps names of sheets that are gone. */
export function definedNames({ univer }: Engine, workbook: FWorkbook): DefinedName[] {
  const names = univer.__getInjector().get(IDefinedNamesService).getDefinedNameMap(workbook.getId());
  return Object.values(names ?? {})
    .map(fromGrid)
    .filter(({ sheetId }) => sheetId === undefined || workbook.getSheetBySheetId(sheetId) !== null);
}

/** The grid keeps what it read of a formula by its text, with the names in it put in: stale when a name changes. */
function forgetFormulas({ univer }: Engine, workbookId: string): void {
  new LexerTreeBuilder().dispose();
  univer.__getInjector().get(IFunctionService).deleteFormulaAstCacheKey(workbookId);
}

/** A sheet is about to go: references to it in names become errors; the grid sees to names that are nothing else. */
function sheetGoes(spreadsheet: Spreadsheet, sheetId: string): void {
  const sheet = spreadsheet.workbook().getSheetBySheetId(sheetId);
  for (const name of sheet ? spreadsheet.names() : []) {
    const formula = withoutSheet(name.formula, sheet?.getSheetName() ?? "");
    if (formula !== name.formula) storeName(spreadsheet, { ...name, formula });
  }
}

/** Has formulas calculated anew when a name that they may use changes, once for all changes of one moment. */
export function followNames(engine: Engine, spreadsheet: Spreadsheet, calculation: Calculation): void {
  let planned = false;
  const commands = engine.univer.__getInjector().get(ICommandService);
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id === RemoveSheetMutation.id) sheetGoes(spreadsheet, (params as { subUnitId: string }).subUnitId);
  });
  commands.onCommandExecuted(({ id }) => {
    if (planned || (id !== SetDefinedNameMutation.id && id !== RemoveDefinedNameMutation.id)) return;
    planned = true;
    calculation.changed();
    setTimeout(() => {
      planned = false;
      forgetFormulas(engine, spreadsheet.workbook().getId());
      calculation.recalculate();
    }, 0);
  });
}
