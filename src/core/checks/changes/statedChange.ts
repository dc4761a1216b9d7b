import { present } from "../flat";
import type { Cell } from "../read/cell";
import type { Figure } from "../read/figure";
import { heading } from "../tables/headingWords";
import type { Line } from "../tables/line";
import { changeWords } from "./changeWords";

/** A change as a cell states it, in figures or words. */
export interface StatedChange {
  readonly place: number;
  readonly cell: Cell;
  readonly direction: -1 | 0 | 1 | null;
  readonly figure: Figure | null;
}

/** A line whose cells state changes. */
export interface ChangeLine {
  readonly line: Line;
  readonly at: number;
  /** The heading says that these are changes. */
  readonly named: boolean;
  /** Directions without a size. */
  readonly isTrend: boolean;
  readonly stated: readonly StatedChange[];
}

/** The lines of changes: named so, with signs, or in words. */
export function changeLines(lines: readonly Line[]): readonly ChangeLine[] {
  const found: ChangeLine[] = [];
  lines.forEach((line, at) => {
    const stated = line.kind === "words" ? inWords(line) : inFigures(line);
    if (stated.length === 0) return;
    const sized = stated.filter(({ figure }) => figure !== null).length;
    const inWordsToo = line.kind === "words" && heading.saysTrend(line.heading);
    const named = inWordsToo || heading.saysChange(line.heading);
    found.push({ line, at, named, isTrend: sized === 0, stated });
  });
  return found;
}

function statedIn(cells: readonly Cell[]): readonly StatedChange[] {
  const stated = cells.map((cell, place) => {
    const change = cell.figure ? { direction: null, figure: cell.figure } : changeWords(cell.text);
    return change && { place, cell, ...change };
  });
  return present(stated);
}

function inWords({ cells }: Line): readonly StatedChange[] {
  const stated = statedIn(cells);
  const words = cells.filter(({ kind }) => kind === "words").length;
  return stated.length * 2 >= words ? stated : [];
}

function inFigures({ cells, kind, heading: text }: Line): readonly StatedChange[] {
  if (kind !== "amount" && kind !== "percent" && kind !== "points") return [];
  const signed = cells.some((cell) => cell.figure && (cell.figure.shown < 0 || cell.text.startsWith("+")));
  if (!heading.saysChange(text) && !(signed && kind !== "amount")) return [];
  return statedIn(cells);
}
