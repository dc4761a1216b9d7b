import type { SourceRange, TargetCheck } from "../../../src/excel";
import { guessDefinition, understandSource } from "../../../src/report";
import { sameFigures } from "../../../src/taskpane/source/sameFigures";
import { shownOf } from "../../../src/taskpane/making/makingChange";
import { initialState, openingState, reduce } from "../../../src/taskpane/scorecard/state/scorecardState";
import type { ScorecardAction, ScorecardState } from "../../../src/taskpane/scorecard/types";
import { saferTravel } from "./saferTravel";

const after = (...actions: ScorecardAction[]) => actions.reduce<ScorecardState>(reduce, initialState);

const understanding = understandSource(saferTravel.values);
const read: ScorecardAction = { type: "read", range: saferTravel, understanding };
const correct = (columns: object): ScorecardAction => ({ type: "correct", corrections: { columns } });
const elsewhere: ScorecardAction = { type: "selected", address: "Sheet1!H2" };
const sheetExists: TargetCheck = {
  state: "refused",
  code: "sheetExists",
  words: "There is already such a sheet.",
};
const occupied: TargetCheck = { state: "occupied", address: "Sheet1!A1:F5", count: 1, first: [] };
const table = { tableName: "Scorecard", address: "Scorecard!A1:F5" };
const monthly = [
  ["Offence", "Jan 2015", "Feb 2015", "Mar 2015"],
  ["Robbery", 4, 5, 6],
  ["Burglary", 7, 8, 9],
];
const definition = guessed();
function guessed() {
  const months = understandSource(monthly);
  if (months.kind !== "monthly") throw new Error("These are monthly figures.");
  return guessDefinition(months.source);
}
const asked = (state: ScorecardState) => state.source.request;

describe("the source", () => {
  it("is asked for once at the start, and again at each selection while it follows", () => {
    expect(asked(initialState)).toEqual({ from: "selection" });
    const state = after(read, elsewhere);
    expect(asked(state)).toEqual({ from: "selection" });
    expect(asked(state)).not.toBe(asked(initialState));
    expect(state.source.range).toBe(saferTravel);
  });

  it("is read from what was typed, and then no longer follows the selection", () => {
    const state = after(read, { type: "ask", typed: "Figures" }, elsewhere);
    expect([asked(state), state.following]).toEqual([{ from: "typed", typed: "Figures" }, false]);
  });

  it.each<[string, ScorecardAction]>([
    ["a column is corrected", correct({ previous: 2 })],
    ["something about monthly figures is chosen", { type: "define", definition }],
    ["a cell is chosen as the place", { type: "placeKind", kind: "cell" }],
    ["an address is typed", { type: "address", address: "H2" }],
    ["the table is being inserted", { type: "inserting" }],
    ["the person says so", { type: "follow", on: false }],
  ])("stays once %s, and only the selection's address is noted", (_, action) => {
    const state = after(read, action, elsewhere);
    expect(state.following).toBe(false);
    expect(asked(state)).toBe(asked(initialState));
    expect(state.selection).toBe("Sheet1!H2");
  });

  it("still follows when only a title or a sheet's name is typed, or a new sheet is chosen", () => {
    const state = after(read, { type: "title", text: "T" }, { type: "sheetName", name: "S" }, { type: "placeKind", kind: "newSheet" }); // prettier-ignore
    expect(state.following).toBe(true);
  });

  it("is read anew when it follows again", () => {
    const state = after(read, { type: "follow", on: false }, { type: "follow", on: true });
    expect(state.following).toBe(true);
    expect(asked(state)).not.toBe(asked(initialState));
  });

  it("keeps what was corrected when the same block is read again, and forgets it for another block", () => {
    const corrected = after(read, correct({ previous: 2 }));
    expect(reduce(corrected, read).corrections.columns).toEqual({ previous: 2 });
    const range = { ...saferTravel, address: "Sheet1!A1:C4" };
    const other = reduce(corrected, { type: "read", range, understanding });
    expect(other.corrections).toEqual({ columns: {}, milestones: {} });
  });

  it("that can't be read leaves words and no figures", () => {
    const message = { words: "Select one block.", cancelled: false };
    const state = after(read, { type: "readFailed", message });
    expect(state.source).toMatchObject({ range: null, understanding: null, words: "Select one block." });
  });

  it("stays as it was where the person stopped the reading, and stops following, so that it does not begin again", () => {
    const message = { words: "Stopped.", cancelled: true };
    const state = after(read, { type: "readFailed", message });
    expect(state.source).toMatchObject({ range: saferTravel, words: "Stopped." });
    expect(state.following).toBe(false);
  });
});

describe("figures whose reading was stopped", () => {
  it("are read again on request, and nothing is said of the reading before", () => {
    const stopped = after(read, { type: "readFailed", message: { words: "Stopped.", cancelled: true } });
    const again = reduce(stopped, { type: "readAgain" });
    expect(asked(again)).toEqual({ from: "selection" });
    expect(asked(again)).not.toBe(asked(stopped));
    expect([again.source.words, again.following]).toEqual([null, false]);
  });
});

