import type { ManagedTable } from "../../../src/excel";
import { editedOf } from "../../../src/taskpane/tables/edited";
import { plannedOf } from "../../../src/taskpane/tables/planned";
import { initialState, reduce } from "../../../src/taskpane/tables/tablesState";
import { isRefreshable, kindWords, placeWords, sourceWords } from "../../../src/taskpane/tables/tableWords";
import type { Note, TablesAction, TablesState } from "../../../src/taskpane/tables/types";
import { edit, plan } from "./plan";

const after = (...actions: TablesAction[]) => actions.reduce<TablesState>(reduce, initialState);
const made = plan({ edits: [edit] });
const planned: TablesAction = { type: "planned", planned: plannedOf(made) };
const note: Note = { intent: "success", words: "Done." };

const table: ManagedTable = {
  id: "a",
  kind: "scorecard",
  form: "values",
  title: "Crime",
  definition: { shape: "totals", hasHeadings: true, columns: { measure: 0, previous: 1, current: 2 } },
  output: { sheet: "Paper", address: "Paper!A4:F9" },
  source: { sheet: "Figures", address: "Figures!A1:M9" },
};

describe("a kept table in words", () => {
  it("says what it is, where it is and what it is made from", () => {
    expect([kindWords(table), placeWords(table), sourceWords(table)]).toEqual([
      "Scorecard of two periods",
      "At Paper!A4:F9",
      "Made from Figures!A1:M9",
    ]);
  });

  it("says what is gone, and can't be refreshed without its cells", () => {
    expect(sourceWords({ ...table, source: "gone" })).toMatch(/^Its source is gone/);
    expect(placeWords({ ...table, output: "gone" })).toMatch(/^The table itself is gone/);
    expect([table, { ...table, output: "gone" as const }].map(isRefreshable)).toEqual([true, false]);
  });

  it("that is live follows by itself", () => {
    const live = { ...table, form: "live" as const };
    expect(isRefreshable(live)).toBe(false);
    expect(kindWords(live)).toContain("follows its source by itself");
  });

  it("that is a control chart is edited with its choices, of values or live", () => {
    const chart = { version: 1, measure: "Robbery" };
    const kept = { ...table, kind: "chart", definition: { shape: "chart", chart } };
    expect(editedOf(kept)).toEqual({ id: "a", title: "Crime", definition: chart, live: false });
    expect(editedOf({ ...kept, form: "live" })).toMatchObject({ definition: chart, live: true });
  });

  it("of a later version is still a scorecard", () => {
    expect(kindWords({ ...table, definition: { shape: "new" } })).toBe("Scorecard");
  });
});

describe("the tables screen", () => {
  it("reads its list at the start, after each change, and when the person comes back", () => {
    const requests = [
      after(),
      after({ type: "again" }),
      after({ type: "refreshed", id: "a", note }),
      after({ type: "forgotten", id: "a", words: "Forgotten." }),
      after({ type: "allDone", summary: note }),
    ].map(({ request }) => request);
    expect(requests).toEqual([1, 2, 2, 2, 2]);
  });

  it("notes which edited cells take the new figure, and which no longer do", () => {
    const taken = after(planned, { type: "take", edit, on: true });
    expect(taken.planned?.taken).toEqual([edit]);
    expect(reduce(taken, { type: "take", edit, on: false }).planned?.taken).toEqual([]);
  });

  it("takes all the new figures that are asked about at once, or none, and leaves what was decided before", () => {
    const other = { ...edit, address: "C3" };
    const decided = { ...edit, address: "D3" };
    const plan = { ...plannedOf(made), asked: [edit, other], settled: [decided] };
    const all = after(
      { type: "planned", planned: plan },
      { type: "take", edit: decided, on: true },
      { type: "takeAll", on: true },
    );
    expect(all.planned?.taken).toEqual([edit, other, decided]);
    expect(reduce(all, { type: "takeAll", on: false }).planned?.taken).toEqual([decided]);
  });

  it("closes the plan once it is carried out, and keeps it open where that failed", () => {
    expect(after(planned, { type: "refreshed", id: "a", note }).planned).toBeNull();
    expect(after(planned, { type: "noted", id: "a", note }).planned).not.toBeNull();
  });

  it("asks about one table at a time, and drops what was said before", () => {
    const asked = after({ type: "noted", id: "b", note }, planned, { type: "askForget", id: "a" });
    expect(asked).toMatchObject({ forgetting: "a", planned: null, notes: {} });
    expect(reduce(asked, { type: "begun" }).forgetting).toBeNull();
  });

  it("says why the tables can't be listed", () => {
    expect(after({ type: "listFailed", words: "The record is missing." }).list).toEqual({
      phase: "failed",
      words: "The record is missing.",
    });
  });
});
