import { HostError } from "../protocol/error";
import type { WireObject } from "../protocol/object";
import type { Area } from "./area";

/** Which cells a range object stands for, for members that take a range. */
const areas = new WeakMap<WireObject, Area>();

export function remember(range: WireObject, area: Area): void {
  areas.set(range, area);
}

export function areaOf(range: WireObject): Area {
  const area = areas.get(range);
  if (!area) throw new HostError("InvalidArgument", `Expected a range, got a ${range.type}.`, "Range");
  return area;
}
