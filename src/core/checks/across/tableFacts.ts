import { looseName } from "./alike";
import type { Cell } from "../read/cell";
import type { Table } from "../tables/table";
import { totalLabel } from "../totals/totalLabel";
import type { Totals } from "../totals/checkTotals";

/** An amount with its name, for comparison with other tables. */
export interface NamedAmount {
  readonly name: string;
  /** The same as two writers may both write it. */
  readonly loose: string;
  /** All the row's names, without regard to case. */
  readonly key: string;
  readonly cell: Cell;
  /** In pence, exact. */
  readonly pence: number;
  readonly column: number;
}

/** What is kept of a table once its sheet is checked: its named amounts and its totals. */
export interface TableFacts {
  readonly sheet: string;
  readonly title: string;
  readonly amounts: readonly NamedAmount[];
  readonly totals: readonly NamedAmount[];
  /** The years that each column's heading speaks of, those of the title where it speaks of none. */
  readonly years: readonly string[];
}

export function tableFacts(table: Table, totals: Totals): TableFacts {
  const amounts: NamedAmount[] = [];
  const stated: NamedAmount[] = [];
  table.rows.forEach((row, at) => {
    const label = totalLabel(row.label);
    const loose = looseName(row.label);
    const key = row.key.toLowerCase();
    table.columns.forEach((line, column) => {
      const cell = line.cells[at];
      if (line.kind !== "amount" || row.label === "" || cell?.figure?.pence === undefined) return;
      const amount = { name: row.label, loose, key, cell, pence: cell.figure.pence, column };
      if (label === "total") stated.push(amount);
      else if (!totals.rows.has(at) && label !== "subTotal") amounts.push(amount);
    });
  });
  const titled = yearsIn(table.title);
  const years = table.columns.map(({ heading }) => yearsIn(heading) || titled);
  return { sheet: table.sheet, title: table.title, amounts, totals: stated, years };
}

function yearsIn(text: string): string {
  return (text.match(/\b(?:19|20)\d\d(?:[-/]\d\d)?\b|\b\d\d\/\d\d\b/g) ?? []).map(shortYear).join(" ");
}

/** 2015/16, 2015-16 and 15/16 are one year. */
function shortYear(year: string): string {
  return year.replace("-", "/").replace(/(?:19|20)(?=\d\d\/)/, "");
}
