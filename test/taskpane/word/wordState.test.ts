import type { ChartSpec } from "../../../src/report";
import type { ShownCellsRead } from "../../../src/excel";
import type { WordAction, WordState } from "../../../src/taskpane/word/types";
import { initialState, reduce } from "../../../src/taskpane/word/wordState";
import { sheetOf } from "../../report/word/papers";

function shownAt(address: string, amount = 5): ShownCellsRead {
  return {
    address,
    sheet: "Fund",
    cells: sheetOf([["Name", "Amount"], ["BRAKE", amount]]), // prettier-ignore
    known: null,
    hidden: { rows: 0, columns: 0 },
    narrow: [],
    errors: [],
  };
}

const after = (...actions: WordAction[]): WordState => actions.reduce(reduce, initialState);
const readOf = (address: string, amount?: number): WordAction => ({
  type: "read",
  read: { kind: "table", shown: shownAt(address, amount) },
});
const first = readOf("Fund!A1:B2");
const copied: WordAction = { type: "copied", done: true };
const numbered: WordAction = { type: "edit", edits: { number: "2" } };

test("what was copied is read once more, and stays copied where it still shows the same", () => {
  const before = after(first);
  const then = reduce(before, copied);
  expect(then.request).not.toBe(before.request);
  expect(reduce(then, first).outcome).toBe("copied");
});

test("what was copied is out of date where its cells show otherwise when they are read once more", () => {
  expect(after(first, copied, readOf("Fund!A1:B2", 6)).outcome).toBe("stale");
  // Once more copied, it is what the cells show.
  expect(after(first, copied, readOf("Fund!A1:B2", 6), copied, readOf("Fund!A1:B2", 6)).outcome).toBe(
    "copied",
  );
});

test("another table has neither what was typed for the one before nor the word that it was copied", () => {
  const { edits, outcome } = after(first, numbered, copied, readOf("Fund!D1:E2"));
  expect([edits, outcome]).toEqual([{}, null]);
});

test("what was typed stays while the same cells are read again", () => {
  expect(after(first, numbered, { type: "selected" }, first).edits).toEqual({ number: "2" });
});

test("what is typed after copying is not yet copied", () => {
  expect(after(first, copied, numbered).outcome).toBeNull();
});

test("a clipboard that refuses leaves the table to be copied by hand, which then is copied", () => {
  const refused = after(first, { type: "copied", done: false });
  expect(refused.outcome).toBe("refused");
  expect(reduce(refused, copied).outcome).toBe("copied");
});

test("what can't be read any more is not shown and not copied; what the person stopped stays", () => {
  const failed = (cancelled: boolean): WordAction => ({
    type: "readFailed",
    message: { words: "No.", cancelled },
  });
  expect(after(first, failed(false)).read).toBeNull();
  expect(after(first, failed(true)).read).not.toBeNull();
  expect(after(first, failed(true)).words).toBe("No.");
});

test("coming back to the pane lists what can be copied anew, another selection does not", () => {
  const { listing } = after(first);
  expect(after(first, { type: "again" }).listing).toBe(listing + 1);
  expect(after(first, { type: "selected" }).listing).toBe(listing);
});

test("a chart that is read again stays the one it was while its figures are the same", () => {
  const chart = (title: string): WordAction => ({
    type: "read",
    read: { kind: "chart", chart: { title } as ChartSpec, changed: false },
  });
  const once = after(chart("Robbery: stable"));
  expect(reduce(once, chart("Robbery: stable")).read).toBe(once.read);
  expect(reduce(once, chart("Robbery: up")).read).toMatchObject({ chart: { title: "Robbery: up" } });
});
