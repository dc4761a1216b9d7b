import { WireObject, type WireProperty, type WireValue } from "../protocol/object";
import type { Area } from "./area";
import { asBoolean, asNumber, asText } from "./arguments";
import { type CellLook, type LookChange, shared } from "./style";

/** Excel makes a row higher for a larger font; the grid would clip the text. */
function growRows(area: Area, size: number): void {
  const needed = Math.ceil((size * 4) / 3 + 6);
  for (let row = area.row; row < area.row + area.rows; row++) {
    if (area.sheet.getRowHeight(row) < needed) area.sheet.setRowHeightsForced(row, 1, needed);
  }
}

type Accept<T> = (value: unknown, location: string) => T;

/** Excel's `RangeFont`. */
export function rangeFont(area: Area, change: (look: LookChange) => void): WireObject {
  const member = <K extends keyof CellLook & keyof LookChange>(
    key: K,
    accept: Accept<LookChange[K]>,
  ): WireProperty => ({
    get: () => shared(area, (look): WireValue => look[key] as string | number | boolean),
    set: (value) => {
      change({ [key]: accept(value, `RangeFont.${key}`) });
    },
  });
  const size = member("size", asNumber);
  return new WireObject("RangeFont", {
    properties: {
      Bold: member("bold", asBoolean),
      Italic: member("italic", asBoolean),
      Underline: member("underline", asText),
      Strikethrough: member("strikethrough", asBoolean),
      Color: member("color", asText),
      Name: member("fontName", asText),
      Size: {
        ...size,
        set: async (value) => {
          await size.set?.(value);
          growRows(area, asNumber(value, "RangeFont.size"));
        },
      },
    },
  });
}
