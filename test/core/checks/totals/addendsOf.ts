import type { Cell } from "../../../../src/core/checks/read/cell";
import { figureOfText } from "../../../../src/core/checks/read/readFigure";
import type { Addend } from "../../../../src/core/checks/totals/addend";
import { totalLabel } from "../../../../src/core/checks/totals/totalLabel";

/** What is written before a line's name, where it is not as usual. */
const marks: Readonly<Record<string, Partial<Addend>>> = {
  "=": { isSum: true },
  "~": { hidden: "hidden" },
  "^": { hidden: "filtered" },
};

/**
 * Lines as a table's checks have them, each written as its name and its figures, parted by |: "North|12|13". One with
 * no | heads a section. Before a name = says that it is a sum of Excel's, ~ that it is hidden and ^ filtered out.
 */
export function addendsOf(lines: readonly string[]): Addend[] {
  let section = 0;
  const found: Addend[] = [];
  for (const text of lines) {
    if (!text.includes("|")) {
      section += 1;
      continue;
    }
    const [name = "", ...figures] = text.replace(/^[=~^]/, "").split("|");
    found.push({
      name,
      label: totalLabel(name),
      section,
      hidden: "",
      isSum: false,
      cells: figures.map((figure, column) => cellOf(figure, found.length, column)),
      ...marks[text.charAt(0)],
    });
  }
  return found;
}

/** A cell of a figure as it is written; n/a is a mark and what is empty is blank. */
export function cellOf(text: string, row = 0, column = 0): Cell {
  const kind = text === "" ? "blank" : text === "n/a" ? "mark" : "figure";
  const figure = kind === "figure" ? figureOfText(text, false) : null;
  if (kind === "figure" && !figure) throw new Error(`${text} is no figure.`);
  return { kind, text, row, column, figure, day: null, formula: "" };
}
