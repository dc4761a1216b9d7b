import { attempt, dateKindOf, Fault, readDate } from "../../core";

/** Whether a person typed a day that can be read: "26 November 2026", "26/11/2026". */
export function isDate(typed: string): boolean {
  const text = typed.trim();
  // A bare number is a day to Excel alone, and a month is no day.
  if (/^\d*$/.test(text)) return false;
  const read = attempt(() => readDate(text, dateKindOf([text], 4), "date"));
  return !(read instanceof Fault) && read.months === 0;
}
