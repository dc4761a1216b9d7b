import { action, WireObject } from "../protocol/object";
import type { Area } from "./area";
import { asText } from "./arguments";
import { type LookChange, shared } from "./style";

/** Excel's `RangeFill`: a cell without a fill reads white, and its pattern None. */
export function rangeFill(area: Area, change: (look: LookChange) => void): WireObject {
  return new WireObject("RangeFill", {
    properties: {
      Color: {
        get: () => shared(area, (look) => look.fillColor),
        set: (value) => {
          change({ fillColor: asText(value, "RangeFill.color") });
        },
      },
      Pattern: { get: () => shared(area, (look) => look.fillPattern) },
    },
    methods: {
      Clear: action(() => {
        change({ fillColor: null });
      }),
    },
  });
}
