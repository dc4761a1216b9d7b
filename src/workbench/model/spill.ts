import { HostError } from "../protocol/error";
import type { WireMethod } from "../protocol/object";
import { type Area, areaOn, intersection, type Rectangle } from "./area";
import type { Spreadsheet } from "./spreadsheet";

/** The areas of a sheet that formulas spill over. One that finds no room shows #SPILL! and spills into nothing. */
function spills(spreadsheet: Spreadsheet, sheetId: string): readonly Rectangle[] {
  const shown = spreadsheet.spilled(sheetId);
  return spreadsheet.spills(sheetId).filter(({ row, column }) => {
    const first = shown?.[row]?.[column]?.v;
    return first !== undefined && first !== null && first !== "#SPILL!";
  });
}

/** `range.hasSpill`: true where every cell is part of a spill, false where none is, null otherwise. */
export function spillState(spreadsheet: Spreadsheet, area: Area): boolean | null {
  let cells = 0;
  for (const spill of spills(spreadsheet, area.sheet.getSheetId())) {
    const part = intersection(spill, area);
    cells += part ? part.rows * part.columns : 0;
  }
  if (cells === area.rows * area.columns) return true;
  return cells === 0 ? false : null;
}

/** The spill that a cell is part of; its first cell holds the formula. */
function spillAt(spreadsheet: Spreadsheet, cell: Area): Rectangle | undefined {
  if (cell.rows * cell.columns !== 1) {
    throw new HostError("InvalidArgument", "Only a single cell can be asked for its spill.", "Range");
  }
  return spills(spreadsheet, cell.sheet.getSheetId()).find((spill) => intersection(spill, cell));
}

export function spillRanges(spreadsheet: Spreadsheet, area: Area): Record<string, WireMethod> {
  const range = (part: Rectangle) => spreadsheet.objects.range(areaOn(area.sheet, part));
  return {
    GetSpillParent: () => {
      const spill = spillAt(spreadsheet, area);
      if (spill) return range({ ...spill, rows: 1, columns: 1 });
      throw new HostError("ItemNotFound", "No formula spills into the cell.", "Range.getSpillParent");
    },
    GetSpillingToRange: () => {
      const spill = spillAt(spreadsheet, area);
      if (spill?.row === area.row && spill.column === area.column) return range(spill);
      throw new HostError("ItemNotFound", "No formula of the cell spills.", "Range.getSpillingToRange");
    },
  };
}
