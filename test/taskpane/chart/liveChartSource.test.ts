import type { SourceRange } from "../../../src/excel";
import { type ChartDefinition, controlChartSpec, guessChart, understandSource } from "../../../src/report";
import { withEvent, withExcluded, withSplit } from "../../../src/taskpane/chart/changePoints";
import { liveChartSource } from "../../../src/taskpane/chart/insert/liveChartSource";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const headings = Array.from(
  { length: 24 },
  (_, at) => `${months[at % 12] ?? ""} ${2015 + Math.floor(at / 12)}`,
);
const figures = (level: number) => headings.map((_, at) => level + ((at * 7) % 11));
/** In B3:Z6 of its sheet: names in B, January 2015 to December 2016 in C to Z. */
const values = [
  ["Measure", ...headings],
  ["Robbery", ...figures(60)],
  ["Detections", ...figures(10)],
  ["Residents", ...headings.map(() => 220000)],
];
const range: SourceRange = { address: "'Recorded crime'!$B$3:$Z$6", sheet: "Recorded crime", values };

function live(change: (definition: ChartDefinition) => ChartDefinition) {
  const understanding = understandSource(values);
  if (understanding.kind !== "monthly") throw new Error("The figures of this test are by month.");
  const { source } = understanding;
  const definition = change({ ...guessChart(source, "Robbery"), method: "XmR", cases: { kind: "none" } });
  return liveChartSource(
    { subject: { source, definition }, made: controlChartSpec(source, definition) },
    range,
  );
}

describe("a live chart reads", () => {
  it("its measure's figures and their months, and says only what is not usual", () => {
    const cells = { values: "'Recorded crime'!C4:Z4", dates: "'Recorded crime'!C3:Z3" };
    expect(live((all) => all)).toEqual({ call: "CONTROLCHART", ...cells });
    expect(live((all) => ({ ...all, method: "C", steps: "run7", rules: "mdc" }))).toEqual({
      ...{ call: "CONTROLCHART", method: "C" },
      ...{ steps: { rule: "run7" }, rules: "mdc" },
      ...cells,
    });
  });

  it("what rates are to", () => {
    const rates = live((all) => ({
      ...all,
      method: "U'",
      cases: { kind: "measure", key: "Residents", per: 1000 },
    }));
    expect(rates).toMatchObject({ call: "ULIMITS", cases: "'Recorded crime'!C6:Z6", per: 1000, laney: true });
  });
});

test.each<[string, (definition: ChartDefinition) => ChartDefinition]>([
  ["points are left out", (all) => withExcluded(all, "May 2015", "Lockdown")],
  ["points are labelled", (all) => withEvent(all, "May 2015", "Patrols begin")],
  ["the person said where processes begin", (all) => withSplit(all, [], "May 2015", ["May 2015"])],
  ["it ends with a month that was chosen", (all) => ({ ...all, asOf: "May 2016" })],
  [
    "rates are to one number",
    (all) => ({ ...all, method: "U", cases: { kind: "figure", value: 220000, per: 1000 } }),
  ],
])("no formula gives a chart where %s", (_, change) => {
  expect(live(change)).toBeNull();
});
