import type { ICellData, IWorkbookData, Nullable } from "@univerjs/core";

/** On a cell whose formula shows #NAME? until it is entered again (office-js issues 4487, 6611). */
const mark = { broken: true };

export function isBroken(cell: Nullable<ICellData>): boolean {
  return cell?.custom?.broken === true;
}

/** A workbook as saved, with the formulas marked that name one of these functions, or with no marks. */
export function withBroken(saved: IWorkbookData, functions: readonly string[]): IWorkbookData {
  const data = structuredClone(saved);
  const upper = functions.map((name) => `${name.toUpperCase()}(`);
  for (const sheet of Object.values(data.sheets)) {
    for (const row of Object.values(sheet.cellData ?? {}) as Record<number, Nullable<ICellData>>[]) {
      for (const cell of Object.values(row)) {
        const formula = cell?.f?.toUpperCase();
        if (cell && upper.some((name) => formula?.includes(name))) cell.custom = { ...mark };
        else if (isBroken(cell)) delete cell?.custom;
      }
    }
  }
  return data;
}
