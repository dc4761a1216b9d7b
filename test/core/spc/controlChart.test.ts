import { controlChart, countRateChart, proportionChart, stepChanges } from "../../../src/core";
import { faultOf } from "../faultOf";

const repeat = (count: number, ...values: number[]) =>
  Array.from({ length: count }, (_, i) => values[i % values.length] ?? 0);
const signalsOf = (points: readonly { signal: string }[]) => points.map(({ signal }) => signal);

describe("controlChart", () => {
  it("has a row a period with its limits, process and first signal", () => {
    const { points, target } = controlChart({ values: [[...repeat(24, 12, 10), ...repeat(8, 20, 22), 60]] });
    expect(target).toBeUndefined();
    expect(points).toHaveLength(33);
    expect(points[0]).toMatchObject({ period: 1, value: 12, process: 1, signal: "" });
    expect(points[0]?.average).toBe(11);
    expect(points[24]).toMatchObject({ process: 2 });
    expect(points[24]?.average).toBe((8 * 21 + 60) / 9);
    expect(points[32]).toMatchObject({ value: 60, process: 2, signal: "Upper control limit breached" });
  });

  it("keeps the row of a missing value, and gives it its process's limits and no signal", () => {
    const { points } = controlChart({ values: [[10, 12, "", 10, 12]] });
    expect(points[2]).toMatchObject({ value: undefined, process: 1, signal: "" });
    expect(points[2]?.upper).toBe(points[1]?.upper);
  });

  it("gives back the caller's date cells, and makes one like them for a period that is skipped", () => {
    const periods = (...dates: unknown[]) =>
      controlChart({ values: [dates.map((_, i) => i)], dates: [dates] }).points.map(({ period }) => period);
    expect(periods("Jan 2016", "Feb 2016", "Apr 2016")).toEqual([
      "Jan 2016",
      "Feb 2016",
      "March 2016",
      "Apr 2016",
    ]);
    expect(periods(201601, 201602, 201604)).toEqual([201601, 201602, 201603, 201604]);
    // month ends: 31 January, 29 February, 30 April 2016
    expect(periods(42400, 42429, 42490)).toEqual([42400, 42429, 42460, 42490]);
    expect(periods(42370, 42401, 42461)).toEqual([42370, 42401, 42430, 42461]);
    expect(periods(2014, 2015, 2017)).toEqual([2014, 2015, 2016, 2017]);
    expect(periods(42370, 42377, 42391)).toEqual([42370, 42377, 42384, 42391]);
  });

  it("names the side below as well: a limit breached and a run", () => {
    const low = controlChart({ values: [[...repeat(24, 12, 10), 1]], steps: "none" });
    expect(signalsOf(low.points).slice(-2)).toEqual(["", "Lower control limit breached"]);
    const run = controlChart({ values: [[...repeat(12, 10, 12), ...repeat(8, 10.5, 10.4)]], steps: "none" });
    expect(signalsOf(run.points).slice(12)).toEqual(repeat(8, 0).map(() => "Run below average"));
  });

  it("keeps to its own signals, however many charts are made after it", () => {
    const breached = controlChart({ values: [[...repeat(24, 12, 10), 60]], steps: "none" });
    const others = Array.from({ length: 300 }, () =>
      controlChart({ values: [repeat(25, 12, 10)], steps: "none" }),
    );
    expect(breached.points[24]?.signal).toBe("Upper control limit breached");
    expect(others.every(({ points }) => signalsOf(points).every((signal) => signal === ""))).toBe(true);
  });

  it("starts no process at a run that has too few values before it", () => {
    // eight on one side after six: a candidate, listed as early and not used
    const values = [[...repeat(6, 10, 12), ...repeat(8, 20, 22)]];
    expect(stepChanges({ values }).map(({ verdict }) => verdict)).toEqual([
      "Not used: 6 earlier values, 12 needed",
    ]);
    expect(controlChart({ values }).points.map(({ process }) => process)).toEqual(repeat(14, 1));
  });

  it("keeps a target beside the values", () => {
    expect(controlChart({ values: [[1, 2, 3]], target: "£2" }).target).toBe(2);
    expect(faultOf(() => controlChart({ values: [[1, 2, 3]], target: "high" })).words).toBe(
      "target is not a number: high",
    );
  });

  it("flags every point of a run of eight within a process, and no run across two", () => {
    const values = [...repeat(12, 10, 12), ...repeat(4, 12), ...repeat(4, 30), ...repeat(9, 31, 29)];
    const { points } = controlChart({
      values: [values],
      dates: [values.map((_, i) => 2000 + i)],
      steps: 2016,
    });
    expect(signalsOf(points).filter((signal) => signal.startsWith("Run"))).toEqual([]);
    const long = controlChart({ values: [[...repeat(12, 10, 12), ...repeat(8, 11.5, 11.6)]], steps: "none" });
    expect(signalsOf(long.points).slice(12)).toEqual(repeat(8, 0).map(() => "Run above average"));
  });

  it.each([
    ["police", ""],
    ["mdc", "Rising trend"],
    ["nelson", "Rising trend"],
    ["western-electric", ""],
  ])("looks for the rules of %s", (rules, signal) => {
    const values = [[9, 0, 9, 0, 9, 0, 9, 0, 1, 2, 3, 4, 5, 6, 7]];
    expect(controlChart({ values, rules, steps: "none" }).points[14]?.signal).toBe(signal);
  });

  it("shows no limits for a process too short for them, and is #N/A when none has any", () => {
    const dates = [["Jan 2016", "Feb 2016", "Mar 2016"]];
    const { points } = controlChart({ values: [[1, 2, 3]], dates, steps: "Mar 2016" });
    expect(points.map(({ average }) => average)).toEqual([1.5, 1.5, undefined]);
    expect(faultOf(() => controlChart({ values: [[1]] })).code).toBe("#N/A");
    expect(faultOf(() => controlChart({ values: [[]] })).code).toBe("#N/A");
  });

  it("refuses rules that are none", () => {
    expect(faultOf(() => controlChart({ values: [[1, 2]], rules: "all" })).words).toBe(
      "rules is not police, mdc, western-electric or nelson: all",
    );
  });
});

