import { readNumber } from "../../core";
import { apportionWords as words } from "../../words";
import type { SourceCell } from "../scorecard/sourceCell";

interface Bounds {
  readonly floor: SourceCell;
  readonly ceiling: SourceCell;
  readonly fixed: SourceCell;
  readonly amount: number | null;
}

/** What an amount stands at, in a word: its floor, its ceiling or what was settled; "" where it is its share. */
export function heldBy({ floor, ceiling, fixed, amount }: Bounds, unit: number): string {
  if (amount === null) return "";
  if (penceIn(fixed) !== null) return words.fixed;
  const [least, most, step] = [penceIn(floor), penceIn(ceiling), unit * 100];
  const pence = Math.round(amount * 100);
  // A floor is taken up, and a ceiling down, to whole steps.
  if (least !== null && least > 0 && pence === Math.ceil(least / step) * step) return words.floor;
  return most !== null && pence === Math.floor(most / step) * step ? words.ceiling : "";
}

function penceIn(cell: SourceCell): number | null {
  const read = readNumber(cell);
  return read.kind === "number" ? Math.round(read.value * 100) : null;
}
