import type { Line } from "./line";

/** The lines of a kind around one, those before it first, the nearest of them first. */
export function nearestFirst(
  lines: readonly Line[],
  at: number,
  isWanted: (line: Line) => boolean,
): readonly Line[] {
  const before = lines.slice(0, at).filter(isWanted).reverse();
  return [...before, ...lines.slice(at + 1).filter(isWanted)];
}
