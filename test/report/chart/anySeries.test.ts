import fc from "fast-check";
import { controlChart } from "../../../src/core";
import type { ChartDefinition, SourceCell } from "../../../src/report";
import { attention, chartMethods, chartRules, chartSteps, chartTable, sharedAxis } from "../../../src/report";
import { making, monthlySource, monthsFrom2012 } from "./madeChart";

const figure: fc.Arbitrary<SourceCell> = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 60 }) },
  { weight: 1, arbitrary: fc.constant("") },
  // No cell of Excel's holds -0.
  { weight: 1, arbitrary: fc.double({ noNaN: true, min: -1e99, max: 1e99 }).map((cell) => cell + 0) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1e12, -3, 0.1, 1e-300, "83.6%", "£320,000") },
);
const series = fc.array(figure, { minLength: 3, maxLength: 60 });
const counts = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 14, maxLength: 60 });
const month = fc.nat({ max: 59 });
const chosen = fc.record({
  method: fc.constantFrom(...chartMethods),
  steps: fc.constantFrom(...chartSteps),
  rules: fc.constantFrom(...chartRules),
  wanted: fc.constantFrom("lower" as const, "higher" as const, "neither" as const),
  target: fc.oneof(fc.constant(null), fc.integer({ min: -10, max: 100 })),
  cases: fc.constantFrom(
    { kind: "none" as const },
    { kind: "measure" as const, key: "Cases", per: 1 },
    { kind: "figure" as const, value: 286_800, per: 1000 },
  ),
});
const names = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]; // prettier-ignore
const nameOf = (at: number): string => {
  const number = monthsFrom2012(60)[at] ?? 0;
  return `${names[(number % 100) - 1] ?? ""} ${Math.floor(number / 100)}`;
};

function check(values: SourceCell[], choices: Partial<ChartDefinition>): void {
  const rows: SourceCell[][] = [["Robbery", ...values], ["Cases", ...values.map((_, at) => 90 + at)]]; // prettier-ignore
  const source = monthlySource(rows);
  if (!source.measures.some(({ key }) => key === "Robbery")) return;
  const made = making(source, { measure: "Robbery", ...choices });
  if (made.kind === "fault") {
    expect(made.words).toMatch(/^[A-Z].*\.$/);
    return;
  }
  const { chart, record } = made;
  expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  expect(JSON.stringify(record)).not.toContain("NaN");
  const { minimum, maximum, step } = chart.axis;
  expect([minimum, maximum, step].every(Number.isFinite) && minimum < maximum && step > 0).toBe(true);
  for (const { value, lower, average, upper } of chart.points) {
    for (const each of [value, lower, average, upper]) {
      if (each === null) continue;
      expect(Number.isFinite(each)).toBe(true);
      expect(each >= minimum && each <= maximum).toBe(true);
    }
  }
  const words = [chart.title, chart.subtitle, chart.altText, chart.commentary, ...chart.notes].join(" ");
  expect(words).not.toMatch(/NaN|Infinity|undefined|null|\[object| {2}| ,/);
  expect(Number.isFinite(attention(chart).score)).toBe(true);
  expect(sharedAxis([chart])).toEqual(chart.axis);
  const table = chartTable(chart);
  for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length);
}

describe("any series", () => {
  it("is a chart of finite figures within its axis and of whole sentences, or one sentence", () => {
    fc.assert(fc.property(series, chosen, check), { numRuns: 250 });
  });

  it("of counts has the core's points by every way to tell processes apart", () => {
    const ways = fc.constantFrom(
      ...chartSteps.filter((each) => each !== "dates" && !each.startsWith("stable")),
    );
    fc.assert(
      fc.property(counts, ways, fc.constantFrom(...chartRules), (values, steps, rules) => {
        const dates = [monthsFrom2012(values.length)];
        const asked = controlChart({ values: [values], dates, steps, rules }).points;
        const made = making(monthlySource([["Robbery", ...values]]), { method: "XmR", steps, rules });
        if (made.kind === "fault") throw new Error(made.words);
        expect(made.chart.points.map(({ cell, lower, average, upper, process, signal }) => [cell, lower, average, upper, process, signal])).toEqual(asked.map(({ period, lower, average, upper, process, signal }) => [period, lower, average, upper, process, signal])); // prettier-ignore
      }),
      { numRuns: 60 },
    );
  });

  it("with points left out has the limits and signals that it would have without them", () => {
    const left = fc.uniqueArray(month, { maxLength: 5 });
    fc.assert(
      fc.property(counts, left, (values, places) => {
        const excluded = places.map((at) => ({ period: nameOf(at), reason: "lockdown" }));
        const blanked = values.map((value, at): SourceCell => (places.includes(at) ? "" : value));
        const linesOf = (row: SourceCell[], given: Partial<ChartDefinition>) => {
          // A chart to its last value would end earlier without one.
          const until = { method: "XmR" as const, asOf: nameOf(row.length - 1), ...given };
          const made = making(monthlySource([["Robbery", ...row]]), until);
          return made.kind === "fault"
            ? made.kind
            : made.chart.points.map(({ lower, average, upper, process, signal }) => [lower, average, upper, process, signal]); // prettier-ignore
        };
        expect(linesOf(values, { excluded })).toEqual(linesOf(blanked, {}));
      }),
      { numRuns: 60 },
    );
  });
});
