import { attempt, dateKindOf, Fault, readDate } from "../../core";

/** The day that a person typed, a serial number of Excel's: "26 November 2026", "26/11/2026". Null where it is none. */
export function typedDay(typed: string): number | null {
  const text = typed.trim();
  // A bare number is a day to Excel alone, and a month is no day.
  if (/^\d*$/.test(text)) return null;
  const read = attempt(() => readDate(text, dateKindOf([text], 4), "date"));
  return read instanceof Fault || read.months !== 0 ? null : read.day;
}
