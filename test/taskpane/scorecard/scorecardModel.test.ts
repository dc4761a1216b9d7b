import type { SourceRange, TargetCheck } from "../../../src/excel";
import {
  build,
  checkedTarget,
  obstacle,
  sizeOf,
  suggestedTitle,
  targetOf,
  understand,
} from "../../../src/taskpane/scorecard/scorecardModel";
import { initialState } from "../../../src/taskpane/scorecard/scorecardState";
import type { Place, ScorecardState } from "../../../src/taskpane/scorecard/types";
import { saferTravel } from "./saferTravel";

const asGuessed = understand(saferTravel, { columns: {} });
const range = (sheet: string, values: SourceRange["values"]): SourceRange => ({
  address: `${sheet}!A1`,
  sheet,
  values,
});

function why(change: Partial<ScorecardState>, understanding = asGuessed, title = "Safer Travel") {
  const state = { ...initialState, source: { range: saferTravel, words: null, request: 1 }, ...change };
  return obstacle(state, understanding, build(understanding, title));
}

const checked = (check: TargetCheck): ScorecardState["check"] => ({
  phase: "checked",
  target: { kind: "cell", address: "H2" },
  check,
});
const occupied = checked({ state: "occupied", address: "S!H2:M6", count: 2, first: [] });

describe("columns", () => {
  it("are as guessed until the person corrects one", () => {
    expect(asGuessed.columns).toEqual({ measure: 0, previous: 1, current: 2, previousChange: 5 });
    const corrected = understand(saferTravel, { columns: { previousChange: null, current: 3 } });
    expect(corrected.columns).toEqual({ measure: 0, previous: 1, current: 3, previousChange: null });
  });

  it("can be chosen where nothing could be guessed", () => {
    const months = range("S", [["Offence", "2010-11", "2010-12", "2011-01"], ["Robbery", 1, 2, 3]]); // prettier-ignore
    const unknown = understand(months, { columns: {} });
    expect(unknown.guess.kind).toBe("unsuitable");
    expect(build(unknown, "T")).toBeNull();
    const chosen = understand(months, { columns: { measure: 0, previous: 1, current: 3 } });
    expect(build(chosen, "T")?.spec.rows).toHaveLength(1);
  });
});

describe("the suggested title", () => {
  it("is the line above the headings, or else the sheet's name where it is a real one", () => {
    const titled = range("S", [["Crime on transport", "", ""], ["Measure", "2014", "2015"], ["Bus", 5, 6]]); // prettier-ignore
    expect(suggestedTitle(titled, understand(titled, { columns: {} }).layout)).toBe("Crime on transport");
    expect(suggestedTitle(saferTravel, asGuessed.layout)).toBe("Safer Travel");
    expect(suggestedTitle(range("Sheet1", [["A", 1, 2]]), null)).toBe("Scorecard");
    expect(suggestedTitle(null, null)).toBe("Scorecard");
  });
});

describe("the target", () => {
  const place = (change: Partial<Place>): Place => ({ ...initialState.place, ...change });

  it("is nothing until there is a name or an address", () => {
    expect(targetOf(place({ sheetName: " " }))).toBeNull();
    expect(targetOf(place({ kind: "cell" }))).toBeNull();
    expect(targetOf(place({ sheetName: " Scorecard " }))).toEqual({ kind: "newSheet", name: "Scorecard" });
    expect(targetOf(place({ kind: "cell", address: " h2 " }))).toEqual({ kind: "cell", address: "h2" });
  });

  it("is the very cell that was checked, though the person has gone to another sheet since", () => {
    const free = checked({ state: "free", address: "'Safer Travel'!H2:M6" });
    const typed = { kind: "cell", address: "H2" } as const;
    expect(checkedTarget(typed, free)).toEqual({ kind: "cell", address: "'Safer Travel'!H2" });
    expect(checkedTarget(typed, { phase: "checking" })).toBe(typed);
  });

  it("takes a title row, a header row and a row a measure", () => {
    const spec = build(asGuessed, "Safer Travel")?.spec;
    expect(spec && sizeOf(spec)).toEqual({ rows: 5, columns: 6 });
  });
});

describe("nothing is inserted", () => {
  it("without figures", () => {
    expect(obstacle(initialState, null, null)).toBe("Select figures to compare.");
  });

  it("without columns to compare, or with one column compared with itself", () => {
    expect(why({}, understand(range("S", [["A"], ["B"]]), { columns: {} }))).toBe(
      "Select figures to compare.",
    );
    expect(why({}, understand(range("S", [["A", "x", "y"]]), { columns: {} }))).toBe(
      "Choose the columns to compare.",
    );
    expect(why({}, understand(saferTravel, { columns: { current: 1 } }))).toBe(
      "Choose two different columns to compare.",
    );
  });

  it("without a title or a place", () => {
    expect(why({}, asGuessed, "")).toBe("Give the table a title.");
    expect(why({ place: { ...initialState.place, sheetName: "" } })).toBe("Give the new sheet a name.");
    expect(why({ place: { ...initialState.place, kind: "cell" } })).toBe(
      "Say which cell the table starts at.",
    );
  });

  it("over cells that hold something, until the person agrees", () => {
    expect(why({ check: occupied })).toBe("Agree to overwrite, or choose another place.");
    expect(why({ check: occupied, agreed: true })).toBeNull();
  });

  it("where Excel could not put it, agreed or not", () => {
    const refused = checked({ state: "refused", code: "table", words: "A table stands there." });
    expect(why({ check: refused, agreed: true })).toBe("The table can’t go there. Choose another place.");
  });

  it("but into a free place it is", () => {
    expect(why({})).toBeNull();
    expect(why({ check: checked({ state: "free", address: "S!H2:M6" }) })).toBeNull();
  });
});
