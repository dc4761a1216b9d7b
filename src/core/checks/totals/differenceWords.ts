import { quoted, words } from "../words";
import type { Addend } from "./addend";
import type { Fit } from "./tally";

/** What a difference between a total and its sum looks like: a line left out, one in twice, digits exchanged. */
export function differenceWords(
  { stated, difference, sum }: Fit,
  parts: readonly Addend[],
  place: number,
): readonly string[] {
  if (digitsOf(sum) === digitsOf(stated.shown)) return [words.exchanged];
  for (const { name, label, cells } of parts) {
    const amount = cells[place]?.figure?.shown;
    const isOff = label === "less" && amount === Math.abs(difference);
    if (amount === difference || isOff) return [words.leftOut(quoted(name))];
    if (amount === -difference) return [words.addedTwice(quoted(name))];
  }
  return [];
}

function digitsOf(value: number): string {
  return String(Math.abs(value)).split("").sort().join("");
}
