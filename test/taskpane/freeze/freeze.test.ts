import type { BoardFormula, FrozenFormula } from "../../../src/excel";
import {
  breaks,
  broken,
  freezable,
  isToThaw,
  toFreeze,
  toThaw,
} from "../../../src/taskpane/freeze/freezeModel";
import { initialState, reduce } from "../../../src/taskpane/freeze/freezeState";
import {
  breakWords,
  formulaNotes,
  frozenNote,
  repairedNote,
  thawNotes,
} from "../../../src/taskpane/freeze/freezeWords";
import type { FreezeAction, FreezeState } from "../../../src/taskpane/freeze/types";

const formula = (address: string, parts: Partial<BoardFormula> = {}): BoardFormula => ({
  sheet: "S",
  row: 0,
  column: 0,
  address,
  formula: "=BOARD.LIMITS(A1:A9)",
  value: 1,
  functions: ["LIMITS"],
  spill: address,
  rows: 1,
  columns: 1,
  error: undefined,
  readers: [],
  ...parts,
});

const spilling = formula("S!B2", {
  spill: "S!B2:D4",
  readers: [
    { at: "S!H1", formula: "=SUM(B2#)", how: "spill" },
    { at: "S!H2", formula: "=B3", how: "cells" },
  ],
});
const wrong = formula("S!C9", { error: "#N/A" });
const unknown = formula("S!C8", { error: "#NAME?" });
const untouched: FrozenFormula = { id: "1", formula: "=BOARD.YTD(A1)", address: "S!A1", changed: [] };
const edited: FrozenFormula = {
  id: "2",
  formula: "=BOARD.YTD(A2)",
  address: "S!A2",
  changed: [{ address: "A2", was: 3, now: "" }],
};

const after = (...actions: FreezeAction[]) => actions.reduce<FreezeState>(reduce, initialState);
const found: FreezeAction = {
  type: "found",
  found: { formulas: [spilling, wrong, unknown], frozen: [untouched, edited] },
};

describe("what is suggested", () => {
  it("is to freeze all that shows no error, and to repair what shows #NAME?", () => {
    const state = after(found);
    expect(freezable(state)).toEqual([spilling]);
    expect(toFreeze(state)).toEqual([spilling]);
    expect(broken(state)).toEqual([unknown]);
  });

  it("is to thaw what still holds the frozen values; the rest only when the person says so", () => {
    expect(toThaw(after(found))).toEqual([untouched]);
    expect(isToThaw(after(found, { type: "chooseThaw", id: "2", on: true }), edited)).toBe(true);
    expect(toThaw(after(found, { type: "chooseThaw", id: "1", on: false }))).toEqual([]);
  });
});

describe("what would break", () => {
  it("is what reads a whole spill from outside, until its formula is left out", () => {
    expect(breaks(after(found))).toEqual([{ at: "S!H1", reads: "S!B2#" }]);
    expect(breaks(after(found, { type: "choose", addresses: ["S!B2"], on: false }))).toEqual([]);
  });

  it("has to be agreed to again after another choice or another look", () => {
    const agreed = after(found, { type: "agree", on: true });
    expect(agreed.agreed).toBe(true);
    expect(reduce(agreed, { type: "choose", addresses: ["S!C9"], on: true }).agreed).toBe(false);
    expect(reduce(agreed, found).agreed).toBe(false);
  });

  it("is said in words, and nothing where nothing breaks", () => {
    expect(breakWords([])).toBeNull();
    expect(breakWords([{ at: "S!H1", reads: "S!B2#" }])).toBe(
      "S!H1 reads S!B2#, which only a formula has: it will show #REF!. Leave the formula out, or agree to that.",
    );
  });
});

describe("a formula in words", () => {
  it("says what it fills and who reads it", () => {
    expect(formulaNotes(spilling)).toEqual([
      "Fills B2:D4.",
      "Read by S!H2, where nothing changes.",
      "Read as B2# by S!H1.",
    ]);
  });

  it("says why it stays a formula, or that it is not finished", () => {
    expect(formulaNotes(wrong)).toEqual(["Shows #N/A, so it stays a formula."]);
    expect(formulaNotes(formula("S!A1", { error: "#BUSY!" }))).toEqual(["Is being worked out."]);
  });

  it("asks before it thaws a formula whose cells could not be followed", () => {
    const unsure = { ...untouched, unsure: true };
    expect(isToThaw(after(found), unsure)).toBe(false);
    expect(isToThaw(after(found, { type: "chooseThaw", id: unsure.id, on: true }), unsure)).toBe(true);
    expect(thawNotes(unsure)).toEqual([
      "Rows, columns or sheets may have moved since it was frozen, and the cells that it reads could not be followed. Thaw it only if the formula above reads the right cells.",
    ]);
  });

  it("says what thawing overwrites, and names the first five cells", () => {
    expect(thawNotes(untouched)).toEqual([]);
    expect(thawNotes(edited)).toEqual([
      "1 cell no longer holds the frozen value. Thawing overwrites it.",
      "A2: blank, was 3",
    ]);
    const changed = Array.from({ length: 7 }, (_, i) => ({ address: `A${i + 1}`, was: 0, now: 1 }));
    expect(thawNotes({ ...edited, changed }).at(-1)).toBe("and 2 more");
    expect(thawNotes({ ...edited, address: undefined })).toHaveLength(1);
  });
});

describe("the result", () => {
  it("counts, and says what was left and what is still broken", () => {
    expect(
      frozenNote({ frozen: ["S!A1"], left: [{ address: "S!A2", words: "S!A2 shows #N/A." }] }).words,
    ).toBe("1 formula is a value now. Thaw puts it back. S!A2 shows #N/A.");
    expect(repairedNote({ repaired: ["S!A1", "S!A2"], broken: [] })).toEqual({
      intent: "success",
      words: "2 formulas entered again.",
    });
    expect(repairedNote({ repaired: [], broken: ["S!A1"] })).toMatchObject({ intent: "warning" });
  });

  it("is followed by another look, whether it went well or not", () => {
    const note = { intent: "success", words: "Done." } as const;
    expect(after(found, { type: "done", task: "freeze", note }).request).toBe(2);
    expect(after(found, { type: "failed", task: "thaw", note }).request).toBe(2);
    expect(after(found, { type: "scope", scope: "workbook" })).toMatchObject({ request: 2, note: null });
  });
});
