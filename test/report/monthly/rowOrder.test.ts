import type { RowOrder, ScorecardDefinition, SourceCell } from "../../../src/report";
import { guessDefinition, isOrderable, monthlyScorecard } from "../../../src/report";
import { sourceOf } from "./saferTravelMonths";
import { column } from "./shown";

/** 24 months from April 2014, the same figure in each of a year. */
const years = Array.from({ length: 24 }, (_, at) => 201404 + at + Math.floor((at + 3) / 12) * 88);
const yearly = (names: string[], before: SourceCell, after: SourceCell): SourceCell[] => [
  ...names,
  ...years.map((_, at) => (at < 12 ? before : after)),
];

function card(cells: SourceCell[][], chosen: Partial<ScorecardDefinition>) {
  const source = sourceOf(cells);
  const columns = ["priorYearToDate", "yearToDate", "change"] as const;
  return monthlyScorecard(source, { ...guessDefinition(source), columns, ...chosen }, "Crime").spec;
}

const cells = [
  ["Offence", ...years],
  yearly(["Robbery"], 10, 11),
  yearly(["Arson"], 0, 7),
  yearly(["Burglary"], 10, 20),
  yearly(["Theft"], 20, 10),
];
const by = (order: RowOrder | null, from = cells, more: Partial<ScorecardDefinition> = {}) =>
  column(card(from, { order, ...more }), "measure");

describe("rows", () => {
  it("stand in the order of the measures where none is asked for", () => {
    expect(by(null)).toEqual(["Robbery", "Arson", "Burglary", "Theft"]);
  });

  // Robbery rose by 10%, Burglary by 100%, Theft fell by 50%; a change from 0 can't be told.
  it("go by the largest rise, or the largest fall, and what has no change comes last", () => {
    expect(by({ column: "change", first: "highest" })).toEqual(["Burglary", "Robbery", "Theft", "Arson"]);
    expect(by({ column: "change", first: "lowest" })).toEqual(["Theft", "Robbery", "Burglary", "Arson"]);
  });

  it("go by a column that is not shown", () => {
    expect(by({ column: "latest", first: "highest" })).toEqual(["Burglary", "Robbery", "Theft", "Arson"]);
  });

  it("go by percentages where small bases show counts", () => {
    const small = [["Offence", ...years], yearly(["Robbery"], 1, 2), yearly(["Theft"], 100, 150)];
    expect(by({ column: "change", first: "highest" }, small, { smallBases: true })).toEqual([
      "Robbery",
      "Theft",
    ]);
  });

  it("keep totals at their end", () => {
    const withTotal = [...cells.slice(0, 2), ...cells.slice(3), yearly(["Total"], 40, 41)];
    expect(by({ column: "yearToDate", first: "highest" }, withTotal)).toEqual([
      "Burglary",
      "Robbery",
      "Theft",
      "Total",
    ]);
  });

  it("do not tell a hidden figure by their place", () => {
    const few = [
      ["Offence", ...years],
      ["Arson", ...years.map((_, at) => (at === 23 ? 4 : 0))],
      ...cells.slice(3),
    ];
    const order = { column: "yearToDate", first: "lowest" } as const;
    expect(by(order, few)[0]).toBe("Arson");
    expect(by(order, few, { suppress: true }).at(-1)).toBe("Arson");
  });

  it("go by figures within their groups, and groups stay in order", () => {
    const grouped = [
      ["Area", "Offence", ...years],
      yearly(["Dudley", "Robbery"], 10, 11),
      yearly(["Dudley", "Theft"], 10, 30),
      yearly(["Coventry", "Robbery"], 10, 90),
    ];
    expect(by({ column: "change", first: "highest" }, grouped, { groupBy: "Area" })).toEqual([
      "Theft",
      "Robbery",
      "Robbery",
    ]);
  });

  it("have no order by words", () => {
    expect(["trend", "signal", "change"].map((id) => isOrderable(id as "trend"))).toEqual([
      false,
      false,
      true,
    ]);
    expect(by({ column: "trend", first: "highest" })).toEqual(["Robbery", "Arson", "Burglary", "Theft"]);
  });
});

describe("new processes from given months", () => {
  const stepped = [["Offence", ...years], yearly(["Robbery"], 10, 20)];
  const given = (chosen: Partial<ScorecardDefinition>) =>
    card(stepped, { columns: ["processAverage"], ...chosen });
  const average = (chosen: Partial<ScorecardDefinition>) => column(given(chosen), "processAverage");

  // Twelve months of 10 and twelve of 20: (120 + 240) / 24 = 15 in one process, 20 in the second of two.
  it("give the average of the last of them", () => {
    expect(average({ steps: "none" })).toEqual(["15.0"]);
    expect(average({ steps: "dates", splits: ["April 2015"] })).toEqual(["20.0"]);
  });

  it("are one process where no month is given, or only months after the one asked for or unknown", () => {
    expect(average({ steps: "dates" })).toEqual(["15.0"]);
    const splits = ["April 2015", "May 2031"];
    expect(average({ steps: "dates", splits, asOf: "March 2015" })).toEqual(["10.0"]);
  });

  it("are named under the table", () => {
    const notes = (chosen: Partial<ScorecardDefinition>) => given(chosen).notes?.join(" ");
    expect(notes({ steps: "dates", splits: ["May 2015", "June 2014", "May 2031"] })).toContain(
      "new processes from June 2014 and May 2015.",
    );
    expect(notes({ steps: "dates" })).toContain("one process throughout.");
  });
});
