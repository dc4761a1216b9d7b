import { insertManaged, planRefresh, refresh, type SourceRange } from "../../src/excel";
import {
  changesInWords,
  compareRecords,
  type FigureRecord,
  guessDefinition,
  monthlyScorecard,
  presetColumns,
  understandSource,
} from "../../src/report";
import { act, cells, type GivenCell, scenarios, type, workbookData } from "../../src/workbench";
import { staleTables } from "../../src/taskpane/check/staleTables";
import { remake } from "../../src/taskpane/kept/remake";
import { faultOf } from "../excel/faultOf";
import { workbookSnapshot } from "../excel/workbookSnapshot";
import { openHost, openPane } from "../workbench/headless";
import { madeOf, readMonthly } from "./addin";

jest.setTimeout(120_000);

const [sheet] = scenarios.find(({ name }) => name === "local-policing-units")?.sheets ?? [];
if (!sheet) throw new Error("The illustrative figures are missing.");
/** A title, the headings, and six measures of the thirty; the last month, March 2016, is yet to come. */
const rows = sheet.rows.filter((_, at) => at < 2 || at % 5 === 2).map((row) => row as GivenCell[]);
const given = [
  { ...sheet, rows: rows.map((row) => row.slice(0, 49)) },
  { name: "Paper", rows: [["Board paper"]] },
];
const source = sheet.name;
const march = rows.slice(1).map((row) => [row[49] ?? null]);

const host = openHost(given);
let pane: { close: () => void };
let id = "";

beforeAll(async () => {
  pane = await openPane(host);
});

afterAll(() => {
  pane.close();
});

beforeEach(async () => {
  host.open(workbookData(given));
  await host.idle();
  const read = await readMonthly(`'${source}'!A1:AW8`);
  const definition = {
    ...guessDefinition(read.source),
    columns: [...presetColumns.saferTravel, "signal" as const],
  };
  const { made, origin } = madeOf(read, definition, 2);
  expect(made.asOf).toBe("February 2016");
  ({ id } = await insertManaged(made.spec, { kind: "cell", address: "Paper!A3" }, origin, {
    overwrite: false,
  }));
  await host.idle();
});

/** The last month, typed beside the one before. */
function addMarch(on = source, address = "AX2"): void {
  type(
    host,
    on,
    address,
    march.map(([cell]) => [typeof cell === "object" && cell !== null ? cell.value : (cell ?? null)]),
  );
}

async function refreshed(): Promise<{
  words: string;
  table: unknown[][];
  source: SourceRange;
  address: string;
}> {
  await host.idle();
  const plan = await planRefresh(id, remake());
  const words = changesInWords(
    compareRecords(plan.figuresBefore as FigureRecord, plan.made.figures as FigureRecord),
  );
  const { address } = await refresh(plan, { keep: [] });
  await host.idle();
  const [on = "", local = ""] = address.split("!");
  return { words, source: plan.source, address, table: cells(host, on.replace(/^'|'$/g, ""), local).values };
}

/** The scorecard that these cells would give if it were made today. */
function expected(range: SourceRange): unknown[][] {
  const understood = understandSource(range.values);
  if (understood.kind !== "monthly") throw new Error(understood.kind);
  const definition = {
    ...guessDefinition(understood.source),
    columns: [...presetColumns.saferTravel, "signal" as const],
  };
  const { spec } = monthlyScorecard(understood.source, definition, "Scorecard");
  return [
    spec.columns.map(({ header }) => header),
    ...spec.rows.map((row) => row.cells.map(({ value }) => value)),
  ];
}

/** The header row and the measures of a table; the lines above and below are not among them. */
function bodyOf(table: unknown[][], measures = 6): unknown[][] {
  const head = table.findIndex((row) => row.includes("Signal"));
  return table.slice(head, head + 1 + measures);
}

test("a month more gives next month's scorecard, in its place, and says so", async () => {
  addMarch();
  const { words, table, address, source: read } = await refreshed();
  expect(words).toBe("1 period new: March 2016.");
  expect(read.address).toBe(`'${source}'!A1:AX8`);
  expect(address).toMatch(/^Paper!A3:/);
  expect(bodyOf(table)).toEqual(expected(read));
  // Robbery, Birmingham East, April 2015 to March 2016, added up from the sheet.
  const sum = (rows[2] ?? []).slice(38, 50).reduce<number>((total, cell) => total + Number(cell), 0);
  expect(bodyOf(table)[1]).toContain(sum);
});

test("a past figure that was restated is told apart from the months that are new", async () => {
  const before = Number(rows[2]?.[40]);
  type(host, source, "AO3", before + 1);
  addMarch();
  expect((await refreshed()).words).toBe("1 period new: March 2016; 1 figure changed.");
});

test("a step change that the new figures make is named with its measure and its month", async () => {
  const [offence = "", place = ""] = rows[3] as string[];
  type(host, source, "AN4", [(rows[3] ?? []).slice(39, 49).map((cell) => 2 * Number(cell))]);
  const { words } = await refreshed();
  // Doubled from May 2015; April happens to be above the average too, and is part of the run.
  expect(words).toBe(`10 figures changed; 1 step change new: ${offence}, ${place}, from April 2015.`);
});

