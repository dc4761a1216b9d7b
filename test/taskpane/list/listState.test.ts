import type { SourceRange } from "../../../src/excel";
import { understandSource } from "../../../src/report";
import { allocationKind } from "../../../src/taskpane/allocation/allocationKind";
import { milestonesKind } from "../../../src/taskpane/milestones/milestonesKind";
import { keptList, type ListDefinition } from "../../../src/taskpane/kept/keptList";
import { makeList } from "../../../src/taskpane/kept/makeList";
import { listObstacle } from "../../../src/taskpane/list/listObstacle";
import { openingList, reduceList } from "../../../src/taskpane/list/state/listState";
import type { ListAction, ListState } from "../../../src/taskpane/list/types";

const range: SourceRange = {
  address: "Awards!A1:B3",
  sheet: "Awards",
  values: [
    ["Organisation", "Award"],
    ["Arena", 10],
    ["Beacon", 30],
  ],
};
const read = (at = range): ListAction => ({
  type: "read",
  range: at,
  understanding: understandSource(at.values),
});
const layout = allocationKind.layOut(range.values);
const chosen: ListDefinition = guessed();
function guessed(): ListDefinition {
  const guess = allocationKind.guess(layout);
  if (guess === null) throw new Error("These are awards.");
  return guess;
}
const initial = openingList("Allocation", null);
const after = (...actions: ListAction[]): ListState => actions.reduce(reduceList, initial);
const choose: ListAction = { type: "choose", chosen };

describe("a screen that makes a table from a list", () => {
  it.each<[string, ListAction]>([
    ["something is chosen of it", choose],
    ["its first row is said to hold headings", { type: "headings", on: true }],
    ["a cell is chosen as the place", { type: "placeKind", kind: "cell" }],
    ["the table is being inserted", { type: "inserting" }],
  ])("stays with its list once %s", (_, action) => {
    expect(after(read(), action, { type: "selected", address: "Awards!H2" }).following).toBe(false);
  });

  it("keeps what was chosen while the same cells are read, and guesses anew for others", () => {
    const state = after(read(), choose);
    expect(reduceList(state, read()).chosen).toBe(chosen);
    expect(reduceList(state, read({ ...range, address: "Awards!D1:E3" })).chosen).toBeNull();
  });

  it("keeps what was chosen of its columns whatever its first row turns out to hold", () => {
    const state = after(read(), choose, { type: "headings", on: false });
    expect([state.hasHeadings, state.chosen]).toEqual([false, chosen]);
  });

  it("opens with all that was chosen for the table that is edited, and keeps it when that is read", () => {
    const list = { ...chosen, hasHeadings: true };
    const opened = openingList("Allocation", { id: "1", title: "Awards 2026", list });
    expect(opened.source.request).toEqual({ from: "table", id: "1" });
    expect(reduceList(opened, read())).toMatchObject({ title: "Awards 2026", chosen: list });
  });

  it("shows what changed in the list before anything is written", () => {
    const changed = after(read(), choose, {
      ...{ type: "sourceChanged", range, understanding: understandSource(range.values) },
    });
    expect(changed.chosen).toBe(chosen);
    expect(changed.insert).toMatchObject({ phase: "failed" });
  });
});

describe("what is still to do", () => {
  const subject = { layout, chosen };
  const made = makeList(layout, chosen, "");
  const state = after(read(), { type: "made", subject, made });

  it("is said in words, one thing at a time", () => {
    const say = (title: string, given = subject) =>
      listObstacle(state, { subject: given, title }, allocationKind);
    expect(listObstacle(state, { subject: null, title: "" }, allocationKind)).toBe(
      "Select the list of awards: names, and a column of amounts.",
    );
    expect(say(" ")).toBe("Give the table a title.");
    expect(say("Awards")).toBeNull();
    expect(say("Awards", { layout, chosen: { ...chosen } })).toBe("Working out the table…");
  });

  it("is another column where one plays two parts", () => {
    if (chosen.shape !== "allocation") throw new Error("These are awards.");
    const columns = { ...chosen.allocation.columns, prior: chosen.allocation.columns.approved };
    const twice: ListDefinition = { ...chosen, allocation: { ...chosen.allocation, columns } };
    expect(allocationKind.missing(twice)).toBe(
      "One column can’t be two things. Choose another one, under Columns.",
    );
  });
});

test("of a list that is not understood, columns that a person chooses make a table all the same", () => {
  const unknown = allocationKind.layOut([
    ["x", "to follow"],
    ["y", "5 to 6"],
  ]);
  expect(allocationKind.guess(unknown)).toBeNull();
  const made = makeList(unknown, allocationKind.unguessed, "T");
  expect(made).toMatchObject({
    kind: "table",
    problems: [
      { row: 0, column: 1 },
      { row: 1, column: 1 },
    ],
  });
  const plan = milestonesKind.layOut([
    ["x", "soon"],
    ["y", "later"],
  ]);
  expect(milestonesKind.guess(plan)).toBeNull();
  expect(makeList(plan, milestonesKind.unguessed, "T")).toMatchObject({ kind: "table", problems: [] });
  expect(milestonesKind.missing(milestonesKind.unguessed)).toBe("Type the day the table is as at.");
});

describe("kept choices", () => {
  it("are known again, and nothing else is taken for them", () => {
    const kept: unknown = JSON.parse(JSON.stringify({ ...chosen, hasHeadings: true }));
    expect(keptList(kept)).toEqual({ ...chosen, hasHeadings: true });
    for (const other of [null, "allocation", {}, { shape: "allocation", hasHeadings: true }, chosen]) {
      expect(keptList(other)).toBeNull();
    }
    const later = { shape: "allocation", hasHeadings: true, allocation: { version: 2 } };
    expect(keptList(later)).toBeNull();
  });
});