describe("proportionChart", () => {
  // 10 of 100, 20 of 100, 15 of 400: average 45 / 600 = 0.075
  const given = { events: [[10, 20, 15]], cases: [[100, 100, 400]] };

  it("has limits that follow the number of cases", () => {
    const points = proportionChart(given);
    expect(points.map(({ value }) => value)).toEqual([0.1, 0.2, 0.0375]);
    const sigma = Math.sqrt(0.075 * 0.925);
    expect(points[0]?.average).toBe(0.075);
    expect(points[0]?.upper).toBeCloseTo(0.075 + (3 * sigma) / 10, 14);
    expect(points[2]?.upper).toBeCloseTo(0.075 + (3 * sigma) / 20, 14);
    expect(points[0]?.lower).toBe(0);
    expect(points[1]?.signal).toBe("Upper control limit breached");
  });

  it("never has a limit above 1", () => {
    expect(proportionChart({ events: [[9, 10]], cases: [[10, 10]] })[0]?.upper).toBe(1);
  });

  it("stretches the limits by Laney's correction when asked", () => {
    // z = 0.9491, 4.7458, -2.8475; ranges 3.7966, 7.5932, mean 5.6949
    const sigma = Math.sqrt(0.075 * 0.925);
    const z = [(0.1 - 0.075) / (sigma / 10), (0.2 - 0.075) / (sigma / 10), (0.0375 - 0.075) / (sigma / 20)];
    const range = (Math.abs((z[1] ?? 0) - (z[0] ?? 0)) + Math.abs((z[2] ?? 0) - (z[1] ?? 0))) / 2;
    const [point] = proportionChart({ ...given, laney: true });
    expect(point?.upper).toBeCloseTo(0.075 + (3 * sigma * range) / 1.128 / 10, 12);
  });

  it("takes no cases, or a missing figure, as a missing point and not as a signal", () => {
    const points = proportionChart({ events: [[10, 0, 12, ""]], cases: [[100, 0, 100, 100]] });
    expect(points.map(({ value, signal }) => [value, signal])).toEqual([
      [0.1, ""],
      [undefined, ""],
      [0.12, ""],
      [undefined, ""],
    ]);
    expect(points[1]?.average).toBe(0.11);
    expect(points[1]?.upper).toBeUndefined();
    expect(points[3]?.upper).toBe(points[0]?.upper);
  });

  it.each([
    [{ events: [[1, 3]], cases: [[2, 2]] }, "events is more than cases: 3 (column 2)"],
    [{ events: [[1, -3]], cases: [[2, 2]] }, "events is below 0: -3 (column 2)"],
    [{ events: [[1, 3]], cases: [[2, -2]] }, "cases is below 0: -2 (column 2)"],
    [{ events: [[1, 3]], cases: [[2]] }, "cases has fewer cells than events: 1, not 2"],
    [{ ...given, laney: "maybe" }, "laney is not TRUE or FALSE: maybe"],
  ])("refuses %j", (wrong, words) => {
    expect(faultOf(() => proportionChart(wrong))).toEqual({ code: "#VALUE!", words });
  });

  it("finds step changes in the proportions", () => {
    const events = [[...repeat(12, 20, 30), ...repeat(8, 60)]];
    const points = proportionChart({ events, cases: [repeat(20, 100)] });
    expect(points[19]).toMatchObject({ process: 2 });
    expect(points[19]?.average).toBe(0.6);
  });
});

