import type { FigureRecord, SourceCell } from "../../../src/report";
import {
  changesInWords,
  compareRecords,
  guessDefinition,
  monthlyScorecard,
  restatedInWords,
  withNewMeasures,
} from "../../../src/report";
import { sourceOf } from "../monthly/saferTravelMonths";

const record = (measures: FigureRecord["measures"], periods = ["April 2015", "May 2015"]): FigureRecord => ({
  version: 1,
  asOf: "May 2015",
  periods,
  measures,
});
const robbery = { key: "Robbery, Coventry", values: "1,2", steps: [] };

const months = Array.from({ length: 48 }, (_, at) => 201204 + at + Math.floor((at + 3) / 12) * 88);
const build = (cells: SourceCell[][]) => {
  const source = sourceOf(cells);
  return monthlyScorecard(source, guessDefinition(source), "").record;
};
/** Twenty months near 10, then near 30: the eight from the twenty-first on confirm a step change there. */
const stepped = (from: number) => months.map((_, at) => (at < from ? 10 : 30) + (at % 3));

describe("the record of a scorecard", () => {
  it("holds its figures and the step changes used, as plain JSON", () => {
    const made = build([["Measure", ...months], ["Robbery", ...stepped(20)], ["Theft", 5, "", 7, ...months.slice(3).map(() => 6)]]); // prettier-ignore
    expect(made.asOf).toBe("March 2016");
    expect(made.periods.slice(0, 2)).toEqual(["April 2012", "May 2012"]);
    expect(made.measures[0]?.steps).toEqual([{ from: "December 2013", direction: "up" }]);
    expect(made.measures[1]?.values.slice(0, 8)).toBe("5,,7,6,6");
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  });

  it("does not depend on how months are written", () => {
    const names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    const words = months.map(
      (month) => `${names[(month % 100) - 1] ?? ""}-${String(Math.floor(month / 100) % 100)}`,
    );
    expect(
      build([
        ["Measure", ...words],
        ["Robbery", ...stepped(20)],
      ]),
    ).toEqual(
      build([
        ["Measure", ...months],
        ["Robbery", ...stepped(20)],
      ]),
    );
  });
});

