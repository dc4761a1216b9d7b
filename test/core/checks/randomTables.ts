import fc from "fast-check";
import { typedSheet } from "./sheetOf";

/** Where a figure stands whose change the table itself shows to be wrong, and its rounding. */
export interface Changeable {
  readonly row: number;
  readonly column: number;
}

/** A table that agrees with itself, as rows of texts. */
export interface RandomTable {
  readonly rows: readonly (readonly string[])[];
  readonly changeable: readonly Changeable[];
  /** So many parts are added up, or figures compared, that rounding takes up to this many last places. */
  readonly slack: number;
}

const districts = [
  "Birmingham",
  "Coventry",
  "Dudley",
  "Sandwell",
  "Solihull",
  "Walsall",
  "Wolverhampton",
  "Warwick",
  "Rugby",
  "Nuneaton",
  "Stratford",
  "Redditch",
];

const choices = fc.record({
  rows: fc.integer({ min: 3, max: 9 }),
  amounts: fc.integer({ min: 2, max: 4 }),
  size: fc.constantFrom(40, 300, 5000, 200000, 9000000),
  form: fc.constantFrom<Form>("count", "pounds", "pence", "thousands", "millions"),
  totalRow: fc.constantFrom("none", "Total", "Grand total", "top", "All districts"),
  subTotals: fc.boolean(),
  totalColumn: fc.boolean(),
  shares: fc.boolean(),
  places: fc.integer({ min: 0, max: 2 }),
  change: fc.constantFrom("none", "percent", "difference", "words"),
  trend: fc.boolean(),
  title: fc.boolean(),
  notes: fc.boolean(),
  seed: fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 60, maxLength: 60 }),
});

type Form = "count" | "pounds" | "pence" | "thousands" | "millions";
type Choices = typeof choices extends fc.Arbitrary<infer Given> ? Given : never;

/** Tables of many shapes: totals, sub-totals, total columns, shares, changes and trends, rounded or exact. */
export const consistentTables: fc.Arbitrary<RandomTable> = choices
  .map(tableOf)
  .filter(({ changeable }) => changeable.length > 0);

interface Line {
  readonly label: string;
  readonly kind: "part" | "total" | "all";
  readonly amounts: readonly number[];
}

function tableOf(given: Choices): RandomTable {
  let at = 0;
  const random = (below: number): number => {
    at += 1;
    return Math.floor(((given.seed[at % given.seed.length] ?? 0) * 7919 * at) % 1000003) % below;
  };
  // What is shown of an amount is rounded from one in pence.
  const parts = Array.from({ length: given.rows }, (_, row): Line => {
    const amounts = Array.from({ length: given.amounts }, () => amountIn(given, random));
    return { label: districts[row] ?? "", kind: "part", amounts };
  });
  const lines = withTotals(given, parts);
  const all = sumOf(parts, given.amounts);
  const show = (amount: number): string => shownAs(given.form, amount);
  const comparesTwo = given.change !== "none" || given.trend;
  const headings = ["District", ...headingsOf(given)];
  const body = lines.map((line) => {
    const cells = [line.label, ...line.amounts.map(show)];
    if (given.totalColumn) cells.push(show(line.amounts.reduce((sum, amount) => sum + amount, 0)));
    const first = line.amounts[given.amounts - 2] ?? 0;
    const last = line.amounts[given.amounts - 1] ?? 0;
    if (given.shares)
      cells.push(`${((last / (all[given.amounts - 1] ?? 1)) * 100 || 0).toFixed(given.places)}%`);
    if (comparesTwo && !given.totalColumn) cells.push(...changeCells(given, first, last));
    return cells;
  });
  return assembled(given, headings, body, lines);
}

function amountIn({ form, size }: Choices, random: (below: number) => number): number {
  const whole = 1 + random(size);
  if (form === "count") return whole * 100;
  if (form === "pounds") return whole * 100;
  if (form === "pence") return whole * 100 + random(100);
  return form === "thousands" ? whole * 100000 + random(100000) : whole * 10000000 + random(10000000);
}

function shownAs(form: Form, pence: number): string {
  const grouped = (value: number, places: number): string =>
    value.toFixed(places).replace(/\B(?=(\d{3})+(?!\d))/g, (match, _, offset: number, all: string) => {
      const point = all.indexOf(".");
      return point >= 0 && offset > point ? match : ",";
    });
  if (form === "count") return grouped(pence / 100, 0);
  if (form === "pounds") return `£${grouped(pence / 100, 0)}`;
  if (form === "pence") return `£${grouped(pence / 100, 2)}`;
  return form === "thousands" ? grouped(pence / 100000, 0) : grouped(pence / 1e8, 1);
}

