import { WireObject } from "../protocol/object";
import type { Area } from "./area";
import { asBoolean, asNumber, asText } from "./arguments";
import { type LookChange, shared } from "./style";

/** Excel makes a row higher for a larger font; the grid would clip the text. */
function growRows(area: Area, size: number): void {
  const needed = Math.ceil((size * 4) / 3 + 6);
  for (let row = area.row; row < area.row + area.rows; row++) {
    if (area.sheet.getRowHeight(row) < needed) area.sheet.setRowHeightsForced(row, 1, needed);
  }
}

/** Excel's `RangeFont`. */
export function rangeFont(area: Area, change: (look: LookChange) => void): WireObject {
  return new WireObject("RangeFont", {
    properties: {
      Bold: {
        get: () => shared(area, (look) => look.bold),
        set: (value) => {
          change({ bold: asBoolean(value, "RangeFont.bold") });
        },
      },
      Italic: {
        get: () => shared(area, (look) => look.italic),
        set: (value) => {
          change({ italic: asBoolean(value, "RangeFont.italic") });
        },
      },
      Color: {
        get: () => shared(area, (look) => look.color),
        set: (value) => {
          change({ color: asText(value, "RangeFont.color") });
        },
      },
      Size: {
        get: () => shared(area, (look) => look.size),
        set: (value) => {
          const size = asNumber(value, "RangeFont.size");
          change({ size });
          growRows(area, size);
        },
      },
      Name: {
        get: () => shared(area, (look) => look.fontName),
        set: (value) => {
          change({ fontName: asText(value, "RangeFont.name") });
        },
      },
    },
  });
}