describe("two records compared", () => {
  it("alike say that nothing changed", () => {
    expect(changesInWords(compareRecords(record([robbery]), record([robbery])))).toBe("Nothing changed.");
  });

  it("name new periods, which are no restated figures", () => {
    const after = record([{ ...robbery, values: "1,2,3" }], ["April 2015", "May 2015", "June 2015"]);
    const changes = compareRecords(record([robbery]), after);
    expect(changes).toEqual({
      newPeriods: ["June 2015"],
      gonePeriods: [],
      restated: [],
      stepChanges: [],
      newMeasures: [],
      goneMeasures: [],
    });
    expect(changesInWords(changes)).toBe("1 period new: June 2015.");
  });

  it("list the past figures that were restated, came or went", () => {
    const before = record([robbery, { key: "Theft", values: "1000,", steps: [] }]);
    const after = record([
      { ...robbery, values: "1," },
      { key: "Theft", values: "1200,7", steps: [] },
    ]);
    const { restated } = compareRecords(before, after);
    expect(restatedInWords(restated)).toEqual([
      "Robbery, Coventry, May 2015: not given, was 2",
      "Theft, April 2015: 1,200, was 1,000",
      "Theft, May 2015: 7, was not given",
    ]);
    expect(changesInWords(compareRecords(before, after))).toBe("3 figures changed.");
  });

  it("match periods by name, whatever came before them", () => {
    const after = record([{ ...robbery, values: "9,1,2" }], ["March 2015", "April 2015", "May 2015"]);
    expect(compareRecords(record([robbery]), after)).toMatchObject({
      restated: [],
      newPeriods: ["March 2015"],
    });
    expect(compareRecords(after, record([robbery]))).toMatchObject({
      restated: [],
      gonePeriods: ["March 2015"],
    });
  });

  it("list measures that are new or gone", () => {
    const changes = compareRecords(record([robbery]), record([{ ...robbery, key: "Theft" }]));
    expect(changes).toMatchObject({
      newMeasures: ["Theft"],
      goneMeasures: ["Robbery, Coventry"],
      restated: [],
    });
    expect(changesInWords(changes)).toBe("1 measure new: Theft; 1 measure gone: Robbery, Coventry.");
  });

  it("tell step changes that are new, moved and gone", () => {
    const periods = Array.from({ length: 40 }, (_, at) => `period ${at}`);
    const at = (steps: FigureRecord["measures"][number]["steps"]) =>
      record([{ ...robbery, values: periods.map(() => "1").join(), steps }], periods);
    const up = (from: string) => ({ from, direction: "up" as const });
    const { key } = robbery;
    expect(compareRecords(at([]), at([up("period 3")])).stepChanges).toEqual([
      { kind: "new", key, direction: "up", from: "period 3" },
    ]);
    expect(compareRecords(at([up("period 3")]), at([up("period 5")])).stepChanges).toEqual([
      { kind: "moved", key, direction: "up", from: "period 5", was: "period 3" },
    ]);
    expect(compareRecords(at([up("period 3")]), at([])).stepChanges).toEqual([
      { kind: "gone", key, direction: "up", from: "period 3" },
    ]);
    expect(compareRecords(at([up("period 3")]), at([up("period 30")])).stepChanges.map(({ kind }) => kind)).toEqual(["new", "gone"]); // prettier-ignore
    expect(compareRecords(at([up("period 3")]), at([{ from: "period 4", direction: "down" }])).stepChanges.map(({ kind }) => kind)).toEqual(["new", "gone"]); // prettier-ignore
  });

  it("say it in the words of the paper's reader", () => {
    const restated = Array.from({ length: 12 }, (_, at) => ({
      key: `M${at}`,
      period: "May 2015",
      was: 1,
      is: 2,
    }));
    const changes = {
      newPeriods: [],
      gonePeriods: [],
      restated,
      stepChanges: [{ kind: "new", key: "Robbery, Coventry", direction: "up", from: "May 2025" } as const],
      newMeasures: [],
      goneMeasures: [],
    };
    expect(changesInWords(changes)).toBe(
      "12 figures changed; 1 step change new: Robbery, Coventry, from May 2025.",
    );
    const moved = { ...changes, restated: [], stepChanges: [{ kind: "moved", key: "Theft", direction: "up", from: "May 2025", was: "April 2025" } as const] }; // prettier-ignore
    expect(changesInWords(moved)).toBe("1 step change moved: Theft, from May 2025 (before: April 2025).");
    const many = { ...changes, restated: [], stepChanges: [], newMeasures: ["A", "B", "C", "D", "E", "F"] };
    expect(changesInWords(many)).toBe("6 measures new: A, B, C and 3 more.");
  });
});

describe("a definition meets next month's source", () => {
  const before = sourceOf([["Measure", 201504, 201505, 201506], ["B", 1, 2, 3], ["D", 1, 2, 3]]); // prettier-ignore
  const after = sourceOf([["Measure", 201504, 201505, 201506], ["A", 1, 2, 3], ["B", 1, 2, 3], ["Satisfaction", 1, 2, 3]]); // prettier-ignore

  it("and takes in its new measures where they stand, keeping what was chosen for those that are gone", () => {
    const grown = withNewMeasures(guessDefinition(before), after);
    expect(grown.measures.map(({ key, wanted, shown }) => [key, wanted, shown])).toEqual([
      ["A", "lower", true],
      ["B", "lower", true],
      ["Satisfaction", "higher", true],
      ["D", "lower", true],
    ]);
    expect(monthlyScorecard(after, grown, "").spec.rows.map(({ key }) => key)).toEqual([
      "A",
      "B",
      "Satisfaction",
    ]);
  });

  it("and stays as it is where there are none", () => {
    const definition = guessDefinition(after);
    expect(withNewMeasures(definition, after)).toBe(definition);
  });
});
