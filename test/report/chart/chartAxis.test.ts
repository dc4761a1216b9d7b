import type { SourceCell } from "../../../src/report";
import { sharedAxis } from "../../../src/report";
import { chartOfValues, turns } from "./madeChart";

const axisOf = (values: readonly SourceCell[], name?: string) =>
  chartOfValues(values, { method: "XmR", cases: { kind: "none" } }, name).axis;

describe("the axis of a chart", () => {
  it.each<[string, SourceCell[], [minimum: number, maximum: number, step: number]]>([
    // Limits 0 to 4 + 3 × 4 / 1.128 = 14.6.
    ["begins at 0 where counts are near it", turns(2, 6, 24), [0, 16, 2]],
    // Limits 394.7 and 405.3.
    ["does not begin at 0 where counts are far from it", turns(399, 401, 24), [394, 406, 2]],
    ["has whole steps for counts", turns(0, 1, 24), [0, 4, 1]],
    ["has room above nothing but zeros", turns(0, 0, 24), [0, 1, 1]],
    ["shows a constant well above 0", turns(8, 8, 24), [0, 10, 2]],
    // 1.1e12 + 3 × 2e11 / 1.128 = 1.63e12.
    ["is round for huge values", turns(1e12, 1.2e12, 24), [0, 1.8e12, 2e11]],
    // -45 ± 26.6.
    ["holds negative values", turns(-50, -40, 24), [-80, -10, 10]],
  ])("%s", (_, values, [minimum, maximum, step]) => {
    expect(axisOf(values)).toEqual({ minimum, maximum, step });
  });

  it("has no percentage above 100%", () => {
    const { minimum, maximum, step } = axisOf(turns(0.93, 0.99, 24), "Satisfaction");
    // Limits 96% ± 16 points, so the upper one is over 100%: an XmR chart knows no ceiling.
    expect(maximum).toBeGreaterThan(1);
    const cases = { kind: "figure", value: 500, per: 1 } as const;
    const { axis } = chartOfValues(turns(0.93, 0.99, 24), { method: "P", cases }, "Satisfaction");
    expect(axis.maximum).toBe(1);
    expect(minimum).toBeGreaterThan(0);
    expect(step).toBeGreaterThan(0);
  });
});

describe("the axis of several charts", () => {
  const robbery = chartOfValues(turns(40, 44, 24));
  const theft = chartOfValues(turns(400, 440, 24));

  it("holds them all", () => {
    const { minimum, maximum } = sharedAxis([robbery, theft]);
    expect(minimum).toBe(0);
    expect(maximum).toBeGreaterThanOrEqual(theft.axis.maximum - theft.axis.step);
    for (const { points } of [robbery, theft]) {
      for (const { value, upper } of points) {
        expect(Math.max(value ?? 0, upper ?? 0)).toBeLessThanOrEqual(maximum);
      }
    }
  });

  it("of one is its own, and of none is from 0 to 1", () => {
    expect(sharedAxis([theft])).toEqual(theft.axis);
    expect(sharedAxis([])).toMatchObject({ minimum: 0, maximum: 1 });
  });
});

describe("the axis of a chart that was made with others on one scale", () => {
  const axis = { minimum: 0, maximum: 500, step: 100 };
  const held = (values: readonly number[], unit: "counts" | "decimals" = "counts") =>
    chartOfValues(values, { method: "XmR", cases: { kind: "none" }, scale: { axis, unit } });
  const widened = /reach beyond the scale of the charts that this one was made with/;

  it("is theirs, however little of it the chart needs", () => {
    const { axis: shown, notes } = held(turns(40, 44, 24));
    expect(shown).toEqual(axis);
    expect(notes.join(" ")).not.toMatch(widened);
  });

  it("grows by whole steps where figures lie beyond it, and a note says so", () => {
    // Limits 500 ± 3 × 40 / 1.128 = 393.6 and 606.4.
    const { axis: shown, notes } = held(turns(480, 520, 24));
    expect(shown).toEqual({ minimum: 0, maximum: 700, step: 100 });
    expect(notes.join(" ")).toMatch(widened);
  });

  it("is the chart's own where it would have to be more than twice as long", () => {
    expect(held(turns(9000, 9400, 24)).axis).toEqual(chartOfValues(turns(9000, 9400, 24)).axis);
  });

  it("is the chart's own where its values are in another unit since", () => {
    expect(held(turns(40, 44, 24), "decimals").axis).toEqual(chartOfValues(turns(40, 44, 24)).axis);
  });
});
