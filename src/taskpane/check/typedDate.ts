import { typedDay } from "../fields/typedDay";

/** Whether a person typed a day that can be read: "26 November 2026", "26/11/2026". */
export function isDate(typed: string): boolean {
  return typedDay(typed) !== null;
}
