import { listManaged, type ManagedTable, readKept, readSource, type SourceRange } from "../../src/excel";
import { type ChartDefinition, controlChartSpec, guessChart, understandSource } from "../../src/report";
import { cells, charts, type GivenSheet, tables, type, workbookData } from "../../src/workbench";
import { withExcluded } from "../../src/taskpane/chart/changePoints";
import { insertFresh, type Insertion } from "../../src/taskpane/chart/insert/insertion";
import { liveChartSource } from "../../src/taskpane/chart/insert/liveChartSource";
import { update } from "../../src/taskpane/chart/insert/update";
import { openingState, reduce } from "../../src/taskpane/chart/state/chartState";
import type { ChartState } from "../../src/taskpane/chart/types";
import { editedOf } from "../../src/taskpane/tables/edited";
import { planned } from "../../src/taskpane/tables/planned";
import { openHost } from "../workbench/headless";
import { openAddIn } from "./addin";
import { asking } from "./listing";

jest.setTimeout(120_000);

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const headings = Array.from(
  { length: 24 },
  (_, at) => `${months[at % 12] ?? ""} ${2015 + Math.floor(at / 12)}`,
);
const given: GivenSheet[] = [
  { name: "Crime", rows: [["Measure", ...headings], ["Robbery", ...headings.map((_, at) => 60 + ((at * 7) % 11))]] },
  { name: "Paper", rows: [["Board paper"]] },
]; // prettier-ignore
const host = openHost(given);
let addIn: { close: () => void };

beforeAll(async () => {
  addIn = await openAddIn(host);
});
afterAll(() => {
  addIn.close();
});
beforeEach(async () => {
  host.functions.forget();
  host.open(workbookData(given));
  await listManaged();
  const range = await readSource("Crime!A1:Y2");
  const { insertion, live } = made(range, (guessed) => guessed);
  const target = { kind: "cell", address: "Paper!A3" } as const;
  const done = await insertFresh(insertion, { target, overwrite: false, live }, asking());
  expect(done).toMatchObject({ type: "inserted", live: true });
  await host.idle();
});

/** What the screen shows of a source, by some choices, and what a live chart would read. */
function made(range: SourceRange, choose: (definition: ChartDefinition) => ChartDefinition) {
  const understanding = understandSource(range.values);
  if (understanding.kind !== "monthly") throw new Error("The figures of this test are by month.");
  const { source } = understanding;
  const definition = choose({ ...guessChart(source), method: "XmR", cases: { kind: "none" } });
  const making = { subject: { source, definition }, made: controlChartSpec(source, definition) };
  const insertion: Insertion = { range, making };
  return { insertion, live: liveChartSource(making, range) };
}

async function kept(): Promise<ManagedTable> {
  const [table] = await listManaged();
  if (!table) throw new Error("Nothing is kept.");
  return table;
}

/** The chart screen as Edit of the tables screen opens it. */
async function opened(): Promise<ChartState> {
  const edited = editedOf(await kept());
  if (edited === null || !("definition" in edited)) throw new Error("The chart can't be edited.");
  return openingState(edited);
}

async function updated(
  state: ChartState,
  choose: (definition: ChartDefinition) => ChartDefinition,
  answer: "ask" | "overwrite" = "ask",
): Promise<ChartState> {
  const { source } = await readKept(state.edited?.id ?? "");
  const { insertion, live } = made(source, (guessed) => choose(state.definition ?? guessed));
  const wanted = { answer, live: state.live ? live : null };
  const next = reduce(state, await update(insertion, state, wanted, asking()));
  await host.idle();
  return next;
}

const plotted = (name: string) => charts(host)[0]?.series.find((series) => series.name === name)?.plotted;

test("a live chart is edited with the choices it was made by, and takes in the months that came since", async () => {
  type(host, "Crime", "Z1:Z2", [["Jan 2017"], [140]]);
  await host.idle();
  const state = await opened();
  expect(state).toMatchObject({ live: true, definition: { rules: "police", target: null } });
  const target = 62;
  const done = await updated(state, (before) => ({ ...before, rules: "nelson", target }));
  expect(done.insert).toMatchObject({ phase: "inserted", words: "Updated Paper!A3:R32" });
  expect(cells(host, "Paper", "A6").formulas).toEqual([
    ['=BOARD.CONTROLCHART(IF(Crime!B2:Z2="","",Crime!B2:Z2),Crime!B1:Z1,,,,"nelson")'],
  ]);
  expect(plotted("Robbery")).toHaveLength(25);
  expect(plotted("Robbery")?.at(-1)).toBe(140);
  expect(plotted("Target")).toEqual(Array(25).fill(62));
  expect((await opened()).definition).toMatchObject({ rules: "nelson", target });
});

test("a live chart with a point left out becomes one of values where it stands, and is refreshed from then on", async () => {
  const done = await updated(await opened(), (before) => withExcluded(before, "May 2015", "Lockdown"));
  expect(done).toMatchObject({ insert: { phase: "inserted" }, edited: { live: false } });
  expect(tables(host)).toMatchObject([{ name: "ControlChart" }]);
  expect(await kept()).toMatchObject({ form: "values" });
  type(host, "Crime", "F2", 75);
  await host.idle();
  const { outlook, asked } = await planned((await kept()).id, { ...asking(), say: () => undefined });
  expect([outlook.nothing, asked]).toEqual([false, []]);
});

test("what was typed beside the formulas of a live chart is overwritten only when that was said", async () => {
  type(host, "Paper", "A4", "My words");
  await host.idle();
  const state = await opened();
  const again = (before: ChartDefinition): ChartDefinition => ({ ...before, rules: "nelson" });
  const asked = await updated(state, again);
  expect(asked.insert).toEqual({ phase: "asking", edits: 1, keepable: false });
  expect(cells(host, "Paper", "A4").text).toEqual([["My words"]]);
  expect((await updated(asked, again, "overwrite")).insert.phase).toBe("inserted");
  expect(cells(host, "Paper", "A4").text).not.toEqual([["My words"]]);
});
