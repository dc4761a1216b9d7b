import { guessDefinition, guessWanted } from "../../../src/report";
import { sourceOf } from "./saferTravelMonths";

describe("the direction wanted is guessed from a measure's name", () => {
  it.each([
    ["Robbery, Coventry", "lower"],
    ["Total Recorded Crime", "lower"],
    ["Violence with Injury", "lower"],
    ["Fear of crime", "lower"],
    ["Dissatisfaction with service", "lower"],
    ["Victim satisfaction (ASB)", "higher"],
    ["Confidence in local police", "higher"],
    ["Detections", "higher"],
    ["Positive outcomes, Burglary", "higher"],
    ["Calls for service", "neither"],
    ["Emergency calls", "neither"],
    ["Population", "neither"],
  ])("%s: %s", (name, wanted) => {
    expect(guessWanted(name)).toBe(wanted);
  });
});

describe("a scorecard is guessed", () => {
  const source = sourceOf([
    ["Offence", "Borough", "Population", 201504, 201505, 201506],
    ["Robbery", "Coventry", 345_000, 1, 2, 3],
    ["Satisfaction", "Coventry", 345_000, "80%", "81%", "82%"],
  ]);

  it("as the paper has it, of every measure, as at the latest month", () => {
    expect(guessDefinition(source)).toEqual({
      version: 1,
      preset: "saferTravel",
      columns: ["priorYearToDate", "yearToDate", "change", "trend", "previousChange"],
      measures: [
        { key: "Robbery, Coventry", shown: true, wanted: "lower", target: null, baselineEnd: null },
        { key: "Satisfaction, Coventry", shown: true, wanted: "higher", target: null, baselineEnd: null },
      ],
      groupBy: null,
      areaHeading: "Borough",
      asOf: "latest",
      yearStart: 4,
      baselineEnd: null,
      significanceAgainst: "priorYear",
      steps: "run8",
      rounding: "whole",
      smallBases: false,
      suppress: false,
      marking: "",
      population: { kind: "column", heading: "Population" },
    });
  });

  it("in plain JSON", () => {
    const guessed = guessDefinition(source);
    expect(JSON.parse(JSON.stringify(guessed))).toEqual(guessed);
    expect(JSON.parse(JSON.stringify(source))).toEqual(source);
  });
});
