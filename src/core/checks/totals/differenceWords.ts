import type { Figure } from "../read/figure";
import { quoted, words } from "../words";
import type { Addend } from "./addend";
import type { Fit } from "./tally";

/** What a difference between a total and its sum looks like: a line left out, one in twice, digits exchanged. */
export function differenceWords(
  figure: Figure,
  { difference, sum }: Fit,
  addends: readonly Addend[],
  lines: readonly number[],
  place: number,
): readonly string[] {
  if (digitsOf(sum) === digitsOf(figure.shown)) return [words.exchanged];
  for (const line of lines) {
    const part = addends[line];
    const amount = part?.cells[place]?.figure?.shown;
    if (part && amount === difference) return [words.leftOut(quoted(part.name))];
    if (part && amount === -difference) return [words.addedTwice(quoted(part.name))];
  }
  return [];
}

function digitsOf(value: number): string {
  return String(Math.abs(value)).split("").sort().join("");
}
