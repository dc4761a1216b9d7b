import type { Addend } from "../../../../src/core/checks/totals/addend";
import { totalLabel } from "../../../../src/core/checks/totals/totalLabel";
import { writtenCell } from "../writtenCell";

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
      cells: figures.map((figure, column) => writtenCell(figure, found.length, column)),
      ...marks[text.charAt(0)],
    });
  }
  return found;
}
