import { homeWords } from "../../words";

/** How many tables are kept in this workbook, in words; "" where there are none to speak of. */
export function keptWords(count: number): string {
  return count === 0 ? "" : homeWords.keepsTables(count);
}
