import type { ChartDefinition, SourceCell } from "../../../src/report";
import { chartOf, chartOfValues, monthlySource, turns } from "../chart/madeChart";
import { sourceOf } from "../monthly/saferTravelMonths";

/**
 * The words are those of the papers to the West Midlands Strategic Policing and Crime Board. The arithmetic: figures that
 * take turns about 42 by one have moving ranges of 2, so that three sigma is 3 × 2 / 1.128 = 5.319 and the limits are 36.68
 * and 47.32; the same about 31 has 25.68 and 36.32.
 */
const before = turns(41, 43, 24);
const after = (count: number) => turns(30, 32, count);

interface Case {
  readonly claim: string;
  readonly values: readonly SourceCell[];
  readonly chosen?: Partial<ChartDefinition>;
  readonly name?: string;
  readonly title: string;
  readonly words: string;
}

const cases: readonly Case[] = [
  {
    claim: "a stable series has no significant change",
    values: before,
    title: "Robbery: no significant change",
    words:
      "No significant change: 43 in March 2014 is within control limits of 37 to 47, about a process average of 42 a month.",
  },
  {
    // Fewer than 12 values.
    claim: "limits of a short series are provisional",
    values: turns(41, 43, 8),
    title: "Robbery: no significant change (provisional)",
    words:
      "No significant change: 43 in November 2012 is within provisional control limits of 37 to 47, about a process average of 42 a month (from 8 values).",
  },
  {
    // 11 / 42 = 26.2%. Sigma before is 2 / 1.128 = 1.773, so 11 / (1.773 × √(1/8 + 1/24)) = 15.2 standard errors.
    claim: "a new step change comes first, with its caution and provisional limits",
    values: [...before, ...after(8)],
    title: "Robbery: step change down from April 2014",
    words:
      "Step change down from April 2014, from an average of 42 to 31 a month (-26%, 15.2 standard errors): evidence to look, not proof; with less than a year since, compare the same months of earlier years. The latest value, 32 in November 2014, is within provisional control limits of 26 to 36, about a process average of 31 a month (from 8 values).",
  },
  {
    claim: "an older step change is what there has been no significant change since",
    values: [...before, ...after(12)],
    title: "Robbery: step change down from April 2014",
    words:
      "No significant change since April 2014: 32 in March 2015 is within control limits of 26 to 36, about a process average of 31 a month. Step change down from April 2014, from an average of 42 to 31 a month (-26%, 15.2 standard errors): evidence to look, not proof.",
  },
  {
    // The second run is held against twelve values about 31: 11 / (1.773 × √(1/8 + 1/12)) = 13.6; 11 / 31 = 35.5%.
    claim: "of several step changes the latest is told",
    values: [...before, ...after(12), ...turns(41, 43, 12)],
    title: "Robbery: step change up from April 2015",
    words:
      "No significant change since April 2015: 43 in March 2016 is within control limits of 37 to 47, about a process average of 42 a month. The latest of 2 step changes is up from April 2015, from an average of 31 to 42 a month (+35%, 13.6 standard errors): evidence to look, not proof.",
  },
  {
    // (24 × 42 + 60) / 25 = 42.72; the range of 17 is screened out, so 42.72 + 5.319 = 48.04.
    claim: "a breach of the upper limit comes before all else",
    values: [...before, 60],
    title: "Robbery: upper control limit breached in April 2014",
    words:
      "Upper control limit breached in April 2014: 60, against an upper limit of 48 and a process average of 43 a month; it was 41 in April 2013.",
  },
  {
    // (24 × 42 + 24) / 25 = 41.28, less 5.319 is 35.96.
    claim: "a breach of the lower limit says so",
    values: [...before, 24],
    title: "Robbery: lower control limit breached in April 2014",
    words:
      "Lower control limit breached in April 2014: 24, against a lower limit of 36 and a process average of 41 a month; it was 41 in April 2013.",
  },
  {
    claim: "a limit is never shown as the value that breaches it",
    values: [...turns(41, 43, 24), 48],
    title: "Robbery: upper control limit breached in April 2014",
    // (24 × 42 + 48) / 25 = 42.24; ranges 23 × 2 and 5: 51 / 24 = 2.125, 5 is under 3.267 × 2.125; 42.24 + 5.652 = 47.89.
    words:
      "Upper control limit breached in April 2014: 48, against an upper limit of 47.9 and a process average of 42.2 a month; it was 41 in April 2013.",
  },
  {
    // (24 × 42 + 5 × 45) / 29 = 42.52, which the 43 before them is above too; 48 / 28 × 2.6596 = 4.559 about it.
    claim: "months on one side of the average are told and are no change",
    values: [...before, 45, 45, 45, 45, 45],
    title: "Robbery: no significant change",
    words:
      "No significant change: 45 in August 2014 is within control limits of 38 to 47, about a process average of 43 a month, though the latest 6 months are above average.",
  },
  {
    claim: "rare events are too few to judge",
    values: turns(0, 1, 24),
    title: "Robbery: too few to judge",
    words:
      "Too few to judge: the average is 0.5 a month, so control limits can’t tell a change from chance; the latest value is 1 in March 2014.",
  },
  {
    claim: "very rare events have an average that is not shown as none",
    values: [1, ...turns(0, 0, 23)],
    title: "Robbery: too few to judge",
    words:
      "Too few to judge: the average is 0.04 a month, so control limits can’t tell a change from chance; the latest value is 0 in March 2014.",
  },
  {
    claim: "a series that never moves is said to be one value",
    values: turns(5, 5, 24),
    title: "Robbery: no significant change",
    words: "No significant change: all 24 values are 5.",
  },
  {
    claim: "a target is met or not by the latest value",
    values: before,
    chosen: { target: 40, wanted: "lower" },
    title: "Robbery: no significant change",
    words:
      "No significant change: 43 in March 2014 is within control limits of 37 to 47, about a process average of 42 a month; the target of 40 is not met.",
  },
  {
    claim: "a target met exactly is met",
    values: before,
    chosen: { target: 43, wanted: "higher" },
    title: "Robbery: no significant change",
    words:
      "No significant change: 43 in March 2014 is within control limits of 37 to 47, about a process average of 42 a month; the target of 43 is met.",
  },
  {
    claim: "a target without a direction is neither met nor missed",
    values: before,
    chosen: { target: 40, wanted: "neither" },
    title: "Robbery: no significant change",
    words:
      "No significant change: 43 in March 2014 is within control limits of 37 to 47, about a process average of 42 a month; the target is 40.",
  },
  {
    claim: "a process that the person began is theirs, and no finding",
    values: [...before, ...after(12)],
    chosen: { steps: "dates", splits: ["April 2014"] },
    title: "Robbery: no significant change",
    words:
      "No significant change since April 2014: 32 in March 2015 is within control limits of 26 to 36, about a process average of 31 a month. New process from April 2014, as chosen: an average of 31 a month, 42 before.",
  },
  {
    claim: "a process of one value has no limits",
    values: [...before, 31],
    chosen: { steps: "dates", splits: ["April 2014"] },
    title: "Robbery: too few values for limits",
    words: "Too few values since April 2014 for control limits: the latest is 31 in April 2014.",
  },
  {
    // Sigma before 20 / 1.128 = 17.73; ranges about 200; 12 / (17.73 × √(1/8 + 1/24)) = 1.7; 12 / 200 = 6%.
    claim: "a weak step change says how little sure it is",
    values: [...turns(210, 190, 24), ...turns(212, 212, 12)],
    title: "Robbery: step change up from April 2014",
    words:
      "No significant change since April 2014: all 12 values are 212. Step change up from April 2014, from an average of 200 to 212 a month (+6%, only 1.7 standard errors): evidence to look, not proof.",
  },
  {
    // Percentages have no "a month" and change by points: 5 / (2 / 1.128 × √(1/8 + 1/24)) = 6.9.
    claim: "percentages change by points",
    values: [...turns(0.84, 0.82, 24), ...turns(0.87, 0.89, 12)],
    name: "Confidence in local police",
    title: "Confidence in local police: step change up from April 2014",
    words:
      "No significant change since April 2014: 89.0% in March 2015 is within control limits of 82.7% to 93.3%, about a process average of 88.0%. Step change up from April 2014, from an average of 83.0% to 88.0% (+5.0 points, 6.9 standard errors): evidence to look, not proof.",
  },
  {
    // 3 × 20,000 / 1.128 = 53,191.
    claim: "money has its sign and commas",
    values: turns(310_000, 330_000, 24).map((amount) => `£${amount}`),
    name: "Grants paid",
    title: "Grants paid: no significant change",
    words:
      "No significant change: £330,000 in March 2014 is within control limits of £266,809 to £373,191, about a process average of £320,000 a month.",
  },
  {
    claim: "a pattern of the chosen rules is named by the core",
    values: [...turns(41, 43, 24), 43, 44, 45, 46, 47, 48, 49, 50].map((value) => value * 10),
    chosen: { rules: "nelson", steps: "none" },
    title: "Robbery: upper control limit breached in November 2014",
    // (24 × 420 + 3,720) / 32 = 431.25; ranges 23 × 20, 0 and 7 × 10 are 530 / 31 = 17.097; × 2.6596 = 45.47.
    words:
      "Upper control limit breached in November 2014: 500, against an upper limit of 477 and a process average of 431 a month; it was 430 in November 2013.",
  },
  {
    // 41 and 43 in turn, then 40.5 to 45.5 by one: six in a row rising (Nelson's third test).
    claim: "a rising trend within limits is no claim of a change",
    values: [...turns(410, 430, 24), 405, 415, 425, 435, 445, 455],
    chosen: { rules: "nelson", steps: "none" },
    title: "Robbery: rising trend to September 2014",
    // (24 × 420 + 2,580) / 30 = 422; ranges 23 × 20, 25 and 5 × 10 are 535 / 29 = 18.448; × 2.6596 = 49.06.
    words:
      "Rising trend to September 2014: 455 is within control limits of 373 to 471, about a process average of 422 a month; it was 430 in September 2013.",
  },
];

