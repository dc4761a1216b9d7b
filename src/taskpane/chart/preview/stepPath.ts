/** A level that holds at a point; null where there is none. */
export interface Level {
  readonly x: number;
  readonly y: number | null;
}

/**
 * A line that is level over each point, half a step to either side, and goes straight up or down between points:
 * limits that differ from point to point have no slope to be read between them. A gap ends it.
 */
export function stepPath(levels: readonly Level[], half: number): string {
  let path = "";
  let height: number | null = null;
  for (const [at, { x, y }] of levels.entries()) {
    if (y !== null && height === null) path += `M${short(x - half)},${short(y)}`;
    else if (y !== null && y !== height) path += `H${short(x - half)}V${short(y)}`;
    const next = levels[at + 1]?.y ?? null;
    if (y !== null && next !== y) path += `H${short(x + half)}`;
    height = y;
  }
  return path;
}

/** A tenth of a pixel is as exact as can be seen. */
export function short(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
