import { CellValueType, type ICellData } from "@univerjs/core";

/** What a cell becomes when something is entered into it: its data, and a number format where Excel sets one. */
export interface Entered {
  readonly cell: ICellData;
  readonly numberFormat?: string;
}

const text = (value: string): Entered => ({
  cell: { v: value, t: CellValueType.STRING, f: null, si: null, p: null },
});
const blank: Entered = { cell: { v: null, t: null, f: null, si: null, p: null } };
const number = (value: number, numberFormat?: string): Entered => ({
  cell: { v: value, t: CellValueType.NUMBER, f: null, si: null, p: null },
  ...(numberFormat === undefined ? {} : { numberFormat }),
});

const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Excel's serial of a date: 1 January 1900 is 1, and 1900 is taken for a leap year. */
function serial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month, day));
  if (date.getUTCMonth() !== month || date.getUTCDate() !== day) return undefined;
  return Math.round(date.getTime() / 86_400_000) + 25_569;
}

const fullYear = (year: string) =>
  year.length > 2 ? Number(year) : Number(year) + (Number(year) < 30 ? 2000 : 1900);

function dayFirst(value: string): Entered | undefined {
  const parts = /^(\d{1,2})[/-](\d{1,2})[/-](\d{2}|\d{4})$/.exec(value);
  if (!parts) return undefined;
  const date = serial(fullYear(parts[3] ?? ""), Number(parts[2]) - 1, Number(parts[1]));
  return date === undefined ? undefined : number(date, "dd/mm/yyyy");
}

function isoDate(value: string): Entered | undefined {
  const parts = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value);
  if (!parts) return undefined;
  const date = serial(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  return date === undefined ? undefined : number(date, "dd/mm/yyyy");
}

/** `Apr-16` is 16 April of this year, `Apr 2016` the first of that month: Excel's own trap for month headings. */
function namedMonth(value: string, thisYear: number): Entered | undefined {
  const monthFirst = /^([A-Za-z]{3,9})[ -](\d{1,4})$/.exec(value);
  if (monthFirst) {
    const [, name = "", tail = ""] = monthFirst;
    const month = monthNames.indexOf(name.slice(0, 3).toLowerCase());
    if (month < 0 || tail.length === 3) return undefined;
    const asDay = tail.length < 3 ? serial(thisYear, month, Number(tail)) : undefined;
    if (asDay !== undefined) return number(asDay, "dd-mmm");
    const first = serial(fullYear(tail), month, 1);
    return first === undefined ? undefined : number(first, "mmm-yy");
  }
  const dayMonth = /^(\d{1,2})[ -]([A-Za-z]{3,9})(?:[ -](\d{2}|\d{4}))?$/.exec(value);
  if (!dayMonth) return undefined;
  const month = monthNames.indexOf((dayMonth[2] ?? "").slice(0, 3).toLowerCase());
  const year = dayMonth[3] === undefined ? thisYear : fullYear(dayMonth[3]);
  const date = month < 0 ? undefined : serial(year, month, Number(dayMonth[1]));
  return date === undefined ? undefined : number(date, dayMonth[3] === undefined ? "dd-mmm" : "dd-mmm-yy");
}

/** Plain, grouped, bracketed, percent and pound amounts, as a British Excel takes them. */
function amount(value: string): Entered | undefined {
  const parts = /^(-|\+)?(£)?(-)?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(?:e([+-]?\d+))?(%)?$/i.exec(value);
  if (!parts || (parts[4] === undefined && parts[5] === undefined)) return undefined;
  const [, sign, pound, innerSign, whole = "0", fraction = "", exponent, percent] = parts;
  if (sign !== undefined && innerSign !== undefined) return undefined;
  const size = Number(`${whole.replaceAll(",", "")}${fraction === "." ? "" : fraction}e${exponent ?? "0"}`);
  const signed = sign === "-" || innerSign === "-" ? -size : size;
  if (percent !== undefined) return number(signed / 100, fraction ? "0.00%" : "0%");
  if (pound !== undefined) return number(signed, fraction ? "£#,##0.00" : "£#,##0");
  return number(signed, whole.includes(",") ? (fraction ? "#,##0.00" : "#,##0") : undefined);
}

/** What a cell formatted as text (`@`) makes of an entry: the text, whatever it looks like. */
export function enterAsText(value: string | number | boolean): ICellData {
  const shown = typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  return (shown === "" ? blank : text(shown.replace(/^'/, ""))).cell;
}

/** What typing this into a cell makes of it (data locale en-GB). `thisYear` completes `16 Apr`. */
export function enter(value: string | number | boolean, thisYear: number): Entered {
  if (typeof value === "number") return number(value);
  if (typeof value === "boolean") {
    return { cell: { v: value ? 1 : 0, t: CellValueType.BOOLEAN, f: null, si: null, p: null } };
  }
  if (value.startsWith("'")) return text(value.slice(1));
  if (/^=./.test(value)) return { cell: { f: value, v: null, t: null, si: null, p: null } };
  if (/^(true|false)$/i.test(value)) return enter(value.toLowerCase() === "true", thisYear);
  if (value === "") return blank;
  const trimmed = value.trim();
  return (
    amount(trimmed) ?? dayFirst(trimmed) ?? isoDate(trimmed) ?? namedMonth(trimmed, thisYear) ?? text(value)
  );
}
