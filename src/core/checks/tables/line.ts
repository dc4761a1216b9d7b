import { present } from "../flat";
import type { Cell } from "../read/cell";
import { underHeading, type Figure } from "../read/figure";
import { heading as says } from "./headingWords";
import { isYear } from "./headingRows";

export type LineKind = "amount" | "percent" | "points" | "words" | "period" | "code" | "empty";

/** A column of a table, or a row where the table is read sideways: what heads it and its cells in order. */
export interface Line {
  readonly heading: string;
  readonly cells: readonly Cell[];
  readonly kind: LineKind;
  /** Whether most amounts have a £ sign or a heading with one. */
  readonly pounds: boolean;
}

/** A line by its heading and cells; the heading may say what the cells' numbers are of. */
export function lineOf(heading: string, given: readonly Cell[]): Line {
  const cells = scaled(heading, given);
  const figures = present(cells.map(({ figure }) => figure));
  const count = (kind: Cell["kind"]): number => cells.filter((cell) => cell.kind === kind).length;
  const pounds = figures.filter(({ unit }) => unit === "pounds").length * 2 > figures.length;
  return { heading, cells, kind: kindOf(heading, cells, figures, count), pounds };
}

function kindOf(
  heading: string,
  cells: readonly Cell[],
  figures: readonly Figure[],
  count: (kind: Cell["kind"]) => number,
): LineKind {
  const words = count("words");
  if (count("date") > words + figures.length) return "period";
  if (words > figures.length) return "words";
  if (figures.length === 0) return words > 0 ? "words" : "empty";
  if (figures.length > 1 && cells.every((cell) => cell.kind !== "figure" || isYear(cell))) {
    if (/year|month|period|date|^$/i.test(heading)) return "period";
  }
  if (says.saysCode(heading) || numbersRows(figures)) return "code";
  const of = (unit: Figure["unit"]): number => figures.filter((figure) => figure.unit === unit).length;
  if (of("points") * 2 > figures.length) return "points";
  return of("percent") * 2 > figures.length ? "percent" : "amount";
}

/** 1, 2, 3 and so on down the rows. */
function numbersRows(figures: readonly Figure[]): boolean {
  return (
    figures.length > 3 && figures.every(({ shown, text }, at) => shown === at + 1 && text === String(shown))
  );
}

function scaled(heading: string, cells: readonly Cell[]): readonly Cell[] {
  const scale = says.scale(heading);
  const figures = present(cells.map(({ figure }) => figure));
  const percent = says.saysPercent(heading) && !figures.some(({ unit }) => unit === "percent");
  const points = /\bpoints?\b|\bpp\b|\bppts?\b|\bpts\b/i.test(heading) && says.saysChange(heading);
  if (percent || points) return percentages(cells, figures, points ? "points" : "percent");
  if (scale === 1 && !heading.includes("£")) return cells;
  return replaced(cells, (figure) => {
    if (figure.unit === "percent" || figure.unit === "points" || figure.per !== 1) return figure;
    return scale === 1 && figure.unit === "pounds" ? figure : underHeading(figure, scale, "pounds");
  });
}

/** Under a % sign 43 is 43%; figures all within 1 that are not whole are proportions already. */
function percentages(
  cells: readonly Cell[],
  figures: readonly Figure[],
  unit: "percent" | "points",
): readonly Cell[] {
  const proportions =
    figures.every(({ shown }) => Math.abs(shown) <= 1) && figures.some(({ shown }) => shown % 1 !== 0);
  return replaced(cells, (figure) => {
    if (figure.unit === "points" || figure.unit === unit) return figure;
    if (figure.unit === "pounds") return figure;
    return underHeading(figure, proportions || figure.unit === "percent" ? 1 : 0.01, unit);
  });
}

function replaced(cells: readonly Cell[], make: (figure: Figure) => Figure): readonly Cell[] {
  return cells.map((cell) => (cell.figure ? { ...cell, figure: make(cell.figure) } : cell));
}
