import type { TargetCheck } from "../../../src/excel";
import { sameFigures } from "../../../src/taskpane/scorecard/scorecardModel";
import { initialState, reduce } from "../../../src/taskpane/scorecard/scorecardState";
import type { ScorecardAction, ScorecardState } from "../../../src/taskpane/scorecard/types";
import { saferTravel } from "./saferTravel";

const after = (...actions: ScorecardAction[]) => actions.reduce<ScorecardState>(reduce, initialState);

const read: ScorecardAction = { type: "read", range: saferTravel };
const elsewhere: ScorecardAction = { type: "selected", address: "Sheet1!H2" };
const sheetExists: TargetCheck = {
  state: "refused",
  code: "sheetExists",
  words: "There is already such a sheet.",
};
const occupied: TargetCheck = { state: "occupied", address: "Sheet1!A1:F5", count: 1, first: [] };
const table = { tableName: "Scorecard", address: "Scorecard!A1:F5" };
const requests = (state: ScorecardState) => state.source.request;

describe("the source", () => {
  it("is asked for once at the start, and again at each selection while it follows", () => {
    expect(requests(initialState)).toBe(1);
    expect(requests(after(read, elsewhere))).toBe(2);
    expect(after(read, elsewhere).source.range).toBe(saferTravel);
  });

  it.each<[string, ScorecardAction]>([
    ["a column is corrected", { type: "column", columns: { previous: 2 } }],
    ["headings are corrected", { type: "headings", on: false }],
    ["a cell is chosen as the place", { type: "placeKind", kind: "cell" }],
    ["an address is typed", { type: "address", address: "H2" }],
    ["the table is being inserted", { type: "inserting" }],
    ["the person says so", { type: "follow", on: false }],
  ])("stays once %s, and only the selection's address is noted", (_, action) => {
    const state = after(read, action, elsewhere);
    expect(state.following).toBe(false);
    expect(requests(state)).toBe(1);
    expect(state.selection).toBe("Sheet1!H2");
  });

  it("still follows when only a title or a sheet's name is typed, or a new sheet is chosen", () => {
    const state = after(read, { type: "title", text: "T" }, { type: "sheetName", name: "S" }, { type: "placeKind", kind: "newSheet" }); // prettier-ignore
    expect(state.following).toBe(true);
  });

  it("is read anew when it follows again", () => {
    const state = after(read, { type: "follow", on: false }, { type: "follow", on: true });
    expect([state.following, requests(state)]).toEqual([true, 2]);
  });

  it("keeps what was corrected when the same block is read again, and forgets it for another block", () => {
    const corrected = after(read, { type: "column", columns: { previous: 2 } });
    expect(reduce(corrected, read).corrections.columns).toEqual({ previous: 2 });
    const other = reduce(corrected, { type: "read", range: { ...saferTravel, address: "Sheet1!A1:C4" } });
    expect(other.corrections).toEqual({ columns: {} });
  });

  it("that can't be read leaves words and no figures", () => {
    const state = after(read, { type: "readFailed", words: "Select one block." });
    expect(state.source).toMatchObject({ range: null, words: "Select one block." });
  });
});

describe("corrections", () => {
  it("of columns add up, and changing the headings drops them because the guess is made anew", () => {
    const state = after(
      read,
      { type: "column", columns: { previous: 2 } },
      { type: "column", columns: { current: 1 } },
    );
    expect(state.corrections.columns).toEqual({ previous: 2, current: 1 });
    expect(reduce(state, { type: "headings", on: false }).corrections).toEqual({
      hasHeadings: false,
      columns: {},
    });
  });
});

