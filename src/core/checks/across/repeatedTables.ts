import { quoted, words } from "../words";
import { addressOf, placeIn } from "./places";
import type { Across } from "./checkAcross";
import type { NamedAmount, TableFacts } from "./tableFacts";

/** Small figures agree by chance. */
const leastPence = 10000;
/** So many agreeing figures say that two columns hold the same; so few may then differ by a slip. */
const leastAgreeing = 2;
const mostDiffering = 3;

interface Place {
  readonly table: TableFacts;
  readonly amount: NamedAmount;
}

interface Pair {
  readonly here: { readonly table: TableFacts; readonly column: number };
  readonly there: { readonly table: TableFacts; readonly column: number };
  agreeing: number;
}

/** Where two tables hold the same figures under the same names, one that differs is doubtful. */
export function checkRepeatedTables(tables: readonly TableFacts[], across: Across): void {
  for (const { here, there, agreeing } of pairsOf(tables)) {
    if (agreeing < leastAgreeing) continue;
    const others = new Map(
      there.table.amounts.filter(({ column }) => column === there.column).map((each) => [each.key, each]),
    );
    const shared: { mine: NamedAmount; other: NamedAmount }[] = [];
    for (const mine of here.table.amounts) {
      const other = mine.column === here.column ? others.get(mine.key) : undefined;
      if (other) shared.push({ mine, other });
    }
    const differing = shared.filter(({ mine, other }) => mine.pence !== other.pence);
    if (differing.length > mostDiffering || differing.length * 2 > agreeing) continue;
    for (const { mine } of shared) across.held.push(placeIn(here.table.sheet, mine.cell));
    for (const { mine, other } of differing) {
      const elsewhere = placeIn(there.table.sheet, other.cell);
      across.findings.push({
        severity: "doubtful",
        check: "sameLabel",
        cell: placeIn(here.table.sheet, mine.cell),
        stated: mine.cell.text,
        worksOutTo: other.cell.text,
        why: `${words.sameLabel(quoted(mine.name), mine.cell.text, other.cell.text, addressOf(elsewhere))} ${words.agreeElsewhere(agreeing)}`,
        also: [elsewhere],
      });
    }
  }
}

/** Pairs of columns with figures in common; each figure is paired with the table before that has it too. */
function pairsOf(tables: readonly TableFacts[]): readonly Pair[] {
  const last = new Map<string, Place>();
  const pairs = new Map<string, Pair>();
  tables.forEach((table, at) => {
    for (const amount of table.amounts) {
      if (Math.abs(amount.pence) < leastPence) continue;
      const same = `${amount.key}\n${amount.pence}`;
      const before = last.get(same);
      last.set(same, { table, amount });
      if (!before || before.table === table || !canCompare(before, { table, amount })) continue;
      const key = [tables.indexOf(before.table), before.amount.column, at, amount.column].join(",");
      const here = { table: before.table, column: before.amount.column };
      const pair = pairs.get(key) ?? { here, there: { table, column: amount.column }, agreeing: 0 };
      pair.agreeing += 1;
      pairs.set(key, pair);
    }
  });
  return [...pairs.values()];
}

/** Figures of different years may differ. */
export function canCompare(a: Place, b: Place): boolean {
  const mine = a.table.years[a.amount.column] ?? "";
  const other = b.table.years[b.amount.column] ?? "";
  return mine === "" || other === "" || mine === other;
}
