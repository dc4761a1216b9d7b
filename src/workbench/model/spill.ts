import type { Area } from "./area";
import { mapCells } from "./cells";
import type { Spreadsheet } from "./spreadsheet";

/** `range.hasSpill`: true where every cell is part of a spill, false where none is, null otherwise. */
export function spillState(spreadsheet: Spreadsheet, area: Area): boolean | null {
  const spilled = spreadsheet.spilled(area.sheet.getSheetId());
  if (!spilled) return false;
  const states = mapCells(area, (row, column) => spilled[row]?.[column] !== undefined).flat();
  if (states.every(Boolean)) return true;
  return states.some(Boolean) ? null : false;
}
