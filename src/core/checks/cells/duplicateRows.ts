import type { Outcome } from "../outcome";
import type { Table, TableRow } from "../tables/table";
import type { Totals } from "../totals/checkTotals";
import { quoted, words } from "../words";

/** Finds rows of one name with the same figures and words, with no total between them. */
export function checkDuplicateRows(table: Table, totals: Totals, outcome: Outcome): void {
  let seen = new Map<string, TableRow>();
  table.rows.forEach((row, at) => {
    if (totals.rows.has(at)) {
      seen = new Map();
      return;
    }
    const tells = row.cells.some(({ figure }) => figure !== null && figure.shown !== 0);
    const name = row.names.find(({ kind }) => kind !== "blank");
    if (!tells || !name || row.label === "") return;
    const whole = `${row.key.toLowerCase()}\n${row.cells.map(({ text }) => text).join("\n")}`;
    const before = seen.get(whole);
    const first = before?.names.find(({ kind }) => kind !== "blank");
    if (first) {
      const why = words.duplicate(quoted(row.label), first.row + 1);
      outcome.find({ severity: "doubtful", check: "duplicateRow", cell: name, why, also: [first] });
    } else seen.set(whole, row);
  });
}
