import { flat, present } from "../flat";
import type { Outcome } from "../outcome";
import type { Cell } from "../read/cell";
import { attempt } from "../../series/attempt";
import { months } from "../../series/calendar";
import { Fault } from "../../series/fault";
import { dateKindOf, readDate, type DateKind, type DateReading } from "../../series/readDate";
import { periodAt, periodWords, spacingOf } from "../../series/spacing";
import type { Table } from "../tables/table";
import { words } from "../words";

/** A period as a whole number, its neighbours one apart, beside the cell that names it. */
interface Numbered {
  readonly cell: Cell;
  readonly number: number;
}

interface Run {
  readonly periods: readonly Numbered[];
  readonly name: (number: number) => string;
  readonly yearly: boolean;
}

const leastPeriods = 4;
const widestGap = 3;
const april = 4;

/** Finds a period that is left out of a run of them, in the headings or down the names of rows. */
export function checkMissingPeriods(table: Table, outcome: Outcome): void {
  sayGap(runOf(present(table.headingCells)), outcome);
  for (const { cells } of table.nameColumns) {
    const names = cells.filter(({ kind }) => kind !== "blank");
    const run = runOf(names);
    if (run && run.periods.length * 5 >= names.length * 4) sayGap(run, outcome);
  }
}

/** One gap of a few periods in an otherwise whole run. A first year that stands apart is a baseline. */
function sayGap(run: Run | null, outcome: Outcome): void {
  if (!run) return;
  const { periods, name, yearly } = run;
  const steps = periods.slice(1).map(({ number }, at) => number - (periods[at]?.number ?? number));
  const way = steps.filter((step) => step < 0).length * 2 > steps.length ? -1 : 1;
  const gaps = flat(steps, (step, at) => (step * way === 1 ? [] : [{ size: step * way, at }]));
  const [gap] = gaps;
  if (!gap || gaps.length > 1 || gap.size < 2 || gap.size > widestGap) return;
  if (yearly && (way > 0 ? gap.at === 0 : gap.at === steps.length - 1)) return;
  const before = periods[gap.at];
  const after = periods[gap.at + 1];
  const [first] = periods;
  const last = periods[periods.length - 1];
  if (!before || !after || !first || !last) return;
  const missing = Array.from({ length: gap.size - 1 }, (_, at) => name(before.number + way * (at + 1)));
  const why = words.missingPeriods(missing, name(first.number), name(last.number));
  outcome.find({ severity: "doubtful", check: "missingPeriod", cell: after.cell, why, also: [before.cell] });
}

function runOf(cells: readonly Cell[]): Run | null {
  const runs = [dated(cells), namedMonths(cells), quarters(cells)];
  return runs.find((run) => run !== null && run.periods.length >= leastOf(run)) ?? null;
}

/** Three quarters of four are a run with one left out. */
function leastOf({ periods, name }: Run): number {
  return name(periods[0]?.number ?? 0).startsWith("Q") ? leastPeriods - 1 : leastPeriods;
}

function dated(cells: readonly Cell[]): Run | null {
  const given = cells.map((cell) => ({ cell, date: cell.day ?? cell.text }));
  const likely = given.filter(
    ({ cell, date }) => cell.kind !== "mark" && (typeof date === "number" || /\d/.test(date)),
  );
  const kind = dateKindOf(
    likely.map(({ date }) => date),
    april,
  );
  if (!likely.slice(0, leastPeriods).some(({ date }) => readable(date, kind))) return null;
  const read = flat(likely, ({ cell, date }) => {
    const reading = readable(date, kind);
    return reading ? [{ cell, reading }] : [];
  });
  if (read.length < leastPeriods) return null;
  const spacing = spacingOf(
    read.map(({ reading }) => reading),
    april,
  );
  const length = read[0]?.reading.months;
  if (read.some(({ reading }) => reading.months !== length)) return null;
  const periods = read.map(({ cell, reading }) => ({ cell, number: periodAt(spacing, reading.day) }));
  const name = (number: number): string => periodWords(spacing, number);
  return { periods, name, yearly: spacing.name === "yearly" };
}

function readable(date: string | number, kind: DateKind): DateReading | null {
  const reading = attempt(() => readDate(date, kind, "date"));
  return reading instanceof Fault ? null : reading;
}

/** Apr, May, Jun: from one to the next round the year. */
function namedMonths(cells: readonly Cell[]): Run | null {
  const short = months.map((month) => month.slice(0, 3).toLowerCase());
  const found = flat(cells, (cell) => {
    const word = cell.text.toLowerCase();
    const at = short.indexOf(word.slice(0, 3));
    const month = months[at]?.toLowerCase() ?? "";
    return at >= 0 && (word === month || word.length === 3) ? [{ cell, number: at }] : [];
  });
  let number = found[0]?.number ?? 0;
  const periods = found.map((each) => {
    number += (each.number - number + 120) % 12;
    return { ...each, number };
  });
  return { periods, name: (at) => months[at % 12] ?? "", yearly: false };
}

/** Q1, Q2, Q4: a quarter of one year. */
function quarters(cells: readonly Cell[]): Run | null {
  const periods = flat(cells, (cell) => {
    const [, number] = /^(?:Q|Quarter )([1-4])$/i.exec(cell.text) ?? [];
    return number === undefined ? [] : [{ cell, number: Number(number) }];
  });
  return { periods, name: (at) => `Q${at}`, yearly: false };
}