test.each<[string, () => readonly [sheet: string, address: string]]>([
  [
    "renamed, with a name that needs quotes",
    () => {
      act(host, "renameSheet", { sheet: source, name: "Crime '16" });
      return ["Crime '16", "AX2"];
    },
  ],
  [
    "moved behind the others",
    () => {
      act(host, "moveSheet", { sheet: source, position: 1 });
      return [source, "AX2"];
    },
  ],
  [
    "pushed down and to the right",
    () => {
      act(host, "insertRows", { sheet: source, row: 1, count: 3 });
      act(host, "insertColumns", { sheet: source, column: "A", count: 2 });
      return [source, "AZ5"];
    },
  ],
])("a source that was %s is found, and the table is that of the next month", async (_, change) => {
  addMarch(...change());
  const { words, table, source: read } = await refreshed();
  expect(words).toBe("1 period new: March 2016.");
  expect(bodyOf(table)).toEqual(expected(read));
});

test("a measure put in between comes in its place, and one that is gone goes", async () => {
  act(host, "insertRows", { sheet: source, row: 5 });
  type(host, source, "A5", [
    ["Arson", ...(rows[4] ?? []).slice(1, 49).map((cell) => cell as string | number)],
  ]);
  act(host, "deleteRows", { sheet: source, row: 3 });
  const { words, table, source: read } = await refreshed();
  expect(words).toMatch(/^1 measure new: Arson, .+; 1 measure gone: Robbery, Birmingham East\.$/);
  expect(
    bodyOf(table)
      .map(([measure]) => measure)
      .sort(),
  ).toEqual(
    expected(read)
      .map(([measure]) => measure)
      .sort(),
  );
});

test.each([
  ["left blank", []],
  ["with notes", [["Note"], ["revised"], [], [], ["see paper"]]],
])(
  "a column put in between the months, %s, is no month, and the figures stay as they are",
  async (_, notes) => {
    const before = bodyOf(cells(host, "Paper", "A3:G12").values);
    act(host, "insertColumns", { sheet: source, column: "AN" });
    if (notes.length > 0) type(host, source, "AN2", notes);
    const { words, table } = await refreshed();
    expect(words).toBe("Nothing changed.");
    expect(bodyOf(table)).toEqual(before);
    addMarch(source, "AY2");
    expect((await refreshed()).words).toBe("1 period new: March 2016.");
  },
);

test.each<[string, () => void, RegExp]>([
  ["whose source is deleted", () => { act(host, "deleteSheet", { sheet: source }); }, /^The cells that this table was made from are gone/], // prettier-ignore
  ["whose source holds no months any more", () => { type(host, source, "C3", Array.from({ length: 6 }, () => Array<string>(47).fill("x"))); }, /The table stays as it is\.$/], // prettier-ignore
  [
    "on a protected sheet",
    () => {
      act(host, "protect", { sheet: "Paper" });
    },
    /^The sheet is protected\./,
  ],
  ["under a filter", () => { act(host, "filter", { sheet: "Paper", address: "A5", column: "A", values: ["Robbery"] }); }, /^A filter hides rows/], // prettier-ignore
  ["over merged cells", () => { act(host, "merge", { sheet: "Paper", address: "A3:C3" }); }, /are merged\. Unmerge them/], // prettier-ignore
])("a table %s stays as it is, and the message says what to do", async (_, obstacle, words) => {
  addMarch();
  obstacle();
  await host.idle();
  const before = workbookSnapshot(host);
  const fault = await faultOf(planRefresh(id, remake()).then((plan) => refresh(plan, { keep: [] })));
  expect(fault.words).toMatch(words);
  await host.idle();
  expect(workbookSnapshot(host)).toEqual(before);
});

test("it goes on refreshing after the workbook was saved and opened again", async () => {
  host.reopen();
  await host.idle();
  addMarch();
  expect((await refreshed()).words).toBe("1 period new: March 2016.");
});

test("the check of figures lists it once its source says more, and not before, and changes nothing", async () => {
  const working = {
    waiting: { signal: new AbortController().signal },
    onProgress: () => undefined,
    say: () => undefined,
  };
  expect(await staleTables(["Paper"], working)).toEqual([]);
  addMarch();
  await host.idle();
  const before = workbookSnapshot(host);
  const found = await staleTables([source, "Paper"], working);
  expect(workbookSnapshot(host)).toEqual(before);
  expect(found).toMatchObject([
    { severity: "doubtful", check: "staleTable", cell: { sheet: "Paper", row: 2, column: 0 } },
  ]);
  expect(found[0]?.why).toContain("1 period new: March 2016.");
  expect(await staleTables([source], working)).toEqual([]);
  act(host, "deleteSheet", { sheet: source });
  await host.idle();
  expect((await staleTables(["Paper"], working))[0]?.why).toMatch(
    /^The table can't be held against its source/,
  );
});
