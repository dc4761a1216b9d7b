import { quoted, words } from "../words";
import { areAlike } from "./alike";
import type { Across } from "./checkAcross";
import { addressOf, placeIn } from "./places";
import { canCompare } from "./repeatedTables";
import type { NamedAmount, TableFacts } from "./tableFacts";

/** A name that stands in more tables than this is one of many things. */
const mostTables = 4;
/** Tables that share more names are compared as wholes. */
const mostShared = 2;

interface Named {
  readonly table: TableFacts;
  readonly amounts: readonly NamedAmount[];
}

/** One name in two tables that share little else, with amounts that a slip would explain. */
export function checkSameLabels(tables: readonly TableFacts[], across: Across): void {
  const shared = new Map<string, number>();
  const pairs: { here: Named; there: Named; key: string }[] = [];
  for (const places of byName(tables).values()) {
    if (places.length > mostTables) continue;
    places.forEach((here, at) => {
      for (const there of places.slice(at + 1)) {
        const key = `${tables.indexOf(here.table)},${tables.indexOf(there.table)}`;
        shared.set(key, (shared.get(key) ?? 0) + 1);
        pairs.push({ here, there, key });
      }
    });
  }
  for (const { here, there, key } of pairs) {
    if ((shared.get(key) ?? 0) <= mostShared) compare(here, there, across);
  }
}

/** Names that stand once in their table, and in others. */
function byName(tables: readonly TableFacts[]): ReadonlyMap<string, readonly Named[]> {
  const found = new Map<string, Named[]>();
  for (const table of tables) {
    const own = new Map<string, NamedAmount[]>();
    for (const amount of table.amounts) {
      const same = own.get(amount.loose);
      if (same) same.push(amount);
      else own.set(amount.loose, [amount]);
    }
    for (const [name, amounts] of own) {
      const isOnce = new Set(amounts.map(({ cell }) => cell.row)).size === 1;
      if (isOnce && name !== "") found.set(name, [...(found.get(name) ?? []), { table, amounts }]);
    }
  }
  return found;
}

function compare(here: Named, there: Named, across: Across): void {
  const pairs: { mine: NamedAmount; other: NamedAmount }[] = [];
  for (const mine of here.amounts) {
    for (const other of there.amounts) {
      const comparable = canCompare(
        { table: here.table, amount: mine },
        { table: there.table, amount: other },
      );
      if (comparable) pairs.push({ mine, other });
    }
  }
  if (pairs.some(({ mine, other }) => mine.pence === other.pence)) return;
  const alike = pairs.find(({ mine, other }) => areAlike(mine.pence, other.pence));
  if (!alike) return;
  const { mine, other } = alike;
  const place = placeIn(there.table.sheet, other.cell);
  const same = mine.name.trim().toLowerCase() === other.name.trim().toLowerCase();
  const sentence = words.sameLabel(quoted(mine.name), mine.cell.text, other.cell.text, addressOf(place));
  const cell = placeIn(here.table.sheet, mine.cell);
  across.held.push(cell);
  across.findings.push({
    severity: same ? "doubtful" : "note",
    check: "sameLabel",
    cell,
    stated: mine.cell.text,
    worksOutTo: other.cell.text,
    why: same ? sentence : `${sentence} ${words.nearlySameLabel(quoted(mine.name), quoted(other.name))}`,
    also: [place],
  });
}
