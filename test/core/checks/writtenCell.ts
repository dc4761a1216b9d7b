import type { Cell } from "../../../src/core/checks/read/cell";
import type { Figure } from "../../../src/core/checks/read/figure";
import { figureOfText } from "../../../src/core/checks/read/readFigure";

/** A figure as it is written. */
export function figureOf(text: string, isText = false): Figure {
  const figure = figureOfText(text, isText);
  if (!figure) throw new Error(`${text} is no figure.`);
  return figure;
}

/** A cell of a figure as it is written; n/a is a mark and what is empty is blank. */
export function writtenCell(text: string, row = 0, column = 0): Cell {
  const kind = text === "" ? "blank" : text === "n/a" ? "mark" : "figure";
  return {
    kind,
    text,
    row,
    column,
    figure: kind === "figure" ? figureOf(text) : null,
    day: null,
    formula: "",
  };
}
