import type { SourceCell } from "../../../src/report";
import { guessChart } from "../../../src/report";
import { sourceOf } from "../monthly/saferTravelMonths";
import { chartOf, monthlySource, turns } from "./madeChart";

const counts = turns(41, 43, 12);
const named = (row: SourceCell[], headings: string[]) => {
  const { valueName, subtitle } = chartOf(monthlySource([[...row, ...counts]], headings), { unit: "" });
  return [valueName, subtitle.replace(", number a month, April 2012 to March 2013", "")];
};

describe("a chart is named", () => {
  it("by its offence, with what the offence doesn't say below", () => {
    const headings = ["Offence group", "Offence", "Borough"];
    expect(named(["Robbery", "Robbery of Personal Property", "Camden"], headings)).toEqual(["Robbery of Personal Property", "Camden"]); // prettier-ignore
    expect(named(["Arson and Criminal Damage", "Arson", "Camden"], headings)).toEqual(["Arson", "Arson and Criminal Damage, Camden"]); // prettier-ignore
  });

  it("by its offence where the area comes first", () => {
    expect(named(["Camden", "Burglary"], ["Area", "Measure"])).toEqual(["Burglary", "Camden"]);
    expect(named(["Burglary", "Coventry"], ["Offence", "Local policing unit"])).toEqual([
      "Burglary",
      "Coventry",
    ]);
  });

  it("by its area where there is nothing else", () => {
    const { valueName, subtitle } = chartOf(monthlySource([["Camden", ...counts]], ["Borough"]));
    expect([valueName, subtitle]).toEqual(["Camden", "Number a month, April 2012 to March 2013"]);
  });

  it("with the number that tells it from another of its name", () => {
    const source = monthlySource([["Robbery", ...counts], ["Robbery", ...turns(20, 22, 12)]]); // prettier-ignore
    expect(chartOf(source, guessChart(source, "Robbery (2)")).valueName).toBe("Robbery (2)");
  });

  it("with its column where a list has several columns of figures", () => {
    const rows = counts.map((count, at): SourceCell[] => [`01/${String(at + 1).padStart(2, "0")}/2015`, "Robbery", "Camden", count, 200 + count]); // prettier-ignore
    const source = sourceOf([["Date", "Offence", "Borough", "Recorded", "Reported"], ...rows]);
    const { valueName, subtitle } = chartOf(source, guessChart(source, "Robbery, Camden, Recorded"));
    expect(valueName).toBe("Robbery, Recorded");
    expect(subtitle).toBe("Camden, recorded offences a month, January 2015 to December 2015");
  });
});

describe("a chart's unit", () => {
  it.each<[string, SourceCell[], string]>([
    ["Grants paid", counts.map((each) => `£${each}`), "£ a month"],
    ["Confidence", turns(0.8, 0.84, 12), "Percentage by month"],
    ["Confidence %", turns(80.5, 84, 12), "Percentage by month"],
    ["Response time", turns(8.5, 9.25, 12), "By month"],
    ["Contacts", counts, "Contacts a month"],
  ])("of %s is said", (name, values, unit) => {
    const { subtitle } = chartOf(monthlySource([[name, ...values]]), { method: "XmR" });
    expect(subtitle).toBe(`${unit}, April 2012 to March 2013`);
  });

  it("of proportions names the cases, and of rates what they are to", () => {
    const source = monthlySource([["Detections", ...counts], ["Officer days", ...turns(900, 910, 12)]]); // prettier-ignore
    const of = (method: "P" | "U", per: number) => chartOf(source, { method, cases: { kind: "measure", key: "Officer days", per } }).subtitle; // prettier-ignore
    expect(of("P", 1)).toMatch(/^Percentage of officer days by month,/);
    expect(of("U", 1000)).toMatch(/^Detections per 1,000 officer days a month,/);
    expect(of("U", 1)).toMatch(/^Detections to officer days by month,/);
  });

  it("is one a person can name", () => {
    const { subtitle } = chartOf(monthlySource([["Response time", ...turns(8.5, 9.25, 12)]]), {
      unit: "minutes",
    });
    expect(subtitle).toBe("Minutes by month, April 2012 to March 2013");
  });
});
