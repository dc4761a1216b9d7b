import { formulaText } from "../formula/tableFormula";
import { withPlainCalls } from "../freeze/boardCalls";
import type { Written, WrittenCells } from "../ledger/records";
import type { Match } from "./matchOutput";
import type { PresentOutput } from "./presentOutput";

/** Whether a cell still holds the formula that was written there, wherever its table's rows and columns are now. */
export function writtenFormulas(
  { formulas = [] }: Written,
  { table }: PresentOutput,
  match: Match,
): (row: string, column: string, formula: string) => boolean {
  const rows = new Map(match.rows.map((key, i) => [key, table.row + 1 + i]));
  const columns = new Map(match.columns.map((key, j) => [key, table.column + j]));
  const written = new Map(
    formulas.map(({ row, column, parts }) => {
      const cells = parts.filter((part): part is WrittenCells => typeof part !== "string");
      const keyed = parts.map((part) => {
        const at = typeof part === "string" ? -1 : cells.indexOf(part);
        return typeof part === "string" ? part : { column: at, first: 2 * at, last: 2 * at + 1 };
      });
      const text = formulaText(keyed, {
        row: (at) => {
          const { first = "", last = "" } = cells[Math.floor(at / 2)] ?? {};
          return rows.get(at % 2 === 0 ? first : last);
        },
        column: (at) => columns.get(cells[at]?.column ?? ""),
      });
      return [`${row}\u0000${column}`, text] as const;
    }),
  );
  return (row, column, formula) => {
    const text = written.get(`${row}\u0000${column}`);
    return text !== undefined && text === withPlainCalls(formula).replace(/\s/g, "");
  };
}
