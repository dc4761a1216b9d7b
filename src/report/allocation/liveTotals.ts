import type { TableCells, TableFormula, TableRow } from "../tableSpec";
import type { AllocationLine, LineKind } from "./allocationLine";

/** The rows with formulas over the table's own amounts: an award that is changed there changes what it comes to. */
export function withLiveTotals(
  rows: readonly TableRow[],
  lines: readonly AllocationLine[],
  keys: readonly string[],
): TableRow[] {
  const spans = spansOf(lines);
  return rows.map((row, at) => ({
    ...row,
    cells: row.cells.map((cell, column) => {
      const span = spans[at];
      // What has no figure has nothing to work out.
      const formula =
        typeof cell.value === "number" && span !== undefined ? formulaOf(span, keys, at, column) : null;
      return formula === null ? cell : { ...cell, formula };
    }),
  }));
}

/** What a line is made of: the awards since the last line that is none, all lines above, the last total above. */
interface Span {
  readonly kind: LineKind;
  readonly firstAward: number;
  /** Nothing but awards stands above. */
  readonly plain: boolean;
  readonly total: number;
}

function spansOf(lines: readonly AllocationLine[]): Span[] {
  let [firstAward, plain, total] = [0, true, -1];
  return lines.map(({ kind }, at) => {
    const span = { kind, firstAward, plain, total };
    if (kind !== "award") [firstAward, plain] = [at + 1, false];
    if (kind === "total") total = at;
    return span;
  });
}

function formulaOf(span: Span, keys: readonly string[], at: number, column: number): TableFormula | null {
  const cell = (of: string): TableCells => ({ column: keys.indexOf(of), first: at, last: at });
  const key = keys[column];
  if (key === "difference") return ["=ROUND(", cell("approved"), "-", cell("requested"), ",2)"];
  if (key === "change") return ["=BOARD.CHANGE(", cell("approved"), ",", cell("prior"), ")"];
  return key === "requested" || key === "approved" || key === "prior"
    ? amountFormula(span, at, column)
    : null;
}

/** Names stand in the first column: by them the function tells totals from what they are totals of. */
const names = 0;

function amountFormula(
  { kind, firstAward, plain, total }: Span,
  at: number,
  column: number,
): TableFormula | null {
  const cells = (first: number, last = first): TableCells => ({ column, first, last });
  const named = { column: names, first: 0, last: at - 1 };
  switch (kind) {
    case "award":
    case "pot":
      return null;
    case "subTotal":
      return ["=BOARD.GRANTTOTAL(", cells(firstAward, at - 1), ")"];
    case "total":
      return ["=BOARD.GRANTTOTAL(", cells(0, at - 1), ...(plain ? [] : [",", named]), ")"];
    case "left":
      return ["=ROUND(", cells(at - 1), "-", cells(total), ",2)"];
    case "over":
      return ["=ROUND(", cells(total), "-", cells(at - 1), ",2)"];
  }
}
