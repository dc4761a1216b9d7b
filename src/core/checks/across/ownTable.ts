import { quoted, words } from "../words";
import { areAlike, looseName } from "./alike";
import type { Across } from "./checkAcross";
import { placeIn } from "./places";
import type { NamedAmount, TableFacts } from "./tableFacts";

/** Shorter names are in many titles by chance. */
const leastLetters = 8;
const mostWords = 8;

/** A name that another table's title has in it: that table's total may be the same amount in detail. */
export function checkOwnTable(tables: readonly TableFacts[], across: Across): void {
  const titled = byTitle(tables.filter(({ totals }) => totals.length > 0));
  for (const table of tables) {
    const seen = new Set<string>();
    for (const amount of table.amounts) {
      const name = amount.loose;
      if (name.length < leastLetters || seen.has(`${name},${amount.column}`)) continue;
      seen.add(`${name},${amount.column}`);
      for (const own of titled.get(name) ?? []) if (own !== table) compare(table, amount, own, across);
    }
  }
}

/** Tables by every run of words in their titles. */
function byTitle(tables: readonly TableFacts[]): ReadonlyMap<string, readonly TableFacts[]> {
  const found = new Map<string, TableFacts[]>();
  for (const table of tables) {
    const parts = looseName(table.title).split(" ");
    parts.forEach((_, from) => {
      for (let to = from + 1; to <= Math.min(parts.length, from + mostWords); to += 1) {
        const phrase = parts.slice(from, to).join(" ");
        found.set(phrase, [...(found.get(phrase) ?? []), table]);
      }
    });
  }
  return found;
}

function compare(table: TableFacts, amount: NamedAmount, own: TableFacts, across: Across): void {
  const cell = placeIn(table.sheet, amount.cell);
  if (own.totals.some(({ pence }) => pence === amount.pence)) {
    across.held.push(cell);
    return;
  }
  const alike = own.totals.filter(({ pence }) => areAlike(pence, amount.pence));
  const [first] = alike;
  if (!first) return;
  across.held.push(cell);
  across.findings.push({
    severity: "doubtful",
    check: "sameLabel",
    cell,
    stated: amount.cell.text,
    worksOutTo: first.cell.text,
    why: words.ownTable(quoted(amount.name), amount.cell.text, quoted(own.title), first.cell.text),
    also: alike.map((each) => placeIn(own.sheet, each.cell)),
  });
}
