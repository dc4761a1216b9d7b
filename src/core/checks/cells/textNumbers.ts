import { flat } from "../flat";
import type { Outcome } from "../outcome";
import type { Cell } from "../read/cell";
import type { Table } from "../tables/table";
import { totalLabel } from "../totals/totalLabel";
import { quoted, words } from "../words";

/** A figure that is text, and what its row is called. */
interface TextFigure {
  readonly cell: Cell;
  readonly label: string;
}

/** Finds numbers that are stored as text: a column of them is noted once, a few among numbers are doubtful. */
export function checkTextNumbers(table: Table, outcome: Outcome): void {
  const labels = table.rows.map(({ label }) => label);
  for (const { cells, kind, heading } of table.columns) {
    if (kind !== "amount" && kind !== "percent" && kind !== "points") continue;
    const text = flat(cells, (cell, at): TextFigure[] =>
      cell.figure?.isText ? [{ cell, label: String(labels[at]) }] : [],
    );
    const few = text.length < cells.filter(({ figure }) => figure !== null).length;
    const totals = few ? text.filter(isTotal) : [];
    for (const { cell, label } of totals) {
      const why = words.textTotal(quoted(label));
      outcome.find({ severity: "doubtful", check: "textTotal", cell, why });
    }
    const [first, ...also] = text.filter((each) => !totals.includes(each)).map(({ cell }) => cell);
    if (!first) continue;
    const why = words.textColumn(also.length + 1, quoted(heading));
    outcome.find({ severity: few ? "doubtful" : "note", check: "textNumber", cell: first, why, also });
  }
}

function isTotal({ label }: TextFigure): boolean {
  const said = totalLabel(label);
  return said === "total" || said === "subTotal";
}
