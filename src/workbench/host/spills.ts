import type { IRange } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Rectangle, SpilledCells } from "../model";
import type { Engine } from "./engine";

const model = ({ univer }: Engine) => univer.__getInjector().get(FormulaDataModel);

/** What formulas put into cells beside their own. */
export function spilledCells(engine: Engine, workbookId: string, sheetId: string): SpilledCells | undefined {
  return model(engine).getArrayFormulaCellData()[workbookId]?.[sheetId] as SpilledCells | undefined;
}

type ByCell = Readonly<Record<number, Readonly<Record<number, IRange>>>>;

/** The areas that formulas of more than one value take, from the cell of the formula on. */
export function spillAreas(engine: Engine, workbookId: string, sheetId: string): Rectangle[] {
  const byRow = (model(engine).getArrayFormulaRange()[workbookId]?.[sheetId] ?? {}) as ByCell;
  return Object.values(byRow)
    .flatMap((row) => Object.values(row))
    .map(({ startRow: row, startColumn: column, endRow, endColumn }) => ({
      row,
      column,
      rows: endRow - row + 1,
      columns: endColumn - column + 1,
    }))
    .filter(({ rows, columns }) => rows * columns > 1);
}
