import { flat, present } from "../flat";
import type { Outcome } from "../outcome";
import { filledOf, type Cell } from "../read/cell";
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
  /** So many are a run, with one left out. */
  readonly least: number;
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
    const names = filledOf(cells);
    const run = runOf(names);
    if (run && run.periods.length * 5 >= names.length * 4) sayGap(run, outcome);
  }
}

/** One gap of a few periods in an otherwise whole run. A first year that stands apart is a baseline. */
function sayGap(run: Run | undefined, outcome: Outcome): void {
  if (!run) return;
  const { periods, name, yearly } = run;
  const numbers = periods.map(({ number }) => number);
  const [first, last] = [Number(numbers[0]), Number(numbers[numbers.length - 1])];
  const way = Math.sign(last - first);
  const [gap, ...more] = flat(periods, (after, at) => {
    const before = periods[at - 1];
    return before && after.number - before.number !== way ? [{ before, after }] : [];
  });
  if (!gap || more.length > 0) return;
  const { before, after } = gap;
  const size = (after.number - before.number) * way;
  if (size < 2 || size > widestGap) return;
  if (yearly && [before.number, after.number].includes(Math.min(...numbers))) return;
  const missing = Array.from({ length: size - 1 }, (_, at) => name(before.number + way * (at + 1)));
  const why = words.missingPeriods(missing, name(first), name(last));
  outcome.find({ severity: "doubtful", check: "missingPeriod", cell: after.cell, why, also: [before.cell] });
}

function runOf(cells: readonly Cell[]): Run | undefined {
  const runs = present([dated(cells), namedMonths(cells), quarters(cells)]);
  return runs.find(({ periods, least }) => periods.length >= least);
}

function dated(cells: readonly Cell[]): Run | null {
  const given = cells.map((cell) => ({ cell, date: cell.day ?? cell.text }));
  const likely = given.filter(({ date }) => /\d/.test(String(date)));
  const kind = dateKindOf(
    likely.map(({ date }) => date),
    april,
  );
  if (!likely.slice(0, leastPeriods).some(({ date }) => readable(date, kind))) return null;
  const read = flat(likely, ({ cell, date }) => {
    const reading = readable(date, kind);
    return reading ? [{ cell, reading }] : [];
  });
  // A year may stand beside its months.
  const lengths = [0, 1, 3, 12].map((months) => read.filter(({ reading }) => reading.months === months));
  const alike = lengths.find(({ length }) => length >= leastPeriods);
  if (!alike) return null;
  const readings = alike.map(({ reading }) => reading);
  const spacing = spacingOf(readings, april);
  const periods = alike.map(({ cell, reading }) => ({ cell, number: periodAt(spacing, reading.day) }));
  const name = (number: number): string => periodWords(spacing, number);
  return { periods, least: leastPeriods, name, yearly: spacing.name === "yearly" };
}

/** A number alone may be a year or a month, 2015 or 201504; as a day it is more likely a reference. */
function readable(date: string | number, kind: DateKind): DateReading | null {
  const reading = attempt(() => readDate(date, kind, "date"));
  if (reading instanceof Fault) return null;
  return reading.months === 0 && typeof date === "string" && /^\d+$/.test(date) ? null : reading;
}

/** Apr, May, Jun: from one to the next round the year. */
function namedMonths(cells: readonly Cell[]): Run {
  let number = 0;
  const periods = flat(cells, (cell) => {
    const month = monthNamed(cell.text.toLowerCase());
    if (month < 0) return [];
    number += (((month - number) % 12) + 12) % 12;
    return [{ cell, number }];
  });
  return { periods, least: leastPeriods, name: (at) => String(months[at % 12]), yearly: false };
}

/** Of September, Sept or Sep the ninth; -1 for what is no month. */
function monthNamed(word: string): number {
  return word.length < 3 ? -1 : months.findIndex((month) => month.toLowerCase().startsWith(word));
}

/** Q1, Q2, Q4: three quarters of one year are a run with one left out. */
function quarters(cells: readonly Cell[]): Run {
  const periods = flat(cells, (cell) => {
    const number = Number(/^(?:Q|Quarter )([1-4])$/i.exec(cell.text)?.[1]);
    return Number.isNaN(number) ? [] : [{ cell, number }];
  });
  return { periods, least: leastPeriods - 1, name: (at) => `Q${at}`, yearly: false };
}
