import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "./area";
import { plainValue } from "./cells";
import type { Spreadsheet } from "./spreadsheet";
import { tableArea, tableIds } from "./tableLookup";

/** Headers are text, blank and repeated ones get a name, as Excel names them. */
export function headers(area: Area): string[] {
  const matrix = area.sheet.getSheet().getCellMatrix();
  const taken = new Set<string>();
  return Array.from({ length: area.columns }, (_, j) => {
    const given = String(plainValue(matrix.getValue(area.row, area.column + j)));
    const base = given === "" ? "Column" : given;
    let name = given === "" ? `Column${j + 1}` : given;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base}${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

export function writeHeaders({ sheet, row, column, columns }: Area, names: readonly string[]): void {
  sheet.getRange(row, column, 1, columns).setValues([names.map((name) => ({ v: name, t: 1 }))]);
}

/** A column that came into a table gets a header, as in Excel. */
export function completeHeaders(spreadsheet: Spreadsheet, sheet: FWorksheet): void {
  for (const id of tableIds(spreadsheet, sheet)) {
    const area = tableArea(spreadsheet, id);
    const matrix = sheet.getSheet().getCellMatrix();
    const blank = Array.from({ length: area.columns }, (_, j) => area.column + j).some(
      (column) => plainValue(matrix.getValue(area.row, column)) === "",
    );
    if (blank) writeHeaders(area, headers(area));
  }
}
