import { heading } from "../../../../src/core/checks/tables/headingWords";

type Says = Exclude<keyof typeof heading, "scale">;

/** What each kind of heading is called in board papers, and words that only look like it. */
// prettier-ignore
const headings: Readonly<Record<Says, { readonly yes: readonly string[]; readonly no: readonly string[] }>> = {
  saysChange: {
    yes: [
      "Change", "% change", "Changes", "chg", "Diff", "Difference", "Var", "Variance", "+/-", "+ / -", "Increase", "Increases",
      "Decrease", "Decreases", "% decrease", "Reduction", "Reductions", "Growth", "Movement", "Swing", "Fewer crimes", "Rise", "Fall", "Δ", "±",
    ],
    no: ["Exchange", "Changeover", "2014/15", "Variety", "Different", "Increased", "Rises", "Risen", "Falls", "Overgrowth", "Count"],
  },
  saysFall: {
    yes: ["Reduction", "Reductions", "Decrease", "Decreases", "Fall", "Fewer", "Saving", "Savings"],
    no: ["Increase", "Change", "Reducing", "Fallow"],
  },
  saysShare: {
    yes: ["Share", "Shares of total", "Proportion", "% of total", "Percent of all", "Percentage of all", "Per cent of all"],
    no: ["Shared", "Proportionate", "%", "Percentage", "50% offer", "Per cent"],
  },
  saysPercent: {
    yes: ["%", "2014 %", "Percent", "Percentage", "per cent", "Per centage"],
    no: ["Percentile", "Count", "Per centre"],
  },
  saysElsewhere: {
    yes: [
      "Prev", "Prev. % change", "Previous year", "Prior", "Target", "Targets", "Wanted", "Plan", "Planned", "Expected", "Forecast",
    ],
    no: ["Prevented", "Priority", "Targeted", "Plant", "Planning", "Unexpected", "Forecasting", "2014"],
  },
  saysTrend: {
    yes: ["Trend", "Direction", "Movement", "Change", "DOT", "Direction of travel", "Travel"],
    no: ["Trendy", "Directions", "Dots", "Travelled", "Changes"],
  },
  saysLevel: {
    yes: [
      "Rate", "Detection rates", "Crimes per 1,000", "per 1000 people", "per 10,000", "per 10000", "Per 100,000 people", "per 100000",
      "Cost per head", "per day", "per officer", "per capita", "Average", "Avg", "Mean", "Median", "Score", "Scores", "Index", "Rank",
      "Ranks", "Ratio", "Age", "Price", "Unit cost", "Limit", "Position", "Probability", "Satisfaction", "Satisfied", "Confidence",
    ],
    no: [
      "Count", "Stage", "Operations", "Pirates", "per 1,200", "Meaning", "Scored", "Indexed", "Franks", "Rations", "Prices", "Total cost",
      "Limited", "Positions", "Headcount", "Dissatisfied",
    ],
  },
  saysCode: {
    yes: ["Reference", "Reference number", "ID", "Code", "Phone", "Tel", "Tel no", "Postcode", "Project ref", "Ref.", "Area code", "Case ID", " ID "],
    no: ["Referrals", "Idle", "Codes", "Telephones", "Refs", "Covid", "Preferred", "Barcode", "Amount"],
  },
};

const cases = (Object.keys(headings) as Says[]).flatMap((says) => [
  ...headings[says].yes.map((text) => ({ says, text, answer: true })),
  ...headings[says].no.map((text) => ({ says, text, answer: false })),
]);

describe("what a heading says of its figures", () => {
  it.each(cases)("$says of “$text” is $answer", ({ says, text, answer }) => {
    expect(heading[says](text)).toBe(answer);
  });

  // prettier-ignore
  it.each([
    ["Grant £m", 1e6], ["£ m", 1e6], ["£million", 1e6], ["£ millions", 1e6], ["People (millions)", 1e6], ["(million)", 1e6], ["£mn", 1e6], ["£ mn", 1e6],
    ["2014/15 £000", 1000], ["£ 000", 1000], ["£000s", 1000], ["£'000", 1000], ["£’000s", 1000], ["£ k", 1000], ["£k", 1000], ["People (000s)", 1000],
    ["('000)", 1000], ["Thousands", 1000], ["in thousands", 1000],
    ["£", 1], ["Amount", 1], ["£1,000", 1], ["£mortgage", 1], ["million", 1], ["£keys", 1], ["thousand", 1], ["5000", 1],
  ])("“%s” counts by %d", (text, scale) => {
    expect(heading.scale(text)).toBe(scale);
  });
});