describe("what was chosen for monthly figures", () => {
  const chosen = (range: SourceRange, months = monthly): ScorecardState =>
    reduce(after({ type: "define", definition: { ...definition, yearStart: 1 } }), {
      type: "read",
      range,
      understanding: understandSource(months),
    });
  const range = { address: "Data!A1:D4", sheet: "Data", values: monthly };

  it("stays for figures of the same measures, wherever they are, and new measures come in", () => {
    const longer = [...monthly, ["Arson", 1, 2, 3]];
    const state = chosen({ ...range, values: longer }, longer);
    expect(state.definition?.yearStart).toBe(1);
    expect(state.definition?.measures.map(({ key }) => key)).toEqual(["Robbery", "Burglary", "Arson"]);
  });

  it("is forgotten for figures of other measures, and for figures that are not monthly", () => {
    const others = monthly.map(([name = "", ...rest], at) => [at === 0 ? name : `Other ${name}`, ...rest]);
    expect(chosen({ ...range, values: others }, others).definition).toBeNull();
    expect(reduce(chosen(range), read).definition).toBeNull();
  });
});

describe("a table of this workbook that is edited", () => {
  it("opens with its own figures, title and choices", () => {
    const state = openingState({
      id: "t1",
      title: "T",
      kept: { shape: "monthly", scorecard: definition },
      live: false,
    });
    expect(asked(state)).toEqual({ from: "table", id: "t1" });
    expect([state.title, state.definition, state.following]).toEqual(["T", definition, false]);
  });

  it("that is live opens live, and is values once it was replaced by them", () => {
    const kept = { shape: "monthly", scorecard: definition } as const;
    const state = openingState({ id: "t1", title: "T", kept, live: true });
    expect(state.live).toBe(true);
    expect(reduce(state, { type: "inserted", table, live: false }).edited?.live).toBe(false);
  });

  it("can be made from other cells, with the choices that are still meant", () => {
    const state = openingState({
      id: "t1",
      title: "T",
      kept: { shape: "monthly", scorecard: definition },
      live: false,
    });
    const asking = reduce(state, { type: "ask", typed: "Data!A1:D3" });
    const range = { address: "Data!A1:D3", sheet: "Data", values: monthly };
    const chosen = reduce(asking, { type: "read", range, understanding: understandSource(monthly) });
    expect([asked(chosen), chosen.title, chosen.definition]).toEqual([
      { from: "typed", typed: "Data!A1:D3" },
      "T",
      definition,
    ]);
  });

  it("of figures already totalled opens with the columns it was made of", () => {
    const columns = { measure: 0, previous: 2, current: 1, previousChange: null };
    const state = openingState({
      id: "t1",
      title: "T",
      kept: { shape: "totals", hasHeadings: true, columns },
      live: false,
    });
    expect(state.corrections).toEqual({ shape: "totals", hasHeadings: true, columns, milestones: {} });
    expect(reduce(state, read).corrections).toBe(state.corrections);
  });
});

describe("the table being made", () => {
  const made = { type: "made", subject: {}, made: {} } as unknown as ScorecardAction;

  it("shows the one before until it is made", () => {
    const state = after(made, { type: "making" });
    expect(shownOf(state.making)).toEqual({ subject: {}, made: {} });
    expect(shownOf(after({ type: "making" }).making)).toBeNull();
  });

  it("is made once more on request after it was stopped", () => {
    const stopped = after(made, { type: "makeFailed", message: { words: "Stopped.", cancelled: true } });
    expect(stopped.making.phase).toBe("failed");
    expect(reduce(stopped, { type: "makeAgain" }).attempt).toBe(1);
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

  it("is checked again on request after the check was stopped", () => {
    const stopped = after(read, { type: "checkFailed", words: "Stopped." });
    expect(stopped.check).toEqual({ phase: "failed", words: "Stopped." });
    expect(reduce(stopped, { type: "checkAgain" }).recheck).toBe(stopped.recheck + 1);
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
    const busy = { words: "Writing the table", progress: null };
    expect(after({ type: "inserting" }).busy).toBeNull();
    const slow = after({ type: "inserting" }, { type: "busy", busy });
    expect([slow.insert.phase, slow.busy]).toEqual(["inserting", busy]);
    const done = reduce(slow, { type: "inserted", table, live: false });
    expect([done.insert, done.busy]).toEqual([{ phase: "inserted", table }, null]);
  });

  it("leaves the place free for another table: no address, and the sheet's name checked again", () => {
    const state = after(
      { type: "address", address: "H2" },
      { type: "inserting" },
      { type: "inserted", table, live: false },
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
    const done = after(read, { type: "inserting" }, { type: "inserted", table, live: false });
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
    const state = after(
      read,
      { type: "inserting" },
      {
        type: "sourceChanged",
        range: now,
        understanding,
      },
    );
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
