/**
 * Days are Excel's serial numbers (1 January 1900 is 1), months are counted from the year 0: twelve times the year
 * plus the month from 0. Before March 1900 Excel's serials run a day late, because it believes in 29 February 1900.
 */
const millisecondsADay = 86400000;
/** The serial of 1 January 1970, from which JavaScript counts. */
const epoch = 25569;

export const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The day of a date of a month; dates past its end run on into the next. */
export function dayOf(month: number, date: number): number {
  return Date.UTC(2000, month - 24000, date) / millisecondsADay + epoch;
}

export function monthOf(day: number): number {
  const date = dateAt(day);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

export function dateOfMonth(day: number): number {
  return dateAt(day).getUTCDate();
}

/** The day of a date of a month, or the month's last day where it has no such date. */
export function dayWithin(month: number, date: number): number {
  return Math.min(dayOf(month, date), dayOf(month + 1, 1) - 1);
}

export function dayWords(day: number): string {
  return `${dateOfMonth(day)} ${monthWords(monthOf(day))}`;
}

export function monthWords(month: number): string {
  return `${String(months[month % 12])} ${Math.floor(month / 12)}`;
}

function dateAt(day: number): Date {
  return new Date((day - epoch) * millisecondsADay);
}
