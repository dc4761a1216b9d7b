import { insertManaged, planRefresh, readSource, refresh } from "../../src/excel";
import { guessDefinition, presetColumns } from "../../src/report";
import { cells, names, stored, type, type WorkbenchHost } from "../../src/workbench";
import { remake } from "../../src/taskpane/kept/remake";
import { faultOf } from "../excel/faultOf";
import { mpsBlock } from "../report/source/mpsBlock";
import { openHost, openPane } from "../workbench/headless";
import { madeOf, readMonthly } from "./addin";

jest.setTimeout(120_000);

/** 1,306 rows of recorded crime by 143 columns, 140 of them months: the scorecard is of the first 500 rows. */
const block = mpsBlock();
const shownRows = 500;
const describeIfHere = block === null ? describe.skip : describe;

describeIfHere("the wide file of recorded crime", () => {
  const requests: number[] = [];
  /** What had been answered before each request. */
  const answered: number[] = [];
  let host: WorkbenchHost;
  let pane: { close: () => void };

  beforeAll(async () => {
    host = openHost([{ name: "Data", rows: block ?? [] }]);
    pane = await openPane(host, undefined, (request) => {
      requests.push(request.length);
      answered.push(host.paneTraffic.bytesIn);
    });
    await host.idle();
  });

  afterAll(() => {
    pane.close();
  });

  /** Round trips and the largest message of what is done. */
  async function traffic<T>(
    work: () => Promise<T>,
  ): Promise<{ done: T; roundTrips: number; largest: number }> {
    const before = host.paneTraffic;
    requests.length = 0;
    answered.length = 0;
    const done = await work();
    const { roundTrips, bytesIn } = host.paneTraffic;
    const answers = [...answered.slice(1), bytesIn].map((size, at) => size - (answered[at] ?? 0));
    const largest = Math.max(...requests, ...answers);
    return { done, roundTrips: roundTrips - before.roundTrips, largest };
  }

  test("is given up half-way, and nothing is left behind", async () => {
    const before = [names(host), stored(host)];
    const giveUp = new AbortController();
    const seen: number[] = [];
    const fault = await faultOf(
      readSource("Data!A1:EM1307", {
        signal: giveUp.signal,
        onProgress: (done, total) => {
          seen.push(done / total);
          if (done > total / 4) giveUp.abort();
        },
      }),
    );
    expect(fault.words).toBe("Cancelled. Nothing was changed.");
    expect(seen.at(-1)).toBeLessThan(1);
    expect([names(host), stored(host)]).toEqual(before);
  });

  test("gives a scorecard of 500 rows in three round trips after it is read, and next month's in as many, with no message of 4 MB", async () => {
    const read = await readMonthly("Data!A1:EM1307");
    expect(read.source.words).toMatch(/^1,306 measures, 140 months, Apr 2010 to Nov 2021/);
    const guess = guessDefinition(read.source);
    const definition = {
      ...guess,
      columns: presetColumns.full,
      measures: guess.measures.map((measure, at) => ({ ...measure, shown: at < shownRows })),
    };
    const { made, origin } = madeOf(read, definition, 1);
    expect(made.spec.rows).toHaveLength(shownRows);
    const target = { kind: "newSheet", name: "Board" } as const;
    const inserted = await traffic(() => insertManaged(made.spec, target, origin, { overwrite: false }));
    expect(inserted.roundTrips).toBeLessThanOrEqual(3);
    expect(inserted.largest).toBeLessThan(4e6);
    expect(cells(host, "Board", "A1:A520").values.flat().filter((cell) => cell !== "").length).toBeGreaterThan(shownRows); // prettier-ignore
    type(host, "Data", "EN1", [["'Dec 2021"], ...Array.from({ length: 1306 }, () => [1])]);
    await host.idle();
    const plan = await planRefresh(inserted.done.id, remake());
    const refreshed = await traffic(() => refresh(plan, { keep: [] }));
    expect(refreshed.roundTrips).toBe(3);
    expect(refreshed.largest).toBeLessThan(4e6);
  });
});