describe("the place", () => {
  const check = (found: TargetCheck): ScorecardAction => ({
    type: "checked",
    target: { kind: "newSheet", name: "Scorecard" },
    check: found,
  });

  it("suggests the next sheet name when the suggested one is taken", () => {
    const state = after(read, check(sheetExists));
    expect(state.place.sheetName).toBe("Scorecard 2");
    expect(reduce(state, check(sheetExists)).place.sheetName).toBe("Scorecard 3");
    expect(state.check.phase).toBe("checking");
  });

  it("leaves a name that the person typed, and shows why it is refused", () => {
    const state = after(read, { type: "sheetName", name: "Scorecard" }, check(sheetExists));
    expect(state.place.sheetName).toBe("Scorecard");
    expect(state.check).toMatchObject({ phase: "checked", check: sheetExists });
  });

  it.each<[string, ScorecardAction]>([
    ["another address", { type: "address", address: "H3" }],
    ["another name", { type: "sheetName", name: "S" }],
    ["another kind of place", { type: "placeKind", kind: "newSheet" }],
    ["another check", { type: "checking" }],
  ])("asks again to overwrite after %s: the person agreed to something else", (_, action) => {
    const agreed = after(read, { type: "address", address: "H2" }, check(occupied), {
      type: "agree",
      on: true,
    });
    expect(agreed.agreed).toBe(true);
    expect(reduce(agreed, action).agreed).toBe(false);
  });
});

describe("inserting", () => {
  it("says that it works only after a while, then what it inserted", () => {
    expect(after({ type: "inserting" }).insert).toEqual({ phase: "inserting", slow: false });
    expect(after({ type: "inserting" }, { type: "slow" }).insert).toEqual({ phase: "inserting", slow: true });
    expect(after({ type: "inserting" }, { type: "inserted", table }).insert).toEqual({
      phase: "inserted",
      table,
    });
  });

  it("leaves the place free for another table: no address, and the sheet's name checked again", () => {
    const state = after(
      { type: "address", address: "H2" },
      { type: "inserting" },
      { type: "inserted", table },
    );
    expect(state.place.address).toBe("");
    expect(state.recheck).toBe(1);
    expect(state.agreed).toBe(false);
  });

  it("that fails says why and has the place checked again", () => {
    const fault = { words: "The sheet is protected.", cancelled: false };
    const state = after({ type: "inserting" }, { type: "failed", fault });
    expect(state.insert).toEqual({ phase: "failed", fault });
    expect(state.recheck).toBe(1);
  });

  it("that is cancelled leaves everything as it was", () => {
    const fault = { words: "Cancelled. Nothing was changed.", cancelled: true };
    expect(after({ type: "inserting" }, { type: "failed", fault }).recheck).toBe(0);
  });

  it("keeps its message until the place or the source changes", () => {
    const done = after(read, { type: "inserting" }, { type: "inserted", table });
    expect(reduce(done, elsewhere).insert.phase).toBe("inserted");
    expect(reduce(done, { type: "sheetName", name: "S" }).insert.phase).toBe("ready");
    expect(reduce(done, read).insert.phase).toBe("ready");
  });
});

describe("while Excel waits for a cell to be finished", () => {
  it("the screen knows it, and knows when it is over", () => {
    expect(after({ type: "editing", on: true }).editing).toBe(true);
    expect(after({ type: "editing", on: true }, { type: "editing", on: false }).editing).toBe(false);
  });
});

describe("a source that changed since the preview", () => {
  const now = {
    ...saferTravel,
    values: [...saferTravel.values.slice(0, -1), ["Total Rail Crime", 2774, 2593]],
  };

  it("is shown anew and nothing is inserted until Insert is pressed again", () => {
    const state = after(read, { type: "inserting" }, { type: "sourceChanged", range: now });
    expect(state.source.range).toBe(now);
    expect(state.insert).toMatchObject({
      phase: "failed",
      fault: { words: expect.stringContaining("have changed since the preview") as string },
    });
  });

  it("is told from one that is as it was by its figures", () => {
    expect(
      sameFigures(saferTravel, { ...saferTravel, values: saferTravel.values.map((row) => [...row]) }),
    ).toBe(true);
    expect(sameFigures(saferTravel, now)).toBe(false);
  });
});
