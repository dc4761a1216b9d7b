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
  return { heading, cells, kind: kindOf(heading, cells, figures), pounds: areMost("pounds", figures) };
}

function kindOf(heading: string, cells: readonly Cell[], figures: readonly Figure[]): LineKind {
  const count = (kind: Cell["kind"]): number => cells.filter((cell) => cell.kind === kind).length;
  const words = count("words");
  if (count("date") > words + figures.length) return "period";
  if (words > figures.length) return "words";
  if (figures.length === 0) return "empty";
  if (figures.length > 1 && cells.every((cell) => cell.figure === null || isYear(cell))) {
    if (/year|month|period|date|^$/i.test(heading)) return "period";
  }
  if (says.saysCode(heading) || numbersRows(figures)) return "code";
  if (areMost("points", figures)) return "points";
  return areMost("percent", figures) ? "percent" : "amount";
}

function areMost(unit: Figure["unit"], figures: readonly Figure[]): boolean {
  return figures.filter((figure) => figure.unit === unit).length * 2 > figures.length;
}

/** 1, 2, 3 and so on down the rows. */
function numbersRows(figures: readonly Figure[]): boolean {
  return (
    figures.length > 3 && figures.every(({ shown, text }, at) => shown === at + 1 && text === String(shown))
  );
}

function scaled(heading: string, cells: readonly Cell[]): readonly Cell[] {
  const figures = present(cells.map(({ figure }) => figure));
  const plain = figures.filter(({ unit }) => unit === "plain");
  if (points.test(heading) && says.saysChange(heading)) {
    // Nobody gives points in tens: 0.3 is none of a proportion.
    const proportions = areProportions(plain) && plain.some(({ step }) => step < 0.1);
    return percentages(cells, proportions, "points");
  }
  if (saysPercent(heading, plain) && !figures.some(({ unit }) => unit === "percent")) {
    return percentages(cells, areProportions(plain), "percent");
  }
  const scale = says.scale(heading);
  const inPounds = heading.includes("£");
  if (scale === 1 && !inPounds) return cells;
  return replaced(cells, (figure) => {
    if (figure.unit === "percent" || figure.unit === "points") return figure;
    return underHeading(figure, figure.per === 1 ? scale : 1, inPounds ? "pounds" : figure.unit);
  });
}

const points = /\bpoints?\b|\bpp\b|\bppts?\b|\bpts\b/i;

/** Proportions under a share are percentages, but for those of a pound. */
function saysPercent(heading: string, figures: readonly Figure[]): boolean {
  if (says.saysPercent(heading)) return true;
  return says.saysShare(heading) && !heading.includes("£") && areProportions(figures);
}

/** All within 1, and not all of them whole. */
function areProportions(figures: readonly Figure[]): boolean {
  return figures.every(({ shown }) => Math.abs(shown) <= 1) && figures.some(({ shown }) => shown % 1 !== 0);
}

/** Under a % sign 43 is 43%; proportions are percentages already, and so is what has a sign of its own. */
function percentages(
  cells: readonly Cell[],
  proportions: boolean,
  unit: "percent" | "points",
): readonly Cell[] {
  return replaced(cells, (figure) => {
    if (figure.unit === "pounds" || figure.unit === "points") return figure;
    return underHeading(figure, proportions || figure.unit === "percent" ? 1 : 0.01, unit);
  });
}

function replaced(cells: readonly Cell[], make: (figure: Figure) => Figure): readonly Cell[] {
  return cells.map((cell) => (cell.figure ? { ...cell, figure: make(cell.figure) } : cell));
}
