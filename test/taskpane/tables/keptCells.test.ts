import { isSettled, withCellsOf, withKeptCells } from "../../../src/taskpane/kept/keptCells";
import { plannedOf } from "../../../src/taskpane/tables/planned";
import { leftNote } from "../../../src/taskpane/tables/resultWords";
import { edit, plan, samePlan } from "./plan";

const chosen = { shape: "monthly", scorecard: { version: 1 } };
const kept = withKeptCells(chosen, [edit]);

describe("an edited cell that the person chose to keep", () => {
  it("is settled while it holds what was kept, and asked about again once it holds something else", () => {
    expect(isSettled(edit, kept)).toBe(true);
    expect(isSettled({ ...edit, now: 1251 }, kept)).toBe(false);
    expect(isSettled({ ...edit, row: "Burglary" }, kept)).toBe(false);
    expect(isSettled(edit, chosen)).toBe(false);
  });

  it("is written among the choices as plain JSON, which are otherwise as they were", () => {
    expect(JSON.parse(JSON.stringify(kept))).toEqual({
      ...chosen,
      keptCells: [{ row: "Robbery", column: "latest", value: 1250 }],
    });
  });

  it("is forgotten once another answer was given, and stays known when the table is made anew", () => {
    expect(withKeptCells(kept, [])).toEqual(chosen);
    expect(withCellsOf({ shape: "totals" }, kept)).toMatchObject({
      shape: "totals",
      keptCells: [{ value: 1250 }],
    });
    expect(withCellsOf(chosen, chosen)).toBe(chosen);
  });

  it("is nothing where the choices hold something else by that name", () => {
    expect(isSettled(edit, { keptCells: "all" })).toBe(false);
    expect(isSettled(edit, { keptCells: [null, 1] })).toBe(false);
  });
});

describe("a plan with a cell that was decided on before", () => {
  const made = { ...samePlan().made, definition: kept };
  const ready = plannedOf(samePlan({ edits: [edit], made }));

  it("asks about no cell, has nothing to refresh and is not left when all are refreshed", () => {
    expect([ready.asked, ready.settled, ready.taken]).toEqual([[], [edit], []]);
    expect(ready.outlook.nothing).toBe(true);
    expect(leftNote(ready)).toBeNull();
  });

  it("asks about those that were edited since", () => {
    const since = { ...edit, now: 1300 };
    const again = plannedOf(plan({ edits: [since], made }));
    expect([again.asked, again.settled]).toEqual([[since], []]);
  });
});
