import { reconcile, shares } from "../../core";
import { allocationWords as words } from "../../words";
import { numberStyles } from "../numberStyle";
import type { SelectionLayout } from "../scorecard/layOut";
import type { CellProblem } from "../scorecard/measureRow";
import { sizedColumns } from "../sizedColumns";
import type { TableRow, TableSpec } from "../tableSpec";
import { columnsOf } from "./allocationColumns";
import { type AllocationLine, sumLine, sumOf } from "./allocationLine";
import { type Award, type Awards, readAwards } from "./awards";
import type { AllocationDefinition } from "./definition";
import { amountStyle } from "./amountStyle";
import { inGroups } from "./inGroups";
import { withLiveTotals } from "./liveTotals";

export interface AllocationTable {
  readonly spec: TableSpec;
  readonly problems: readonly CellProblem[];
}

/**
 * Awards as the board sees them: ordered, in groups with sub-totals where that is chosen, with their total, what comes
 * to it, and what is left of a pot. Totals are worked out from the rows; a list that states another total is told so.
 */
export function allocationTable(
  layout: SelectionLayout,
  definition: AllocationDefinition,
  title: string,
): AllocationTable {
  const read = readAwards(layout, definition.columns);
  const lines = linesOf(read, definition);
  const columns = columnsOf(layout, definition);
  const money = amountStyle(layout, definition.columns.approved, [definition.pot, definition.reserves]);
  const names = keysOf(lines);
  const made = lines.map((line, at): TableRow => {
    const cells = columns.map(({ cell }) => cell(line, money));
    return { key: names[at] ?? "", role: line.role, cells };
  });
  const keys = columns.map(({ key }) => key);
  const rows = definition.live ? withLiveTotals(made, lines, keys) : made;
  const notes = notesOf(read, lines, definition);
  const spec: TableSpec = {
    title,
    columns: sizedColumns(columns, rows),
    rows,
    ...(notes.length === 0 ? {} : { notes }),
  };
  return { spec, problems: read.problems };
}

/** Names for a refresh, which a person reads: numbered where one comes again. */
function keysOf(lines: readonly AllocationLine[]): string[] {
  const counts = new Map<string, number>();
  return lines.map(({ label, group }) => {
    const name = [label, group].filter((part) => part !== "").join(", ");
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

function linesOf(read: Awards, definition: AllocationDefinition): AllocationLine[] {
  const parts = sharesOf(read.awards);
  const awards = read.awards.map((award, at): AllocationLine => ({
    ...award,
    ...{ kind: "award", role: "body" },
    share: parts?.[at] ?? null,
  }));
  const total = sumLine("total", read.stated?.label ?? words.total, read.awards, parts === null ? null : 1);
  const added = [...read.additions, ...reservesOf(definition)];
  const additions = added.map((award): AllocationLine => ({
    ...award,
    ...{ kind: "award", role: "body", share: null },
  }));
  const all = [...read.awards, ...added];
  const last =
    added.length === 0
      ? []
      : [inAll(sumLine("total", read.statedLast?.label ?? words.totalToAllocate, all, null), added)];
  return [
    ...inGroups(awards, definition),
    total,
    ...additions,
    ...last,
    ...potLines(definition.pot, sumOf(all.map(({ approved }) => approved)) ?? 0),
  ];
}

/** What is requested, or was awarded before, has nothing to do with what is added to the awards, unless that says so. */
function inAll(line: AllocationLine, added: readonly Award[]): AllocationLine {
  return {
    ...line,
    requested: sumOf(added.map(({ requested }) => requested)) === null ? null : line.requested,
    prior: sumOf(added.map(({ prior }) => prior)) === null ? null : line.prior,
  };
}

function reservesOf({ reserves }: AllocationDefinition): Award[] {
  if (reserves === null) return [];
  const approved = Math.round(reserves * 100);
  return [{ label: words.reserves, group: "", requested: null, approved, prior: null }];
}

function potLines(pot: number | null, allocated: number): AllocationLine[] {
  if (pot === null) return [];
  const left = Math.round(pot * 100) - allocated;
  const line = (kind: "pot" | "left" | "over", label: string, approved: number): AllocationLine => ({
    ...{ kind, label, group: "", requested: null, approved, prior: null, share: null },
    role: "total",
  });
  return [
    line("pot", words.pot, Math.round(pot * 100)),
    left < 0 ? line("over", words.overAllocated, -left) : line("left", words.unallocated, left),
  ];
}

/** Shares to a decimal of a percent that add up to exactly 100%; null where they can't be worked out. */
function sharesOf(awards: readonly Award[]): readonly (number | null)[] | null {
  const amounts = awards.map(({ approved }) => approved);
  if (amounts.some((amount) => (amount ?? 0) < 0) || !amounts.some((amount) => (amount ?? 0) > 0))
    return null;
  const cells = amounts.map((amount) => [amount === null ? "" : amount / 100]);
  return shares({ amounts: cells }).map((share) => share ?? null);
}

function notesOf(read: Awards, lines: readonly AllocationLine[], { share }: AllocationDefinition): string[] {
  const notes: string[] = [];
  const check = (stated: Award | null, parts: readonly Award[]): void => {
    const total = stated?.approved ?? null;
    if (total === null) return;
    const amounts = parts.map(({ approved }) => [approved === null ? "" : approved / 100]);
    const { difference, verdict } = reconcile({ amounts, stated: total / 100 });
    if (difference === 0) return;
    const show = (pence: number): string => numberStyles.poundsAndPence.show(pence / 100);
    notes.push(words.reconcile(show(total), show(total + Math.round(difference * 100)), verdict));
  };
  check(read.stated, read.awards);
  check(read.statedLast, [...read.awards, ...read.additions]);
  if (share && lines.some(({ approved, role }) => role === "body" && (approved ?? 0) < 0))
    notes.push(words.negative);
  return notes;
}
