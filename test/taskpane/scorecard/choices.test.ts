import { guessDefinition, type MonthlySource, understandSource } from "../../../src/report";
import { noFilter } from "../../../src/taskpane/measures/measureFilter";
import {
  columnsSummary,
  withColumn,
  withPreset,
} from "../../../src/taskpane/scorecard/columns/chooseColumns";
import {
  found,
  measuresOf,
  measuresSummary,
  partsUnder,
  withMeasures,
  withMoved,
} from "../../../src/taskpane/scorecard/measures/changeMeasures";
import { measureWords, targetFrom, targetText } from "../../../src/taskpane/scorecard/measures/measureWords";
import { orderChoices, orderFrom, orderName } from "../../../src/taskpane/scorecard/measures/orderChoices";
import { areasFrom, areasText, areasWords } from "../../../src/taskpane/scorecard/options/areaPopulation";
import { optionsSummary } from "../../../src/taskpane/scorecard/options/optionWords";
import { populationFrom } from "../../../src/taskpane/scorecard/options/populationFrom";

const source = monthly([
  ["Offence", "Area", "Jan 2015", "Feb 2015", "Mar 2015"],
  ["Robbery", "Coventry", 4, 5, 5],
  ["Robbery", "Dudley", 6, 7, 7],
  ["Burglary", "Coventry", 8, 9, 9],
]);
const definition = guessDefinition(source);
const keys = ({ measures }: typeof definition) => measures.map(({ key }) => key);

function monthly(cells: (string | number)[][]): MonthlySource {
  const understanding = understandSource(cells);
  if (understanding.kind !== "monthly") throw new Error("These are monthly figures.");
  return understanding.source;
}

describe("measures", () => {
  const all = measuresOf(source, definition);
  const names = (filter: Partial<typeof noFilter>) =>
    found(all, { ...noFilter, ...filter }).map(({ defined }) => defined.key);

  it("are found by any words of their names, and by a part", () => {
    expect(names({})).toHaveLength(3);
    expect(names({ words: "cov rob" })).toEqual(["Robbery, Coventry"]);
    expect(names({ parts: ["", "Coventry"] })).toEqual(["Robbery, Coventry", "Burglary, Coventry"]);
    expect(partsUnder(source, 0)).toEqual(["Robbery", "Burglary"]);
  });

  it("change alike, the others stay", () => {
    const changed = withMeasures(definition, ["Robbery, Dudley"], { shown: false });
    expect(changed.measures.map(({ shown }) => shown)).toEqual([true, false, true]);
    expect(measuresSummary(source, changed)).toBe("2 of 3");
    expect(measuresSummary(source, { ...definition, groupBy: "Area" })).toBe("All 3, by Area");
  });

  it("move right before or after another, over those not listed", () => {
    const [first, , last] = keys(definition);
    const moved = withMoved(definition, last ?? "", "before", first ?? "");
    expect(keys(moved)).toEqual(["Burglary, Coventry", "Robbery, Coventry", "Robbery, Dudley"]);
    expect(keys(withMoved(moved, last ?? "", "after", first ?? ""))).toEqual([
      "Robbery, Coventry",
      "Burglary, Coventry",
      "Robbery, Dudley",
    ]);
  });

  it("that the source no longer has are not listed, but still known", () => {
    const fewer = monthly([["Offence", "Area", "Jan 2015", "Feb 2015", "Mar 2015"], ["Robbery", "Dudley", 6, 7, 7], ["Arson", "Dudley", 1, 2, 3]]); // prettier-ignore
    expect(measuresOf(fewer, definition).map(({ defined }) => defined.key)).toEqual(["Robbery, Dudley"]);
  });
});

