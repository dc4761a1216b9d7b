import { controlChart, currentLimits, signal } from "../../../src/core";
import { faultOf } from "../faultOf";

const repeat = <Value>(count: number, ...values: Value[]) =>
  Array.from({ length: count }, (_, i) => values[i % values.length] ?? 0);
const averageOf = (values: unknown[], steps?: unknown, dates?: unknown) =>
  currentLimits({ values: [values], steps, dates }).average;

/** Average and median 11, sigma 2 / 1.128. */
const before = repeat(12, 10, 12);

describe("a step change by a run of eight", () => {
  it("is eight values above the average and the median of the twelve before; the process starts with the first", () => {
    expect(averageOf([...before, ...repeat(8, 20)])).toBe(20);
    expect(averageOf([...before, ...repeat(8, 20)], "run8")).toBe(20);
    expect(averageOf([...before, ...repeat(8, 2)], " RUN8 ")).toBe(2);
  });

  it("is not seven values", () => {
    expect(averageOf([...before, ...repeat(7, 20)])).toBe(272 / 19);
  });

  it("needs twelve values before it", () => {
    // eleven before: the first window with twelve before starts one later and has only seven
    expect(averageOf([...before.slice(1), ...repeat(8, 20)])).toBe(282 / 19);
    expect(averageOf([...before.slice(1), ...repeat(10, 20)])).toBe(20);
  });

  it("is not broken up by order: one value on the average ends the run", () => {
    expect(averageOf([...before, ...repeat(4, 20), 11, ...repeat(4, 20)])).not.toBe(20);
  });

  it("is not bridged over a missing value", () => {
    expect(averageOf([...before, ...repeat(4, 20), "", ...repeat(4, 20)])).toBe(292 / 20);
  });

  it("is judged against the average of the process before it, not of everything since", () => {
    // 8.05 lies below the average of twelve at 8 and eight at 8.1, which is 8.04, but not below 8
    expect(averageOf([...repeat(12, 7, 9), ...repeat(9, 8.05)])).toBe(8.05);
  });

  it("needs the median too, or rare events would step down whenever nothing happens", () => {
    // one event in four periods: average 0.25, median 0
    const rare = repeat(24, 0, 0, 0, 1);
    expect(averageOf([...rare, ...repeat(12, 0)])).toBe(6 / 36);
  });

  it("comes again only after twelve values of the new process", () => {
    const twice = [...before, ...repeat(12, 20, 22), ...repeat(8, 40)];
    expect(averageOf(twice)).toBe(40);
    expect(averageOf([...before, ...repeat(8, 20, 22), ...repeat(8, 40)])).toBe((8 * 21 + 8 * 40) / 16);
  });

  it("does not come of 0.1 twelve times and eight more", () => {
    expect(averageOf(repeat(20, 0.1))).toBe(0.1);
    expect(signal({ values: [repeat(20, 0.1)] })).toBe("Stable");
  });
});

