import type { Outcome } from "../outcome";
import type { Cell } from "../read/cell";
import type { Table, TotalPlaces } from "../tables/table";
import { quoted, words } from "../words";

/** Finds rows of one name with the same figures and words, with no total between them. */
export function checkDuplicateRows(table: Table, totals: TotalPlaces, outcome: Outcome): void {
  let seen = new Map<string, Cell>();
  table.rows.forEach(({ label, key, names, cells }, at) => {
    if (totals.rows.has(at)) {
      seen = new Map();
      return;
    }
    const name = names.find(({ text }) => text !== "" && text === label);
    if (!name || !cells.some(({ figure }) => figure !== null && figure.shown !== 0)) return;
    const whole = `${key.toLowerCase()}\n${cells.map(({ text }) => text).join("\n")}`;
    const first = seen.get(whole);
    if (first) {
      const why = words.duplicate(quoted(label), first.row + 1);
      outcome.find({ severity: "doubtful", check: "duplicateRow", cell: name, why, also: [first] });
    } else seen.set(whole, name);
  });
}
