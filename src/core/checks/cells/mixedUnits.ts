import type { Outcome } from "../outcome";
import type { Cell } from "../read/cell";
import { heading } from "../tables/headingWords";
import type { Table } from "../tables/table";
import { words } from "../words";

/** Under a heading of thousands, this many times the middle figure looks like one written in ones. */
const outOfScale = 300;
/** And is a number that nobody writes who counts in thousands. */
const mostWritten = 100000;

/** Finds thousands or millions among amounts in ones, and amounts in ones under a heading such as £000. */
export function checkMixedUnits(table: Table, outcome: Outcome): void {
  for (const { cells, kind, heading: text } of table.columns) {
    if (kind !== "amount") continue;
    const amounts = cells.filter(({ figure }) => figure && figure.shown !== 0);
    const scale = heading.scale(text);
    if (scale > 1) {
      const middle = Math.max(scale, middleOf(amounts));
      const odd = amounts.filter(
        ({ figure }) => figure && isOutOfScale(Math.abs(figure.shown), middle, scale),
      );
      // Several so large may be what the column is of.
      if (amounts.length > 2 && odd.length === 1)
        say(
          odd,
          amounts.filter((cell) => !odd.includes(cell)),
          "doubtful",
          outcome,
        );
      continue;
    }
    const scaled = amounts.filter(({ figure }) => figure && figure.per > 1);
    const ones = amounts.filter(({ figure }) => figure?.per === 1);
    if (scaled.length <= ones.length) say(scaled, ones, "note", outcome);
    else say(ones, scaled, "note", outcome);
  }
}

function isOutOfScale(size: number, middle: number, scale: number): boolean {
  return size > middle * outOfScale && size >= scale * mostWritten;
}

function say(
  [odd, ...also]: readonly Cell[],
  [usual]: readonly Cell[],
  severity: "note" | "doubtful",
  outcome: Outcome,
): void {
  if (!odd || !usual) return;
  outcome.find({
    severity,
    check: "mixedUnits",
    cell: odd,
    why: words.mixedUnits(odd.text, usual.text),
    also,
  });
}

function middleOf(cells: readonly Cell[]): number {
  const sizes = cells.map(({ figure }) => Math.abs(figure?.shown ?? 0)).sort((a, b) => a - b);
  return sizes[Math.floor((sizes.length - 1) / 2)] ?? 0;
}
