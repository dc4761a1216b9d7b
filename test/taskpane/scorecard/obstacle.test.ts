import type { SourceRange, TargetCheck } from "../../../src/excel";
import { guessDefinition, understandSource } from "../../../src/report";
import { withPreset } from "../../../src/taskpane/scorecard/columns/chooseColumns";
import { makeInSteps } from "../../../src/taskpane/scorecard/making/make";
import { totalsChoice, totalsSubject, type Subject } from "../../../src/taskpane/scorecard/making/subject";
import type { Place } from "../../../src/taskpane/place/types";
import { checkedTarget, targetOf } from "../../../src/taskpane/place/target";
import { obstacle, type Prospect } from "../../../src/taskpane/scorecard/obstacle";
import { initialState, openingState } from "../../../src/taskpane/scorecard/state/scorecardState";
import type { ScorecardState } from "../../../src/taskpane/scorecard/types";
import { saferTravel } from "./saferTravel";

const none = { columns: {}, milestones: {} };
const understanding = understandSource(saferTravel.values);

function made(subject: Subject): ScorecardState["making"] {
  const steps = makeInSteps(subject);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return { phase: "made", making: { subject, made: step.value } };
}

function prospectOf(range: SourceRange, corrections = none): Prospect {
  const choice = totalsChoice({ range, understanding: understandSource(range.values) }, corrections);
  return { choice, subject: choice && totalsSubject(choice), title: "Safer Travel" };
}

const asGuessed = prospectOf(saferTravel);
const source = { ...initialState.source, range: saferTravel, understanding };

function why(change: Partial<ScorecardState>, prospect = asGuessed) {
  const making = prospect.subject === null ? initialState.making : made(prospect.subject);
  return obstacle({ ...initialState, source, making, ...change }, prospect);
}

const checked = (check: TargetCheck): ScorecardState["check"] => ({
  phase: "checked",
  target: { kind: "cell", address: "H2" },
  check,
});
const occupied = checked({ state: "occupied", address: "S!H2:M6", count: 2, first: [] });
const place = (change: Partial<Place>): Place => ({ ...initialState.place, ...change });

describe("the target", () => {
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
});

describe("nothing is inserted", () => {
  const at = (values: SourceRange["values"]): SourceRange => ({ address: "S!A1", sheet: "S", values });

  it("without figures", () => {
    const nothing = { choice: null, subject: null, title: "T" };
    expect(obstacle(initialState, nothing)).toBe("Select the figures.");
    expect(why({}, prospectOf(at([["A"], ["B"]])))).toBe("Select the figures.");
  });

  it("without columns to compare, or with one column compared with itself", () => {
    expect(why({}, prospectOf(at([["A", "x", "y"]])))).toBe("Choose the columns to compare.");
    expect(why({}, prospectOf(saferTravel, { ...none, columns: { current: 1 } }))).toBe(
      "Choose two different columns to compare.",
    );
  });

  it("without a title or a place", () => {
    expect(why({}, { ...asGuessed, title: " " })).toBe("Give the table a title.");
    expect(why({ place: place({ sheetName: "" }) })).toBe("Give the new sheet a name.");
    expect(why({ place: place({ kind: "cell" }) })).toBe("Say which cell the table starts at.");
  });

  it("before the preview shows what was last chosen", () => {
    expect(why({ making: { phase: "making", before: null } })).toBe("Working out the table…");
    const { subject } = asGuessed;
    if (subject === null) throw new Error("The columns are guessed.");
    const other = { ...asGuessed, subject: { ...subject } };
    expect(why({ making: made(subject) }, other)).toBe("Working out the table…");
  });

  it("over cells that hold something, until the person agrees", () => {
    expect(why({ check: occupied })).toBe("Agree to overwrite, or choose another place.");
    expect(why({ check: occupied, agreed: true })).toBeNull();
  });

  it("where Excel could not put it, agreed or not", () => {
    const refused = checked({ state: "refused", code: "table", words: "A table stands there." });
    expect(why({ check: refused, agreed: true })).toBe("The table can’t go there. Choose another place.");
  });

  it("but into a free place it is, and a table that is edited needs no place", () => {
    expect(why({})).toBeNull();
    expect(why({ check: checked({ state: "free", address: "S!H2:M6" }) })).toBeNull();
    const { edited } = openingState({
      id: "t",
      title: "T",
      kept: { shape: "monthly", scorecard: {} as never },
      live: false,
    });
    expect(why({ edited, place: place({ kind: "cell" }) })).toBeNull();
  });
});

describe("monthly figures", () => {
  const months = understandSource([
    ["Offence", "Jan 2015", "Feb 2015", "Mar 2015"],
    ["Robbery", 4, 5, 6],
  ]);
  if (months.kind !== "monthly") throw new Error("These are monthly figures.");
  const monthly = months.source;
  const guessed = guessDefinition(monthly);
  const whyOf = (definition: typeof guessed) =>
    why({}, { choice: null, subject: { shape: "monthly", source: monthly, definition }, title: "T" });

  it("go in as guessed", () => {
    expect(whyOf(guessed)).toBeNull();
  });

  it("need a baseline that the person names before columns that go by one", () => {
    const national = withPreset(guessed, "nationalMeasures");
    expect(whyOf(national)).toBe("Say which month the baseline ends with, under Columns.");
    expect(whyOf({ ...national, baselineEnd: "February 2015" })).toBeNull();
  });

  it("need a column and a measure", () => {
    expect(whyOf({ ...guessed, columns: [] })).toBe("Choose at least one column.");
    const measures = guessed.measures.map((measure) => ({ ...measure, shown: false }));
    expect(whyOf({ ...guessed, measures })).toBe("Choose at least one measure.");
  });
});
