import type { SourceCell } from "../../../src/report";
import { caseMeasures, guessChart, suggestMethod } from "../../../src/report";
import { monthlySource, turns } from "./madeChart";

const percentages = turns(0.8, 0.84, 12);
const suggestion = (rows: SourceCell[][], key?: string, headings?: string[]) => {
  const source = monthlySource(rows, headings);
  return suggestMethod(source, key ?? source.measures[0]?.key ?? "");
};

describe("the method suggested", () => {
  it("is XmR for counts, as the limits of scorecards are", () => {
    const { method, cases, reason } = suggestion([["Robbery", ...turns(41, 53, 12)]]);
    expect({ method, cases }).toEqual({ method: "XmR", cases: { kind: "none" } });
    expect(reason).toMatch(/^Counts: .*Scorecards use the same limits\.$/);
  });

  it("is C for small counts that vary as independent events do", () => {
    // The average is 2; ranges of 1 and 2 / 1.128 are no more than 1.25 × √2.
    const { method, reason } = suggestion([["Robbery", 2, 3, 1, 2, 3, 1, 2, 2, 3, 1, 2, 2]]);
    expect(method).toBe("C");
    expect(reason).toBe("Counts under 5 on average that vary as independent events do: a C chart.");
  });

  it("is XmR for small counts that vary more", () => {
    // The average is 4; ranges of 8 / 1.128 are 7.1, and √4 is 2.
    expect(suggestion([["Robbery", ...turns(0, 8, 12)]]).method).toBe("XmR");
  });

  it("is XmR for percentages without cases, and says what cases would do", () => {
    const { method, reason } = suggestion([["Confidence", ...percentages]]);
    expect(method).toBe("XmR");
    expect(reason).toBe(
      "Percentages without the number of cases behind them: a chart of individual values (XmR). With cases, a P chart’s limits would follow their number.",
    );
  });

  it("is P for percentages with a sample size", () => {
    const { method, cases, reason } = suggestion([["Confidence", ...percentages], ["Sample size", ...turns(500, 510, 12)]]); // prettier-ignore
    expect({ method, cases }).toEqual({
      method: "P",
      cases: { kind: "measure", key: "Sample size", per: 1 },
    });
    expect(reason).toContain("“Sample size”");
  });

  it("is P for counts out of cases that are never fewer", () => {
    const detections: SourceCell[] = ["Detections", ...turns(20, 22, 12)];
    expect(suggestion([detections, ["Cases", ...turns(100, 90, 12)]]).method).toBe("P");
    expect(suggestion([detections, ["Cases", ...turns(100, 21, 12)]]).method).toBe("XmR");
  });

  it("is never P because of another measure that is no number of cases", () => {
    expect(suggestion([["Robbery", ...turns(20, 22, 12)], ["Burglary", ...turns(100, 90, 12)]]).method).toBe("XmR"); // prettier-ignore
  });

  it("is XmR for money and for measured figures", () => {
    expect(suggestion([["Grants", ...turns(1, 2, 12).map((each) => `£${each}000`)]]).method).toBe("XmR");
    expect(suggestion([["Response time", ...turns(8.5, 9.25, 12)]]).reason).toContain("Measured figures");
  });
});

describe("the measures that may be cases", () => {
  const rows: SourceCell[][] = [
    ["Confidence", "Coventry", ...percentages],
    ["Sample size", "Dudley", ...turns(500, 510, 12)],
    ["Sample size", "Coventry", ...turns(400, 410, 12)],
    ["Calls", "Coventry", ...turns(4000, 4100, 12)],
    ["Fear of crime", "Coventry", ...percentages],
  ];
  const source = monthlySource(rows, ["Measure", "Area"]);

  it("are of the same area, those named like cases first", () => {
    expect(caseMeasures(source, "Confidence, Coventry")).toEqual([
      { key: "Sample size, Coventry", named: true },
      { key: "Calls, Coventry", named: false },
    ]);
  });

  it("have a figure wherever the measure has one", () => {
    const gap = monthlySource([["Confidence", ...percentages], ["Sample size", "", ...turns(500, 510, 11)]]); // prettier-ignore
    expect(caseMeasures(gap, "Confidence")).toEqual([]);
  });

  it("share most words with the measure's name", () => {
    const two = monthlySource([
      ["Fear of crime", ...percentages],
      ["Sample size confidence", ...turns(400, 410, 12)],
      ["Sample size fear", ...turns(500, 510, 12)],
    ]);
    expect(caseMeasures(two, "Fear of crime")[0]?.key).toBe("Sample size fear");
  });
});

describe("the chart guessed", () => {
  it("is of the first measure that is no total", () => {
    const rows: SourceCell[][] = [["Total", ...turns(61, 65, 12)], ["Robbery", ...turns(41, 43, 12)], ["Theft", ...turns(20, 22, 12)]]; // prettier-ignore
    expect(guessChart(monthlySource(rows)).measure).toBe("Robbery");
  });

  it("wants crimes to fall and confidence to rise", () => {
    const source = monthlySource([["Robbery", ...turns(41, 43, 12)], ["Confidence", ...percentages]]); // prettier-ignore
    expect(guessChart(source, "Robbery").wanted).toBe("lower");
    expect(guessChart(source, "Confidence").wanted).toBe("higher");
  });

  it.each([
    ["Emergency calls", "Measure", "calls"],
    ["Bus crime", "Measure", "recorded offences"],
    ["Robbery", "Offence", "recorded offences"],
    ["Robbery", "Measure", ""],
  ])("counts of %s under %s are of “%s”", (name, heading, unit) => {
    expect(guessChart(monthlySource([[name, ...turns(41, 43, 12)]], [heading])).unit).toBe(unit);
  });
});
