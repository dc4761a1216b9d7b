import type { Outcome } from "../outcome";
import type { Cell } from "../read/cell";
import type { Table } from "../tables/table";
import { totalLabel } from "../totals/totalLabel";
import { quoted, words } from "../words";

/** Finds numbers that are stored as text: a column of them is noted once, a few among numbers are doubtful. */
export function checkTextNumbers(table: Table, outcome: Outcome): void {
  for (const { cells, kind, heading } of table.columns) {
    if (kind !== "amount" && kind !== "percent" && kind !== "points") continue;
    const figures = cells.filter(({ figure }) => figure !== null);
    const text = figures.filter(({ figure }) => figure?.isText);
    const isTotal = (cell: Cell): boolean => {
      const label = totalLabel(table.rows[cells.indexOf(cell)]?.label ?? "");
      return label === "total" || label === "subTotal";
    };
    const few = text.length < figures.length;
    for (const cell of few ? text.filter(isTotal) : []) {
      const why = words.textTotal(quoted(table.rows[cells.indexOf(cell)]?.label ?? ""));
      outcome.find({ severity: "doubtful", check: "textTotal", cell, why });
    }
    const [first, ...also] = few ? text.filter((cell) => !isTotal(cell)) : text;
    if (!first) continue;
    const why = words.textColumn(also.length + 1, quoted(heading));
    outcome.find({ severity: few ? "doubtful" : "note", check: "textNumber", cell: first, why, also });
  }
}
