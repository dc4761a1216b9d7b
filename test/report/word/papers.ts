import { findRows, type SheetCells, shownOfCells, type ShownTable } from "../../../src/report";
import { numberStyles } from "../../../src/report/numberStyle";
import { victimsFund } from "../../core/papers";

/** Cells as a sheet holds them; a number shows by its style, -5% as -0.05. */
export function sheetOf(
  values: SheetCells["values"],
  text: SheetCells["text"] = values.map((row) => row.map(shown)),
): SheetCells {
  return { values, text, merged: [], aligned: values.map((row) => row.map(() => null)) };
}

function shown(cell: string | number | boolean): string {
  if (typeof cell !== "number") return String(cell);
  return (Number.isInteger(cell) ? numberStyles.count : numberStyles.wholePercent).show(cell);
}

export function tableOf(values: SheetCells["values"]): ShownTable {
  const cells = sheetOf(values);
  return shownOfCells(cells, findRows(cells));
}

export const victimsFundTable = (): ShownTable =>
  tableOf([["Victims Fund 2015/16", ""], ["Organisation", "Amount"], ...victimsFund]);
