import { months } from "../../core";

const monthName = new RegExp(months.join("|"));

/** "April 2010" as "Apr 2010". */
export function shortPeriod(words: string): string {
  return words.replace(monthName, (month) => month.slice(0, 3));
}
