import type { ChartDrawing } from "../../host";
import { pixelsPerPoint } from "./strokes";

export type FontLook = ChartDrawing["area"]["font"];

const automatic = { name: "Calibri, Carlito, sans-serif", color: "#595959" };

/** A font as the drawing library takes it: the part's own, else the whole chart's, else Excel's. */
export function fontOf(own: FontLook, whole: FontLook, points: number) {
  return {
    color: own.color ?? whole.color ?? automatic.color,
    font: {
      family: own.name ?? whole.name ?? automatic.name,
      size: (own.size ?? whole.size ?? points) * pixelsPerPoint,
      weight: own.bold || whole.bold ? ("bold" as const) : ("normal" as const),
      style: own.italic || whole.italic ? ("italic" as const) : ("normal" as const),
    },
  };
}
