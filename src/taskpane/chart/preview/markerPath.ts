import { short } from "./stepPath";

/** A diamond is a pattern that is on neither side. */
export type Marker = "above" | "below" | "neither" | "dot";

export interface Mark {
  readonly x: number;
  readonly y: number;
}

/** Marks nearer to each other than this are one mark to the eye. */
const together = 3;

/** Many marks of one shape as one path; of those that lie on each other, one. */
export function markerPath(marks: readonly Mark[], marker: Marker, size: number): string {
  const taken = new Set<string>();
  return marks
    .filter(({ x, y }) => {
      const cell = `${Math.floor(x / together)} ${Math.floor(y / together)}`;
      const free = !taken.has(cell);
      taken.add(cell);
      return free;
    })
    .map(({ x, y }) => shape(x, y, marker, size))
    .join("");
}

/** Triangles are drawn about their middle, a little off their point so that the eye sees them on it. */
function shape(x: number, y: number, marker: Marker, size: number): string {
  if (marker === "dot") {
    return `M${short(x - size)},${short(y)}a${size},${size} 0 1,0 ${2 * size},0a${size},${size} 0 1,0 ${-2 * size},0Z`;
  }
  if (marker === "neither") {
    return `M${short(x)},${short(y - size)}l${size},${size}l${-size},${size}l${-size},${-size}Z`;
  }
  const up = marker === "above" ? -1 : 1;
  const tip = short(y + up * size * 1.1);
  const foot = short(y - up * size * 0.8);
  return `M${short(x)},${tip}L${short(x + size)},${foot}H${short(x - size)}Z`;
}
