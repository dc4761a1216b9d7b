import type { TableCells, TableFormula, TableRow } from "../tableSpec";
import type { AllocationLine } from "./allocationLine";

/** The rows with formulas over the table's own amounts: an award that is changed there changes what it comes to. */
export function withLiveTotals(
  rows: readonly TableRow[],
  lines: readonly AllocationLine[],
  keys: readonly string[],
): TableRow[] {
  return rows.map((row, at) => ({
    ...row,
    cells: row.cells.map((cell, column) => {
      // What has no figure has nothing to work out.
      const formula = typeof cell.value === "number" ? formulaOf(lines, keys, at, column) : null;
      return formula === null ? cell : { ...cell, formula };
    }),
  }));
}

function formulaOf(
  lines: readonly AllocationLine[],
  keys: readonly string[],
  at: number,
  column: number,
): TableFormula | null {
  const cell = (of: string): TableCells => ({ column: keys.indexOf(of), first: at, last: at });
  const key = keys[column];
  if (key === "difference") return ["=ROUND(", cell("approved"), "-", cell("requested"), ",2)"];
  if (key === "change") return ["=BOARD.CHANGE(", cell("approved"), ",", cell("prior"), ")"];
  return key === "requested" || key === "approved" || key === "prior"
    ? amountFormula(lines, at, column)
    : null;
}

/** Names stand in the first column: by them the function tells totals from what they are totals of. */
const names = 0;

function amountFormula(lines: readonly AllocationLine[], at: number, column: number): TableFormula | null {
  const kinds = lines.map((line) => line.kind);
  const cells = (first: number, last = first): TableCells => ({ column, first, last });
  const before = kinds.slice(0, at);
  const named = { column: names, first: 0, last: at - 1 };
  const total = cells(before.lastIndexOf("total"));
  switch (kinds[at] ?? "award") {
    case "award":
    case "pot":
      return null;
    case "subTotal":
      return ["=BOARD.GRANTTOTAL(", cells(lastOther(before, "award") + 1, at - 1), ")"];
    case "total": {
      const plain = before.every((each) => each === "award");
      return ["=BOARD.GRANTTOTAL(", cells(0, at - 1), ...(plain ? [] : [",", named]), ")"];
    }
    case "left":
      return ["=ROUND(", cells(at - 1), "-", total, ",2)"];
    case "over":
      return ["=ROUND(", total, "-", cells(at - 1), ",2)"];
  }
}

/** The last place that holds anything else; -1 where nothing does. */
function lastOther<T>(items: readonly T[], item: T): number {
  const at = [...items].reverse().findIndex((each) => each !== item);
  return at < 0 ? -1 : items.length - 1 - at;
}
