import type { WireValue } from "../protocol/object";
import type { Area } from "./area";
import { pick } from "./cellProperties";
import { pointsPerPixel } from "./rangeFormat";
import { columnStates, rowStates } from "./rangeHidden";

/** Answers `range.getColumnProperties`: what was asked, a column at a time. */
export function getColumnProperties(area: Area, asked: unknown): WireValue {
  const hidden = columnStates(area);
  return Array.from({ length: area.columns }, (_, j) => {
    const column = area.column + j;
    const known = column < area.sheet.getMaxColumns();
    const columnWidth = known ? area.sheet.getColumnWidth(column) * pointsPerPixel : 48;
    const properties = { format: { columnWidth }, columnHidden: hidden[j] ?? false, columnIndex: column };
    return pick(properties, asked, "ColumnProperties");
  });
}

/** Answers `range.getRowProperties`, a row at a time. */
export function getRowProperties(area: Area, asked: unknown): WireValue {
  const hidden = rowStates(area);
  return Array.from({ length: area.rows }, (_, i) => {
    const row = area.row + i;
    return pick({ rowHidden: hidden[i] ?? false, rowIndex: row }, asked, "RowProperties");
  });
}
