import { insertLive, insertManaged } from "../../src/excel";
import { type ColumnId, guessDefinition } from "../../src/report";
import { cells, scenarios, type GivenCell, type GivenSheet, type } from "../../src/workbench";
import { openHost } from "../workbench/headless";
import { madeOf, openAddIn, readMonthly } from "./addin";

jest.setTimeout(120_000);

const [sheet] = scenarios.find(({ name }) => name === "local-policing-units")?.sheets ?? [];
if (!sheet) throw new Error("The illustrative figures are missing.");
/** The title and the headings stand above the measures, in rows 1 and 2. */
const firstRow = 3;
const measures = sheet.rows.length - 2;
const lastRow = firstRow + measures - 1;
const name = `'${sheet.name}'!`;
const dates = `${name}$C$2:$AX$2`;
const [asOf, baselineEnd] = ["January 2016", "March 2014"];

/** Three figures are not there: in the year so far, in the year before, and in the baseline year. */
const gaps: Readonly<Record<number, readonly number[]>> = { 3: [45], 9: [34], 20: [18] };
const given: GivenSheet = {
  ...sheet,
  rows: sheet.rows.map((row, at): GivenCell[] =>
    row.map((cell, month) => (gaps[at]?.includes(month) === true ? null : cell)),
  ),
};

/** The columns of a scorecard by what BOARD.SCORECARD heads them with. */
const headers: readonly (readonly [ColumnId, string])[] = [
  ["priorYearToDate", "Prior YTD"],
  ["yearToDate", "YTD"],
  ["change", "Change"],
  ["trend", "Trend"],
  ["previousChange", "Previous change"],
  ["rolling", "Latest 12 months"],
  ["againstBaseline", "Against baseline"],
  ["processAverage", "Process average"],
  ["lowerLimit", "Lower limit"],
  ["upperLimit", "Upper limit"],
  ["signal", "Signal"],
];

/** Cell by cell: the column that each formula goes to, and by column what it gives to the right of itself. */
const formulas: readonly (readonly [string, (values: string, row: number) => string])[] = [
  ["A", (values) => `=BOARD.PRIORYTD(${values},${dates},"${asOf}")`],
  ["B", (values) => `=BOARD.YTD(${values},${dates},"${asOf}")`],
  ["C", (values) => `=BOARD.YTDCHANGE(${values},${dates},"${asOf}")`],
  ["D", (_, row) => `=BOARD.TREND(C${row})`],
  ["E", (values) => `=BOARD.ROLLING(${values},${dates},"${asOf}")`],
  ["F", (values) => `=BOARD.BASELINE(${values},${dates},"${baselineEnd}",,"${asOf}")`],
  ["J", (values) => `=BOARD.LIMITS(${values},${dates},"${asOf}")`],
  ["M", (values) => `=BOARD.SIGNAL(${values},${dates},"${asOf}")`],
];
/** BASELINE gives its change in its fourth cell, LIMITS lower limit, average and upper limit. */
const cellOf: Partial<Record<ColumnId, number>> = {
  priorYearToDate: 0,
  yearToDate: 1,
  change: 2,
  trend: 3,
  rolling: 4,
  againstBaseline: 8,
  lowerLimit: 9,
  processAverage: 10,
  upperLimit: 11,
  signal: 12,
};

/** A table shows n/a where a cell shows an error. */
const shown = (value: unknown) => (typeof value === "string" && value.startsWith("#") ? "n/a" : value);
const valuesOf = (row: number) => {
  const block = `${name}C${row}:AX${row}`;
  return `IF(${block}="","",${block})`;
};

const host = openHost([given, { name: "Cells", rows: [] }, { name: "Whole", rows: [] }]);
let addIn: { close: () => void };
let table: unknown[][];

/** The table, then each way of asking again in formulas. */
beforeAll(async () => {
  addIn = await openAddIn(host);
  const read = await readMonthly(`${name}A1:AX${lastRow}`);
  const definition = {
    ...guessDefinition(read.source),
    columns: headers.map(([id]) => id),
    asOf,
    baselineEnd,
  };
  const { made, origin } = madeOf(read, definition, 2);
  await insertManaged(made.spec, { kind: "newSheet", name: "Table" }, origin, { overwrite: false });
  table = body("Table");
  const block = `${name}C${firstRow}:AX${lastRow}`;
  const live = { labels: `${name}B${firstRow}:B${lastRow}`, values: block, dates, asOf, baselineEnd };
  await insertLive(made.spec, live, { kind: "newSheet", name: "Live" }, origin, { overwrite: false });
  type(
    host,
    "Whole",
    "A1",
    `=BOARD.SCORECARD(${live.labels},IF(${block}="","",${block}),${dates},"${asOf}","${baselineEnd}")`,
  );
  for (const [column, formula] of formulas) {
    const lines = Array.from({ length: measures }, (_, at) => [formula(valuesOf(firstRow + at), at + 1)]);
    type(host, "Cells", `${column}1`, lines);
  }
  await host.idle();
});

afterAll(() => {
  addIn.close();
});

/** What stands under the header row of a sheet, by column in the order of `headers`. */
function body(on: string): unknown[][] {
  const all = cells(host, on, "A1:L40").values;
  const head = all.findIndex((row) => row.includes("Signal"));
  const width = headers.length;
  return all.slice(head + 1, head + 1 + measures).map((row) => row.slice(1, 1 + width).map(shown));
}

describe.each(["zero", "null"] as const)("where blank cells reach functions as %s", (blanks) => {
  beforeAll(async () => {
    host.functions.blanks = blanks;
    host.recalculate();
    await host.idle();
  });

  test("the table has its figures, and n/a for what the three gaps leave unknown", () => {
    expect(table).toHaveLength(30);
    const unknown = table.flatMap((row, at) => (row.includes("n/a") ? [at] : []));
    expect(unknown).toEqual([1, 7, 18]);
    // Robbery, Birmingham East, April 2015 to January 2016, added up from the sheet.
    const sum = (given.rows[2] ?? []).slice(38, 48).reduce<number>((total, cell) => total + Number(cell), 0);
    expect(table[0]?.[1]).toBe(sum);
  });

  test("BOARD.SCORECARD gives the same", () => {
    const whole = cells(host, "Whole", `A1:L${measures + 1}`).values;
    const places = headers.map(([, header]) => whole[0]?.indexOf(header) ?? -1);
    expect(places).not.toContain(-1);
    expectSame(whole.slice(1).map((row) => places.map((place) => shown(row[place]))));
  });

  test("the live scorecard gives the same", () => {
    expectSame(body("Live"));
  });

  test.each(headers.filter(([id]) => cellOf[id] !== undefined))("each cell of %s gives the same", (id) => {
    const at = headers.findIndex(([column]) => column === id);
    const place = cellOf[id] ?? -1;
    const one = cells(host, "Cells", `A1:M${measures}`).values.map((row) => shown(row[place]));
    const same = table.map((row, i) => (saysNoChange(row) && id === "trend" ? row[at] : one[i]));
    expect(same).toEqual(table.map((row) => row[at]));
  });
});

/** The trend of a table speaks of the change as it is shown: under half a per cent is 0%, and no change. */
function saysNoChange(row: readonly unknown[]): boolean {
  return typeof row[2] === "number" && Math.abs(row[2]) < 0.005 && row[3] === "No change";
}

function expectSame(found: unknown[][]): void {
  const trend = headers.findIndex(([id]) => id === "trend");
  const same = found.map((row, at) =>
    row.map((cell, j) => (j === trend && saysNoChange(table[at] ?? []) ? "No change" : cell)),
  );
  expect(same).toEqual(table);
}