describe("the other ways to find step changes", () => {
  it("run7 and run6 take runs of seven and six", () => {
    expect(averageOf([...before, ...repeat(7, 20)], "run7")).toBe(20);
    expect(averageOf([...before, ...repeat(6, 20)], "run7")).toBe(252 / 18);
    expect(averageOf([...before, ...repeat(6, 20)], "run6")).toBe(20);
  });

  it("run7 and run6 take weak runs too", () => {
    // 0.5 / (2 / 1.128 × √(1/7 + 1/12)) is 0.59 standard errors
    expect(averageOf([...before, ...repeat(7, 11.5)], "run7")).toBe(11.5);
    expect(averageOf([...before, ...repeat(6, 11.5)], "run6")).toBe(11.5);
  });

  it("strong8 takes only runs three standard errors away", () => {
    // 11.5: 0.5 / (2 / 1.128 × √(1/8 + 1/12)) = 0.62 standard errors; 20: 11.1
    expect(averageOf([...before, ...repeat(8, 11.5)], "run8")).toBe(11.5);
    expect(averageOf([...before, ...repeat(8, 11.5)], "strong8")).toBe((132 + 92) / 20);
    expect(averageOf([...before, ...repeat(8, 20)], "strong8")).toBe(20);
  });

  it("strong8 tests a weak run again each period while it lasts", () => {
    // eight of 11.5, then 30s: the eight latest become strong as 30s come in
    const values = [...before, ...repeat(8, 11.5), ...repeat(8, 30)];
    expect(averageOf(values, "strong8")).toBeGreaterThan(20);
  });

  it("takes any shift of values that never moved as strong", () => {
    expect(averageOf([...repeat(12, 5), ...repeat(8, 6)], "strong8")).toBe(6);
  });

  it("none finds none", () => {
    expect(averageOf([...before, ...repeat(8, 20)], "none")).toBe(292 / 20);
  });

  it("stable takes limits from 21 periods and keeps them until a shift", () => {
    const values = [...repeat(21, 10, 12, 11), ...repeat(7, 11, 10, 12)];
    expect(averageOf(values, "stable")).toBe(11);
    expect(averageOf([...values, ...repeat(21, 20, 22, 21)], "stable")).toBe(21);
    expect(averageOf([...before, ...repeat(12, 20, 22)], "stable12")).toBe(21);
  });

  it("stable12 takes a shift to values that are all the same", () => {
    expect(averageOf([...before, ...repeat(12, 20)], "stable12")).toBe(20);
  });

  it("stable12 takes eight values on the average for no shift", () => {
    expect(averageOf([...before, ...repeat(8, 11), ...repeat(12, 11.5, 11)], "stable12")).toBe(11);
  });

  it("stable12 is #N/A where no two of the first values stand side by side", () => {
    expect(faultOf(() => averageOf(repeat<unknown>(60, 10, ""), "stable12")).code).toBe("#N/A");
  });

  it("stable is #N/A with fewer values than 21, stable12 with fewer than 12", () => {
    expect(faultOf(() => averageOf(repeat(20, 10, 12), "stable")).code).toBe("#N/A");
    expect(averageOf(repeat(21, 11, 11, 11), "stable")).toBe(11);
    expect(faultOf(() => averageOf(repeat(11, 10, 12), "stable12")).code).toBe("#N/A");
  });
});

describe("dates given as steps", () => {
  const dates = [["Jan 2016", "Feb 2016", "Mar 2016", "Apr 2016", "Jun 2016"]];
  const given = (steps: unknown) => averageOf([1, 2, 10, 11, 13], steps, dates);

  it("start a process each, and nothing is detected", () => {
    expect(given("Mar 2016")).toBe(34 / 3);
    expect(given([["01/02/2016"], [""]])).toBe(9);
  });

  it("start the same processes in whatever order they stand", () => {
    // January; February and March; April to June
    const points = (steps: unknown) =>
      controlChart({ values: [[1, 2, 10, 11, 13]], dates, steps }).points.map(({ process }) => process);
    expect(points([["Apr 2016"], ["Feb 2016"]])).toEqual([1, 2, 2, 3, 3, 3]);
  });

  it("of the first period change nothing", () => {
    expect(given("Jan 2016")).toBe(37 / 5);
  });

  it("inside a period that the data skip start there", () => {
    expect(faultOf(() => given("May 2016")).code).toBe("#N/A");
  });

  it("later than asOf are not there yet", () => {
    const { average } = currentLimits({
      values: [[1, 2, 10, 11, 13]],
      dates,
      asOf: "Feb 2016",
      steps: "Mar 2016",
    });
    expect(average).toBe(1.5);
  });

  it.each([
    ["Dec 2015", "steps is before the first period: Dec 2015"],
    ["Jul 2016", "steps is after the last period: Jul 2016"],
    ["every 12", "steps is not a date: every 12"],
    ["weekly", "steps is not run8, run7, run6, strong8, stable, stable12, none or dates: weekly"],
  ])("can't be %s", (steps, words) => {
    expect(faultOf(() => given(steps))).toEqual({ code: "#VALUE!", words });
  });

  it("can't be a way and something else", () => {
    expect(faultOf(() => given([["none", "Mar 2016"]])).words).toBe("steps is not a date: none (column 1)");
  });

  it("need dates", () => {
    expect(faultOf(() => averageOf([1, 2, 3], [[2]])).words).toBe("steps needs dates");
  });
});