describe("countRateChart", () => {
  it("has limits that follow the exposure, and rates may be above 1", () => {
    const points = countRateChart({ counts: [[30, 20]], exposure: [[10, 40]] });
    expect(points[0]).toMatchObject({ value: 3, signal: "Upper control limit breached" });
    expect(points[0]).toMatchObject({ average: 1, lower: 1 - 3 / Math.sqrt(10) });
    expect(points[1]?.upper).toBe(1 + 3 / Math.sqrt(40));
  });

  it("uses the data to asOf", () => {
    const dates = [["Jan 2016", "Feb 2016", "Mar 2016"]];
    const points = countRateChart({ counts: [[1, 3, 50]], exposure: [[1, 1, 1]], dates, asOf: "Feb 2016" });
    expect(points.map(({ average }) => average)).toEqual([2, 2]);
  });
});

describe("stepChanges", () => {
  const ask = (values: number[], steps?: unknown) => stepChanges({ values: [values], steps });
  const low = repeat(12, 12, 10);

  it("tells a step change by its averages, its size and its strength", () => {
    const [step, ...others] = ask([...low, ...repeat(8, 20)]);
    expect(others).toEqual([]);
    expect(step).toMatchObject({
      from: 13,
      direction: "Up",
      averageBefore: 11,
      averageAfter: 20,
      verdict: "Used: strong",
    });
    expect(step?.change).toBeCloseTo(9 / 11, 14);
    // sigma before: 2 / 1.128
    expect(step?.standardErrors).toBeCloseTo(9 / ((2 / 1.128) * Math.sqrt(1 / 8 + 1 / 12)), 12);
  });

  it("tells a weak one, used or not", () => {
    expect(ask([...low, ...repeat(8, 11.5)])).toMatchObject([{ verdict: "Used: weak" }]);
    expect(ask([...low, ...repeat(8, 11.5)], "strong8")).toMatchObject([
      { from: 13, verdict: "Not used: weak" },
    ]);
  });

  it("lists a run once that fails only for want of earlier values", () => {
    expect(ask([...low.slice(2), ...repeat(9, 20)])).toMatchObject([
      { from: 11, verdict: "Not used: 10 earlier values, 12 needed" },
    ]);
    expect(ask([...low.slice(7), ...repeat(8, 20)])).toEqual([]);
  });

  it("lists a run up and a run down apart, even where they share points", () => {
    // 100 and seven of 1 lie above the average and median of the first six, -0.5. With the 100 before them, eight of 1
    // lie below the average of seven, 97 / 7, and their median, 9.
    const both = ask([-10, -10, -10, 9, 9, 9, 100, ...repeat(8, 1)]);
    expect(both.map(({ from, direction, verdict }) => [from, direction, verdict])).toEqual([
      [7, "Up", "Not used: 6 earlier values, 12 needed"],
      [8, "Down", "Not used: 7 earlier values, 12 needed"],
    ]);
  });

  it("calls a step of just three standard errors strong", () => {
    // counts of average 4, sigma 2; eight of average 6.25: 2.25 / (2 × √(1/8 + 1/64)) = 2.25 / 0.75 = 3
    const values = [[...repeat(64, 5, 3), 6, 6, 6, 6, 6, 6, 7, 7]];
    expect(stepChanges({ values, method: "C", steps: "strong8" })).toMatchObject([
      { from: 65, standardErrors: 3, verdict: "Used: strong" },
    ]);
  });

  it("lists it as used only, when it lasts until there are twelve", () => {
    expect(ask([...low.slice(2), ...repeat(10, 20)])).toMatchObject([{ from: 13, verdict: "Used: strong" }]);
  });

  it("has no standard errors for values that never moved, and calls the step strong", () => {
    const [step] = ask([...repeat(12, 5), ...repeat(8, 6)]);
    expect(step).toMatchObject({ standardErrors: undefined, verdict: "Used: strong" });
  });

  it("tells those of the stable shift algorithm too, and none where none are detected", () => {
    expect(ask([...low, ...repeat(12, 20, 22)], "stable12")).toMatchObject([{ from: 13, direction: "Up" }]);
    expect(ask([...low, ...repeat(12, 20, 22)], "none")).toEqual([]);
  });

  it("takes values on the average for no stable shift, however many there are", () => {
    const values = [[...low, ...repeat(12, 11)]];
    expect(stepChanges({ values, steps: "stable12" })).toEqual([]);
    expect(controlChart({ values, steps: "stable12" }).points.map(({ process }) => process)).toEqual(
      repeat(24, 1),
    );
  });

  it("measures those of the stable shift algorithm by the eight points that showed them", () => {
    // eight of 20, then four of 30; sigma before is 2 / 1.128
    const [step, ...others] = ask([...low, ...repeat(8, 20), ...repeat(4, 30)], "stable12");
    expect(others).toEqual([]);
    expect(step).toMatchObject({ averageBefore: 11, averageAfter: 20, verdict: "Used: strong" });
    expect(step?.standardErrors).toBeCloseTo(9 / ((2 / 1.128) * Math.sqrt(1 / 8 + 1 / 12)), 12);
  });
});
