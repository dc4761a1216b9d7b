import { Fault, type HiddenCounts, roundCount, suppressCounts } from "../../core";
import { publicationWords } from "../../words";
import { numberStyles } from "../numberStyle";
import { countsIn, type CountsIn } from "./countsIn";
import { figure, words } from "./publishableCell";
import type { CellToPublish, TableToPublish } from "./tableToPublish";

/** How the counts of a table are kept from telling of people. */
export interface Protection {
  /** Counts below 5 are withheld, and others from which they could be worked out. */
  readonly withhold: boolean;
  /** Counts are rounded to the nearest 5. */
  readonly round: boolean;
  /** Which columns hold counts. */
  readonly columns: readonly number[];
}

export const roundedTo = 5;

export interface ProtectedTable {
  readonly table: TableToPublish;
  /** How many counts are withheld, and how many other figures from which they could be worked out. */
  readonly withheld: { readonly counts: number; readonly others: number };
  readonly obstacle: string | null;
}

/** The table as it may be published. Where it can't be protected as asked, it says why and is left as it is. */
export function protectedTable(table: TableToPublish, protection: Protection): ProtectedTable {
  const none = { table, withheld: { counts: 0, others: 0 }, obstacle: null };
  if (!protection.withhold && !protection.round) return none;
  const found = countsIn(table, protection.columns);
  if (typeof found === "string") return { ...none, obstacle: found };
  try {
    return protect(table, protection, found);
  } catch (reason) {
    if (reason instanceof Fault) return { ...none, obstacle: reason.message };
    throw reason;
  }
}

function protect(table: TableToPublish, protection: Protection, counts: CountsIn): ProtectedTable {
  const figures = table.columns.flatMap(({ role }, column) =>
    role === "number" && !protection.columns.includes(column) ? [column] : [],
  );
  const hidden = protection.withhold ? hiddenIn(counts, figures.length > 0) : null;
  const isCounts = (column: number) => protection.columns.includes(column);
  let others = 0;
  const rows = table.rows.map((row, at) => {
    const cells = row.cells.map((cell, column): CellToPublish => {
      if (hidden?.cells.has(`${at} ${column}`) === true) return withheld;
      if (isCounts(column)) return protection.round ? rounded(cell) : cell;
      if (!figures.includes(column) || typeof cell.value !== "number") return cell;
      if (hidden === null || !(hidden.everywhere || hidden.rows.has(at))) return cell;
      others += 1;
      return withheld;
    });
    return { ...row, cells };
  });
  return {
    table: { ...table, rows },
    withheld: { counts: hidden?.cells.size ?? 0, others },
    obstacle: null,
  };
}

const withheld = words("[c]");

function rounded(cell: CellToPublish): CellToPublish {
  if (typeof cell.value !== "number") return cell;
  const count = roundCount(cell.value, roundedTo);
  return count === "low" ? words("[low]") : figure(count, numberStyles.count);
}

interface HiddenIn {
  /** By row and column of the table. */
  readonly cells: ReadonlySet<string>;
  readonly rows: ReadonlySet<number>;
  /** Other figures could tell sums that are not published, and nothing else guards a count against them. */
  readonly everywhere: boolean;
}

/**
 * Other figures beside counts, such as shares, may tell the sums of rows and columns that are not published: enough is
 * withheld to stand against a reader who knows them.
 */
function hiddenIn({ table, rows, columns, totalRow, totalColumn }: CountsIn, sumsKnown: boolean): HiddenIn {
  const all = sumsKnown ? withSums(table) : table;
  const hidden = suppressCounts(all);
  const cells = new Set<string>();
  const add = (row: number | null | undefined, column: number | null | undefined): void => {
    if (typeof row === "number" && typeof column === "number") cells.add(`${row} ${column}`);
  };
  hidden.counts.forEach((line, i) => {
    line.forEach((is, j) => {
      if (is) add(rows[i], columns[j]);
    });
  });
  hidden.rowTotals.forEach((is, i) => {
    if (is) add(rows[i], totalColumn);
  });
  hidden.columnTotals.forEach((is, j) => {
    if (is) add(totalRow, columns[j]);
  });
  if (hidden.total) add(totalRow, totalColumn);
  return {
    cells,
    rows: new Set([...cells].map((key) => Number(key.split(" ")[0]))),
    everywhere: sumsKnown && hidesUnpublished(hidden, table),
  };
}

function hidesUnpublished({ columnTotals, total }: HiddenCounts, table: CountsIn["table"]): boolean {
  return (
    (table.columnTotals === undefined && columnTotals.includes(true)) || (table.total === undefined && total)
  );
}

function withSums({ counts, rowTotals, columnTotals, total }: CountsIn["table"]): CountsIn["table"] {
  const sum = (line: readonly (number | null)[]) => line.reduce<number>((all, one) => all + (one ?? 0), 0);
  const width = counts[0]?.length ?? 0;
  const sums = counts.map(sum);
  return {
    counts,
    rowTotals: rowTotals ?? sums,
    columnTotals:
      columnTotals ?? Array.from({ length: width }, (_, at) => sum(counts.map((row) => row[at] ?? null))),
    total: total ?? sum(sums),
  };
}

/** What was done to a table, for whoever publishes it. */
export function protectionSaid(
  { withheld: { counts, others } }: ProtectedTable,
  { withhold }: Protection,
): string[] {
  if (!withhold) return [];
  return [counts === 0 ? publicationWords.nothingWithheld : publicationWords.withheld(counts, others)];
}