function headingsOf({ form, amounts, totalColumn, shares, change, trend }: Choices): string[] {
  const unit = { count: "", pounds: "", pence: "", thousands: " £000", millions: " £m" }[form];
  const headings = Array.from({ length: amounts }, (_, column) => `${2012 + column}/${13 + column}${unit}`);
  if (totalColumn) headings.push(`Total${unit}`);
  if (shares) headings.push(`Share of ${2011 + amounts}/${12 + amounts}`);
  if (totalColumn) return headings;
  if (change !== "none")
    headings.push(change === "percent" ? "% change" : `Change${change === "words" ? "" : unit}`);
  if (trend) headings.push("Trend");
  return headings;
}

function changeCells({ change, trend, form, places }: Choices, first: number, last: number): string[] {
  const cells: string[] = [];
  const difference = last - first;
  const percent = first === 0 ? "n/a" : `${((difference / first) * 100).toFixed(places)}%`;
  if (change === "percent") cells.push(percent);
  if (change === "difference")
    cells.push(`${difference < 0 ? "-" : ""}${shownAs(form, Math.abs(difference))}`);
  if (change === "words") {
    cells.push(`${percent.replace("-", "")} ${difference < 0 ? "reduction" : "increase"}`);
  }
  const shown = shownAs(form, last) !== shownAs(form, first);
  if (trend) cells.push(!shown ? "No change" : difference < 0 ? "Reducing" : "Increasing");
  return cells;
}

function withTotals({ totalRow, subTotals, amounts }: Choices, parts: readonly Line[]): readonly Line[] {
  const total = (label: string, of: readonly Line[], kind: Line["kind"]): Line => ({
    label,
    kind,
    amounts: sumOf(of, amounts),
  });
  if (totalRow === "none") return parts;
  if (totalRow === "top") return [total("Total", parts, "all"), ...parts];
  if (!subTotals || parts.length < 5) return [...parts, total(totalRow, parts, "all")];
  const half = Math.floor(parts.length / 2);
  const [north, south] = [parts.slice(0, half), parts.slice(half)];
  return [
    ...north,
    total("Sub-total", north, "total"),
    ...south,
    total("Sub-total", south, "total"),
    total(totalRow, parts, "all"),
  ];
}

function sumOf(parts: readonly Line[], columns: number): number[] {
  return Array.from({ length: columns }, (_, column) =>
    parts.reduce((sum, { amounts }) => sum + (amounts[column] ?? 0), 0),
  );
}

/** Titles above and notes under it; which figures the table itself would show to be wrong. */
function assembled(
  given: Choices,
  headings: readonly string[],
  body: readonly (readonly string[])[],
  lines: readonly Line[],
): RandomTable {
  const width = headings.length;
  const padded = (text: string): string[] => [text, ...new Array<string>(width - 1).fill("")];
  const above = given.title ? [padded("Community safety in the year"), padded("")] : [];
  const below = given.notes
    ? [padded("Source: force records, as at April."), padded("Figures are provisional.")]
    : [];
  const changeable: Changeable[] = [];
  lines.forEach((_, row) => {
    headings.forEach((heading, column) => {
      const isAmount = column > 0 && column <= given.amounts;
      const isTotalled = isAmount && (given.totalRow !== "none" || given.totalColumn);
      const isWorkedOut = column > given.amounts && /Total|Share|hange/.test(heading);
      if (isTotalled || isWorkedOut) changeable.push({ row: above.length + 1 + row, column });
    });
  });
  return {
    rows: [...above, [...headings], ...body, ...below],
    changeable,
    slack: lines.length + given.amounts + 1,
  };
}

/** The same table with one of its figures made another, by more than rounding could. */
export function withOneChanged(
  { rows, changeable, slack }: RandomTable,
  which: number,
  by: number,
): { readonly rows: readonly (readonly string[])[]; readonly at: Changeable } | null {
  const at = changeable[which % changeable.length];
  const text = at && rows[at.row]?.[at.column];
  const isRough = rows.some((row) => row.some((cell) => cell.includes("£000") || cell.includes("£m")));
  if (!at || text === undefined || !/\d/.test(text)) return null;
  const made = text.replace(/-?£?-?[\d,]*\d(?:\.\d+)?/, (number) => {
    const places = (/\.(\d+)/.exec(number)?.[1] ?? "").length;
    const value = Number(number.replace(/[£,]/g, ""));
    // What is worked out of rounded figures is known only roughly.
    const rough = isRough && text.includes("%") ? Math.abs(value) + 50 : 0;
    const least = slack + Math.ceil(rough * Math.pow(10, places));
    const changed = value + (least + (by % (slack + Math.ceil(Math.abs(value) / 2)))) * Math.pow(10, -places);
    const digits = changed.toFixed(places);
    return number.includes("£") ? `£${digits}` : digits;
  });
  const changedRows = rows.map((row, each) =>
    each === at.row ? row.map((cell, column) => (column === at.column ? made : cell)) : row,
  );
  return { rows: changedRows, at };
}

export function sheetOf(rows: readonly (readonly string[])[]) {
  return typedSheet("Random", rows);
}
