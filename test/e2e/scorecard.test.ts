import type { Frame } from "playwright-core";
import { mpsBlock } from "../report/source/mpsBlock";
import { eventually, type OpenPage, startWorkbench, type Workbench } from "./workbench";

jest.setTimeout(120_000);

/** 1,306 rows of recorded crime by 143 columns, 140 of them months. */
const block = mpsBlock();
const whole = "A1:EM1307";
/** Its first 500 measures. */
const part = "A1:EM501";
/** Few, to begin from. */
const few = "A1:EM20";
/** An answer of this size holds figures of the source: everything else that is read is smaller. */
const sourceAnswer = 60_000;

/** What the tests add to the pane's window: tasks over 50 ms, and each message out with the size of its answer. */
interface Measured extends Window {
  _richApiNativeBridge: {
    sendMessageToHost: (text: string) => void;
    onMessageFromHost: (text: string) => void;
  };
  longTasks: { name: string; duration: number }[];
  trips: { out: number; in: number }[];
  /** How long each answer is held back, in milliseconds: after 1 s the pane says that a cell is being edited. */
  hold: number;
}

/**
 * Excel works in a process of its own and the stand-in in the page's thread: each of its turns is made a task of the
 * page's, so that what the browser tells of the pane's tasks is of the add-in and Microsoft's library alone.
 */
function measure(pane: Frame): Promise<void> {
  return pane.evaluate(() => {
    const target = window as unknown as Measured;
    const native = target._richApiNativeBridge;
    const { sendMessageToHost: send, onMessageFromHost: deliver } = native;
    target.longTasks = [];
    target.trips = [];
    target.hold = 0;
    native.sendMessageToHost = (text) => {
      target.trips.push({ out: text.length, in: 0 });
      window.parent.setTimeout(() => {
        send(text);
      }, 0);
    };
    native.onMessageFromHost = (text) => {
      const trip = target.trips.find((each) => each.in === 0);
      if (trip) trip.in = text.length;
      window.setTimeout(() => {
        deliver(text);
      }, target.hold);
    };
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) target.longTasks.push({ name, duration });
    }).observe({ entryTypes: ["longtask"] });
  });
}

/** The add-in's own tasks, and all messages since the last asking. */
async function measured(pane: Frame) {
  const { longTasks, trips } = await pane.evaluate(() => {
    const target = window as unknown as Measured;
    return { longTasks: target.longTasks.splice(0), trips: target.trips.splice(0) };
  });
  // Tasks of the page, and of the functions' window, are named by where they stand to the pane.
  const own = longTasks.filter(({ name }) => !name.startsWith("same-origin"));
  return { trips, longest: Math.round(Math.max(0, ...own.map(({ duration }) => duration))) };
}

/** The letters of a message that asks for a sheet by its name are fewer. */
const placeQuestion = 1000;

const patience = { timeout: 60_000 };

(block === null ? describe.skip : describe)("the wide file of recorded crime", () => {
  let workbench: Workbench;
  let open: OpenPage;

  beforeAll(async () => {
    workbench = await startWorkbench();
    open = await workbench.open();
    open.page.setDefaultTimeout(patience.timeout);
    await open.call("open", { Data: block ?? [] });
    await measure(open.pane());
  });
  afterAll(async () => {
    expect(open.complaints).toEqual([]);
    expect(await open.call("missing")).toEqual({});
    await workbench.close();
  });

  test("shows how far it is, and given up half-way leaves nothing behind", async () => {
    const before = [await open.call("names"), await open.call("stored")];
    await open.pane().evaluate(() => {
      (window as unknown as Measured).hold = 600;
    });
    await open.call("select", "Data", whole);
    await open.pane().getByRole("button", { name: "Scorecard" }).first().click();
    await open.pane().getByRole("progressbar", { name: "Reading the figures" }).waitFor(patience);
    await open.pane().getByRole("button", { name: "Cancel" }).click();
    await eventually(async () => {
      expect(await open.pane().getByRole("progressbar").count()).toBe(0);
    }, patience.timeout);
    await open.pane().evaluate(() => {
      (window as unknown as Measured).hold = 0;
    });
    const { trips } = await measured(open.pane());
    expect(trips.filter((trip) => trip.in > sourceAnswer).length).toBeLessThan(5);
    expect(await open.pane().getByText("1,306 measures").count()).toBe(0);
    expect([await open.call("names"), await open.call("stored")]).toEqual(before);
    // Whoever stopped the reading asks for it again.
    await open.call("select", "Data", few);
    await open.pane().getByText("Stays while you select other cells").click();
    await open.pane().getByLabel("Follow the selection").check();
    await open.pane().getByText("19 measures, 140 months").first().waitFor(patience);
  });

  beforeEach(async () => {
    await open.call("select", "Data", few);
    await open.call("idle");
  });

  test("is understood and shown as a scorecard, and no message is near 4 MB", async () => {
    await open.pane().getByText("19 measures, 140 months").first().waitFor(patience);
    await measured(open.pane());
    const started = performance.now();
    await open.call("select", "Data", whole);
    await open.pane().getByText("1,306 measures, 140 months, Apr 2010 to Nov 2021").first().waitFor(patience);
    await open.pane().getByRole("table").first().waitFor(patience);
    const { trips, longest } = await measured(open.pane());
    console.log(`Understood and shown: ${since(started)} s; longest task ${longest} ms.`);
    expect(Math.max(...trips.map((trip) => Math.max(trip.out, trip.in)))).toBeLessThan(4e6);
  });

  test("gives a scorecard of 500 rows in three round trips after its source is read", async () => {
    await open.call("select", "Data", part);
    await open.pane().getByText("500 measures, 140 months").first().waitFor(patience);
    await open
      .pane()
      .locator("#insert-obstacle:empty")
      .waitFor({ state: "attached", ...patience });
    await open.call("idle");
    await measured(open.pane());
    const started = performance.now();
    await open.pane().getByRole("button", { name: "Insert" }).click();
    await open
      .pane()
      .getByText(/Inserted Scorecard\d*!A1:F50/)
      .waitFor(patience);
    const { trips, longest } = await measured(open.pane());
    console.log(
      `Inserted: ${since(started)} s, the grid's work included; longest task ${longest} ms; ${JSON.stringify(trips)}`,
    );
    // The state of the place, everything that is written, and the table read back.
    const writing = trips.filter(({ out }) => out > sourceAnswer);
    expect(writing).toHaveLength(1);
    const written = trips.findIndex(({ out }) => out > sourceAnswer);
    const before = trips.slice(0, written);
    const read = before.map((trip) => trip.in > sourceAnswer).lastIndexOf(true);
    expect(read).toBeGreaterThanOrEqual(0);
    // Beside it the pane may ask in few words whether the new sheet's name is free, as it does at any time.
    expect(before.slice(read + 1).filter(({ out }) => out > placeQuestion)).toHaveLength(1);
    expect(Math.max(...trips.map((trip) => Math.max(trip.out, trip.in)))).toBeLessThan(4e6);
    const table = (await open.call("tables")).at(-1);
    expect(table?.address).toMatch(/^A\d+:F50\d$/);
  });
});

function since(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(1);
}