describe("commentary", () => {
  it.each(cases)("$claim", ({ values, chosen, name, title, words }) => {
    const chart = chartOfValues(values, { method: "XmR", cases: { kind: "none" }, ...chosen }, name);
    expect({ title: chart.title, words: chart.commentary }).toEqual({ title, words });
  });

  it("speaks of a survey's percentages with limits that follow the sample", () => {
    // 410 of 500: √(0.82 × 0.18 / 500) × 3 = 5.15 points. Eight waves about 89%: 0.07 / (√(0.82 × 0.18) × √(1/4,000 + 1/12,000)) = 10.0.
    const source = monthlySource([
      ["Satisfied", ...turns(0.84, 0.8, 24), ...turns(0.88, 0.9, 8)],
      ["Sample size", ...turns(500, 500, 32)],
    ]);
    const chart = chartOf(source);
    expect(chart.method).toBe("P");
    expect(chart.commentary).toBe(
      "Step change up from April 2014, from an average of 82.0% to 89.0% (+7.0 points, 10.0 standard errors): evidence to look, not proof; with less than a year since, compare the same months of earlier years. The latest value, 90.0% in November 2014, is within provisional control limits of 84.8% to 93.2%, about a process average of 89.0% (from 8 values).",
    );
  });

  it("shows a value that is said to be beside the average as beside it", () => {
    const { commentary } = chartOfValues([...turns(43, 41, 24), 42.3, 42.3, 42.3, 42.3, 42.3], { unit: "" });
    // (1,008 + 5 × 42.3) / 29 = 42.052; the values have one decimal.
    expect(commentary).toContain("42.3 in August 2014");
    expect(commentary).toContain("about a process average of 42.1");
    expect(commentary).toContain("though the latest 5 months are above average");
  });

  it("speaks of rates without claiming that they come month by month", () => {
    // 400 and 420 of 286,800 people to 1,000: 1.3947 and 1.4644, on average 1.4296; 3 × √(1.4296 / 286.8) = 0.2118.
    const chart = chartOfValues(turns(400, 420, 24), {
      method: "U",
      cases: { kind: "figure", value: 286_800, per: 1000 },
    });
    expect(chart.commentary).toBe(
      "No significant change: 1.46 in March 2014 is within control limits of 1.22 to 1.64, about a process average of 1.43.",
    );
  });

  it.each<[string, (at: number) => SourceCell, string]>([
    // 42100 is Monday 6 April 2015.
    ["week", (at) => 42100 + 7 * at, "in the week of 14 September 2015"],
    ["day", (at) => 42100 + at, "on 29 April 2015"],
    ["quarter", (at) => `${2010 + Math.floor(at / 4)}/${11 + Math.floor(at / 4)} Q${(at % 4) + 1}`, "in 2015/16 Q4"], // prettier-ignore
    ["year", (at) => `31/03/${1991 + at}`, "in 2013/14"],
  ])("names a %s as the papers do", (unit, period, when) => {
    const rows = turns(41, 43, 24).map((count, at): SourceCell[] => [period(at), count]);
    const chart = chartOf(sourceOf([["Date", "Robbery"], ...rows]));
    expect(chart.commentary).toBe(
      `No significant change: 43 ${when} is within control limits of 37 to 47, about a process average of 42 a ${unit}.`,
    );
  });

  it("takes back nothing: a step change whose average turned is told with both averages", () => {
    const turned = [...turns(43, 41, 24), ...turns(50, 50, 8), ...turns(35, 37, 11)];
    const { commentary, title, steps } = chartOfValues(turned, { method: "XmR" });
    expect(steps.map(({ direction }) => direction)).toEqual(["up"]);
    // (8 × 50 + 35 × 6 + 37 × 5) / 19 = 41.8.
    expect(commentary).toContain("though the average since is 41.8 a month against 42.0 before");
    expect(title).not.toContain("step change");
  });
});