describe("a target", () => {
  it.each([
    ["change", "-5", -0.05],
    ["change", "−5%", -0.05],
    ["change", "+2.3 %", 0.023],
    ["level", "1,200", 1200],
    ["level", "£40", 40],
    ["level", "88%", 0.88],
  ] as const)("for a %s is read from “%s”", (kind, typed, value) => {
    expect(targetFrom(kind, typed)).toEqual({ kind, value });
  });

  it("is none without a number", () => {
    expect([targetFrom("level", ""), targetFrom("change", "five"), targetFrom("level", "%")]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it("is shown as it is typed", () => {
    expect(targetText({ kind: "change", value: -0.05 })).toBe("-5%");
    expect(targetText({ kind: "change", value: 0.023 })).toBe("+2.3%");
    const measure = { key: "k", shown: true, wanted: "lower", baselineEnd: "March 2020" } as const;
    expect(measureWords({ ...measure, target: { kind: "change", value: -0.05 } })).toBe(
      "Lower is better, target -5%, baseline to March 2020",
    );
  });
});

describe("columns", () => {
  it("come in the order of the full set, and a preset is known again", () => {
    const more = withColumn(definition, "rolling", true);
    expect([more.preset, more.columns.at(-1)]).toEqual([null, "rolling"]);
    expect(withColumn(more, "latest", true).columns[0]).toBe("latest");
    expect(withColumn(more, "rolling", false).preset).toBe("saferTravel");
    expect(columnsSummary(more)).toBe("6 columns of your choice");
    expect(columnsSummary(definition)).toBe("Safer Travel, 5 columns");
  });

  it("of the national measures hold the significance against the baseline", () => {
    const national = withPreset(definition, "nationalMeasures");
    expect(national.significanceAgainst).toBe("baseline");
    expect(withPreset(national, "full").significanceAgainst).toBe("priorYear");
  });
});

describe("options in a line", () => {
  it("name the month, and what is not as usual", () => {
    expect(optionsSummary(definition, "February 2015")).toBe("As of February 2015, years from April");
    const chosen = {
      ...definition,
      asOf: "January 2015",
      yearStart: 1,
      suppress: true,
      marking: " OFFICIAL ",
    };
    expect(optionsSummary(chosen, null)).toBe(
      "As of January 2015, years from January, small counts hidden, OFFICIAL",
    );
  });

  it("say how new processes are told apart, unless it is by runs of eight", () => {
    const steps = (chosen: Partial<typeof definition>) =>
      optionsSummary({ ...definition, asOf: "January 2015", ...chosen }, null);
    expect(steps({})).toBe("As of January 2015, years from April");
    expect(steps({ steps: "strong8" })).toMatch(/, step changes by strong runs of eight$/);
    expect(steps({ steps: "dates" })).toMatch(/, one process throughout$/);
    expect(steps({ steps: "dates", splits: ["May 2014", "June 2015"] })).toMatch(
      /, new processes from May 2014 and June 2015$/,
    );
  });

  it("read a population however it is grouped", () => {
    expect([
      populationFrom("2,900,000"),
      populationFrom("2 900"),
      populationFrom("0"),
      populationFrom("many"),
    ]).toEqual([2_900_000, 2900, null, null]);
  });
});

describe("the order of the rows", () => {
  it("is offered by the figures of each column shown, changes by rise and fall", () => {
    const chosen = { ...definition, columns: ["latest", "change", "trend"] as const };
    expect(orderChoices(chosen).map(({ words }) => words)).toEqual([
      "Latest month, highest first",
      "Latest month, lowest first",
      "Change, largest rise first",
      "Change, largest fall first",
    ]);
  });

  it("stays on offer where it is chosen and its column is not shown", () => {
    const chosen = { ...definition, columns: [], order: { column: "rate", first: "lowest" } as const };
    expect(orderChoices(chosen).map(({ name }) => name)).toEqual(["rate highest", "rate lowest"]);
  });

  it("is found again by its name", () => {
    const order = { column: "change", first: "lowest" } as const;
    expect(orderFrom(orderName(order))).toEqual(order);
    expect(orderFrom(orderName(null))).toBeNull();
  });
});

describe("people of each area", () => {
  it("are read from lines that were typed, or pasted from two columns", () => {
    const { areas, wrong } = areasFrom("Coventry 345,300\nBirmingham East\t210000\r\nZone 4: 12,000\n\n");
    expect(areas).toEqual([
      { area: "Coventry", value: 345_300 },
      { area: "Birmingham East", value: 210_000 },
      { area: "Zone 4", value: 12_000 },
    ]);
    expect(wrong).toEqual([]);
  });

  it("are asked for by name, and a line that can't be read is told", () => {
    const areas = ["Coventry", "Dudley", "Walsall"];
    expect(areasWords("coventry 345,300\nDudley\nWalsall many", areas)).toEqual({
      wrong: "Not read: Walsall many. Give each line an area and its number.",
      missing: "No number yet for Dudley and Walsall: their rates are n/a.",
    });
  });

  it("that are no area of the figures are told: a number with blanks in it would be another number", () => {
    expect(areasWords("Coventry 345 300", ["Coventry"])).toEqual({
      wrong: "No area of these figures: Coventry 345.",
      missing: "No number yet for Coventry: their rates are n/a.",
    });
  });

  it("stand as they were typed before, each area of the figures in its line", () => {
    const known = [
      { area: "Dudley", value: 313_000 },
      { area: "Elsewhere", value: 5 },
    ];
    expect(areasText(["Coventry", "Dudley"], known)).toBe("Coventry\nDudley 313,000\nElsewhere 5");
  });
});
