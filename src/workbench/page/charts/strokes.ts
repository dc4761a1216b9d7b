/** Excel's dashes, in widths of the line. */
const dashes: Readonly<Record<string, readonly number[]>> = {
  Dash: [4, 3],
  DashDot: [4, 3, 1, 3],
  DashDotDot: [4, 3, 1, 3, 1, 3],
  Dot: [1, 1],
  RoundDot: [1, 2],
};

export const pixelsPerPoint = 4 / 3;

export function dashOf(lineStyle: string, width: number): number[] {
  return (dashes[lineStyle] ?? []).map((length) => length * Math.max(1, width));
}

/** Excel's marker shapes by the names of the drawing library; "None" draws nothing. */
export const markerShapes: Readonly<Record<string, string | false>> = {
  None: false,
  Automatic: "circle",
  Circle: "circle",
  Square: "rect",
  Diamond: "rectRot",
  Triangle: "triangle",
  X: "crossRot",
  Star: "star",
  Plus: "cross",
  Dash: "line",
  Dot: "dash",
};
