import { present } from "../flat";
import type { Outcome } from "../outcome";
import type { Cell } from "../read/cell";
import type { Figure } from "../read/figure";
import { shownLike } from "../read/shownLike";
import { heading } from "../tables/headingWords";
import type { Line } from "../tables/line";
import type { Table } from "../tables/table";
import { partsWords, quoted, words } from "../words";
import type { Addend } from "./addend";
import type { FoundTotal, Way } from "./decideTotal";
import { sayHidden } from "./hiddenParts";
import { findTotals } from "./findTotals";
import { differenceWords } from "./differenceWords";
import { grainOf, linesOf, type Fit, type Sum } from "./tally";
import { totalLabel } from "./totalLabel";

/** Which lines of a table are totals, and so no parts of another. */
export interface Totals {
  readonly rows: ReadonlyMap<number, FoundTotal>;
  readonly columns: ReadonlySet<number>;
}

interface Amounts {
  readonly line: Line;
  readonly at: number;
}

/** Finds the totals of a table, down and across, and holds each against what it adds up. */
export function checkTotals(table: Table, outcome: Outcome): Totals {
  const amounts = table.columns
    .map((line, at): Amounts => ({ line, at }))
    .filter(({ line }) => line.kind === "amount" && !heading.saysLevel(line.heading));
  return { rows: totalRows(table, amounts, outcome), columns: totalColumns(table, amounts, outcome) };
}

function totalRows(table: Table, amounts: readonly Amounts[], outcome: Outcome): Totals["rows"] {
  if (amounts.length === 0) return new Map();
  const rows = table.rows.map((row): Addend => ({
    name: row.label,
    label: totalLabel(row.label),
    section: row.section,
    hidden: row.hidden,
    ...ofCells(present(amounts.map(({ at }) => row.cells[at]))),
  }));
  const found = findTotals(rows, amounts.length, "rows");
  for (const total of found) say(total, rows, "rows", outcome);
  sayHidden(found, rows, outcome);
  return new Map(found.map((total) => [total.line, total]));
}

/** Pounds are added to pounds only, and rates and changes to nothing. */
function totalColumns(table: Table, amounts: readonly Amounts[], outcome: Outcome): Totals["columns"] {
  const across = new Set<number>();
  const isAdded = table.rows.map(({ label }) => !heading.saysLevel(label));
  for (const pounds of [true, false]) {
    const group = amounts.filter(({ line }) => line.pounds === pounds && !heading.saysChange(line.heading));
    if (group.length < 3) continue;
    const columns = group.map(({ line, at }): Addend => ({
      name: line.heading,
      label: totalLabel(line.heading),
      section: 0,
      hidden: table.hiddenColumns[at] === true ? "hidden" : "",
      ...ofCells(line.cells.filter((_, row) => isAdded[row])),
    }));
    for (const total of findTotals(columns, columns[0]?.cells.length ?? 0, "columns")) {
      say(total, columns, "columns", outcome);
      across.add(group[total.line]?.at ?? -1);
    }
  }
  return across;
}

function ofCells(cells: readonly Cell[]): Pick<Addend, "cells" | "isSum"> {
  return {
    cells,
    isSum: cells.some(({ formula }) => /^=(?:SUM|SUBTOTAL|BOARD\.GRANTTOTAL)\(/i.test(formula)),
  };
}

interface Missed {
  readonly cell: Cell;
  readonly figure: Figure;
  readonly fit: Fit;
  readonly place: number;
}

function say(total: FoundTotal, addends: readonly Addend[], way: Way, outcome: Outcome): void {
  const { best, line } = total;
  const addend = addends[line];
  if (!addend) return;
  const missed: Missed[] = [];
  best.fits.forEach((fit, place) => {
    const cell = addend.cells[place];
    if (!fit || !cell?.figure || fit.verdict === "unknown") return;
    outcome.hold(cell);
    if (fit.verdict === "misses") missed.push({ cell, figure: cell.figure, fit, place });
  });
  const [first] = missed;
  if (total.altogether && first) {
    const parts = partsWords(best.reading.name, linesOf(best.reading.tally).length, way);
    const why = words.totalAltogether(parts, missed.length);
    const worksOutTo = shownLike(first.figure, first.fit.sum);
    const also = missed.slice(1).map(({ cell }) => cell);
    outcome.find({ severity: total.misses, check: "total", cell: first.cell, worksOutTo, why, also });
    return;
  }
  for (const each of missed) sayMissed(total, each, addends, way, outcome);
}

function sayMissed(
  total: FoundTotal,
  { cell, figure, fit, place }: Missed,
  addends: readonly Addend[],
  way: Way,
  outcome: Outcome,
): void {
  const { tally, name } = total.best.reading;
  const lines = linesOf(tally);
  const parts = partsWords(name, lines.length, way);
  const addend = addends[total.line];
  const others = total.others.map(({ reading, fits }) => {
    const count = linesOf(reading.tally).length;
    return words.readsAs(partsWords(reading.name, count, way), shownLike(figure, fits[place]?.sum ?? 0));
  });
  const sum = shownLike(figure, fit.sum);
  const rounding = mayBeRounding(figure, fit, tally.places[place]);
  const apart = shownLike(unsigned(figure), Math.abs(fit.difference));
  const hints = rounding ? [words.maybeRounding] : differenceWords(figure, fit, addends, lines, place);
  outcome.find({
    severity: rounding || isBetweenParts(figure, tally.places[place]) ? "doubtful" : total.misses,
    check: "total",
    cell,
    worksOutTo: sum,
    why: [
      words.total(parts, sum, apart, fit.difference > 0),
      ...hints,
      ...(addend ? reasonOf(addend, total) : []),
    ].join(" "),
    also: lines.map((each) => addends[each]?.cells[place]),
    ...(others.length > 0 ? { readings: [words.readsAs(parts, sum), ...others] } : {}),
  });
}

function reasonOf({ label, name }: Addend, { misses }: FoundTotal): readonly string[] {
  if (misses === "wrong") return [];
  if (label === "maybeTotal") return [words.maybeTotal(quoted(name))];
  return label === "plain" || label === "blank" ? [words.plainTotal] : [];
}

/** No sum of what is above 0 is less than its largest part: it may be an average, or a figure of another kind. */
function isBetweenParts(figure: Figure, sum: Sum | undefined): boolean {
  return (
    sum !== undefined &&
    sum.parts >= 3 &&
    figure.unit !== "pounds" &&
    figure.shown >= sum.least &&
    figure.shown <= sum.most
  );
}

function unsigned(figure: Figure): Figure {
  return { ...figure, text: figure.text.replace(/^\+/, "") };
}

/** Whole pounds may hide pence, and figures that are all whole hundreds may be rounded to them. */
function mayBeRounding(figure: Figure, { difference }: Fit, sum: Sum | undefined): boolean {
  if (!sum) return false;
  const grain = Math.min(sum.grain, grainOf(figure));
  const wholePounds = figure.unit === "pounds" && figure.step === 1;
  const least = grain >= 100 ? grain : wholePounds ? 1 : 0;
  return Math.abs(difference) <= ((sum.parts + 1) / 2) * least;
}
