import { tableSentenceWords as words } from "../../words";
import type { ShownRow, ShownTable } from "../shown/shownTable";

/** So few measures are all named, and so many totals. */
const mostNamed = 3;

/**
 * What a table shows, in the figures that stand in it, so that none can differ: the changes in its first column of
 * changes, all of them or the total's and the largest, the measures whose latest value is a signal, and, where there is
 * no change, what it comes to. "" where it shows none of these.
 */
export function tableCommentary(table: ShownTable): string {
  const { columns, headers, rows } = table;
  const heads = columns.map((_, at) => textIn(headers[headers.length - 1], at));
  const name = Math.max(
    0,
    columns.findIndex(({ namesRows }) => namesRows),
  );
  const change = heads.findIndex((head, at) => says.change(head) && rows.some((row) => changeIn(row, at)));
  const changes = change < 0 ? [] : changesOf(rows, name, change);
  const signal = heads.findIndex(says.signal);
  const signals = signal < 0 ? [] : signalsOf(rows, name, signal);
  return [
    ...(changes.length === 0 ? [] : [words.changes(heads[change] ?? "", changesSaid(changes))]),
    ...(signals.length === 0 ? [] : [words.signals(heads[signal] ?? "", signals)]),
    ...(change < 0 ? totalSaid(table, heads) : []),
  ].join(" ");
}

/** Headings, by what they say is under them. */
const says = {
  change: (head: string): boolean =>
    /\bchange\b/i.test(head) && !/\bprev(?:ious)?\b|significan|rank/i.test(head),
  signal: (head: string): boolean => /^signals?$/i.test(head),
};

interface Change {
  readonly measure: string;
  readonly isTotal: boolean;
  readonly size: number;
  /** As shown, without its sign: 5%. */
  readonly shown: string;
}

function changesOf(rows: readonly ShownRow[], name: number, change: number): Change[] {
  return rows.flatMap((row) => {
    const found = changeIn(row, change);
    const measure = textIn(row.cells, name);
    return found && measure !== "" ? [{ ...found, measure, isTotal: row.role === "total" }] : [];
  });
}

/** A percentage or points with the sign that the table shows; nothing else is said to be up or down. */
function changeIn({ cells }: ShownRow, column: number): Pick<Change, "size" | "shown"> | undefined {
  const [, sign, shown, figure] =
    /^([-+−]?)(([\d,]*\.?\d+)(?:%| points?))$/.exec(textIn(cells, column)) ?? [];
  if (shown === undefined) return undefined;
  const size = Number(String(figure).replace(/,/g, ""));
  return { size: sign === "-" || sign === "−" ? -size : size, shown };
}

function changesSaid(changes: readonly Change[]): string[] {
  if (changes.length <= mostNamed) return changes.map(changeSaid);
  const parts = changes.filter(({ isTotal }) => !isTotal);
  const [rise, fall] = [largest(parts, 1), largest(parts, -1)];
  return [
    ...changes.filter(({ isTotal }) => isTotal).map(changeSaid),
    ...(rise ? [words.largestRise(changeSaid(rise))] : []),
    ...(fall ? [words.largestFall(changeSaid(fall))] : []),
  ];
}

function changeSaid({ measure, size, shown }: Change): string {
  if (size === 0) return words.unchanged(measure);
  return size > 0 ? words.up(measure, shown) : words.down(measure, shown);
}

/** The first of those that changed most; none where none changed that way. */
function largest(changes: readonly Change[], way: 1 | -1): Change | undefined {
  return changes.reduce<Change | undefined>(
    (most, each) => (way * each.size > (most ? way * most.size : 0) ? each : most),
    undefined,
  );
}

/** A limit breached or a step change: the verdicts that ask for a look. */
function signalsOf(rows: readonly ShownRow[], name: number, signal: number): string[] {
  return rows.flatMap(({ cells }) => {
    const [measure, verdict] = [textIn(cells, name), textIn(cells, signal)];
    return measure !== "" && /breached|^step change/i.test(verdict) ? [words.signal(measure, verdict)] : [];
  });
}

/** What the last total comes to, by headed columns of amounts. */
function totalSaid({ columns, rows }: ShownTable, heads: readonly string[]): string[] {
  const last = rows[rows.length - 1];
  if (last?.role !== "total") return [];
  const amounts = columns.flatMap(({ namesRows }, at) => {
    const [head = "", amount] = [heads[at], textIn(last.cells, at)];
    const isAmount = !namesRows && head !== "" && /^[-+−(£]*\d[\d,.]*\)?$/.test(amount);
    return isAmount ? [words.amount(head, amount)] : [];
  });
  return amounts.length === 0 || amounts.length > mostNamed ? [] : [words.inTotal(amounts)];
}

function textIn(cells: ShownRow["cells"] | undefined, column: number): string {
  return cells?.[column]?.text.trim() ?? "";
}
