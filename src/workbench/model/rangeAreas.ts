import { WireObject } from "../protocol/object";
import { address, type Area } from "./area";
import type { Spreadsheet } from "./spreadsheet";

/** Excel's `RangeAreas`: several blocks of one sheet. */
export function rangeAreas(spreadsheet: Spreadsheet, areas: readonly Area[]): WireObject {
  return new WireObject("RangeAreas", {
    properties: {
      Address: { get: () => areas.map(address).join(",") },
      AreaCount: { get: () => areas.length },
      CellCount: { get: () => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
    },
    objects: {
      Areas: () =>
        new WireObject("RangeCollection", {
          items: () => areas.map(spreadsheet.objects.range),
          methods: { GetCount: () => areas.length },
        }),
    },
  });
}
