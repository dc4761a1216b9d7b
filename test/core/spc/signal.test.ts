import { signal } from "../../../src/core";
import { faultOf } from "../faultOf";

const repeat = (count: number, ...values: number[]) =>
  Array.from({ length: count }, (_, i) => values[i % values.length] ?? 0);
const verdict = (values: unknown[], rest: object = {}) => signal({ values: [values], ...rest });
/** Average 11, limits 11 ± 5.32. */
const calm = repeat(24, 10, 12);
const calmThenLow = repeat(24, 12, 10);
const months = (count: number) => [
  Array.from(
    { length: count },
    (_, i) => `${2014 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`,
  ),
];

describe("the verdict", () => {
  it("is Stable for values either side of their average", () => {
    expect(verdict(calm)).toBe("Stable");
  });

  it("is Stable for a series that never moves", () => {
    expect(verdict(repeat(12, 5))).toBe("Stable");
  });

  it("names a limit breached by the latest value, and no other", () => {
    expect(verdict([...calm, 40])).toBe("Upper control limit breached");
    expect(verdict([...calm, -40])).toBe("Lower control limit breached");
    expect(verdict([...calm, 40, 11])).toBe("Stable");
  });

  it("takes the last value that is there as the latest", () => {
    expect(verdict([...calm, 40, "", "n/a"])).toBe("Upper control limit breached");
  });

  it("is on the limit, not beyond it, within rounding", () => {
    // average 48 / 12 = 4; a C chart's limit is 4 + 3 × 2 = 10
    expect(verdict([4, 4, 4, 4, 4, 2, 2, 2, 4, 4, 4, 10], { method: "C", steps: "none" })).toBe("Stable");
  });

  it("names the step change that the current process began with while it has fewer than twelve values", () => {
    const dates = months(32);
    expect(verdict([...calmThenLow, ...repeat(8, 20, 21)], { dates })).toBe("Step change up (January 2016)");
    expect(verdict([...calm, ...repeat(8, 2, 1)], { dates })).toBe("Step change down (January 2016)");
    expect(verdict([...calmThenLow, ...repeat(11, 20, 21)])).toBe("Step change up (period 25)");
    expect(verdict([...calmThenLow, ...repeat(12, 20, 21)])).toBe("Stable");
  });

  it("names the period of a process that began at a given date", () => {
    expect(verdict([...calmThenLow, ...repeat(8, 20, 21)], { dates: months(32), steps: [["2016-01"]] })).toBe(
      "New process (January 2016)",
    );
  });

  it("counts five or more latest values on one side of the average", () => {
    // average 11 + 5/30 after six of 12
    expect(verdict([...calm, ...repeat(6, 12)], { steps: "none" })).toBe("Above average for 7 periods");
    expect(verdict([...calm, ...repeat(5, 10)])).toBe("Below average for 5 periods");
    expect(verdict([...calm, ...repeat(4, 10)])).toBe("Stable");
    expect(verdict([...calm, 10, 10, "", 10, 10, 10, 10])).toBe("Stable");
  });

  it("is Too few to judge for whole counts averaging under 1", () => {
    expect(verdict(repeat(24, 0, 0, 1))).toBe("Too few to judge");
    expect(verdict([...repeat(23, 0, 0, 1), 9])).toBe("Too few to judge");
    expect(verdict(repeat(24, 0.2, 0.4))).toBe("Stable");
    expect(verdict(repeat(24, 0))).toBe("Too few to judge");
  });

  it("is Too few to judge whichever of them are missing, and not for an average of 1 or for values that are no counts", () => {
    expect(verdict([...repeat(11, 0, 1), "", 0])).toBe("Too few to judge");
    expect(verdict(repeat(12, 0, 2))).toBe("Stable");
    expect(verdict(repeat(12, 0, 1, 0.5))).toBe("Stable");
  });

  it("counts a run from the start of the process, and none where the latest value is on the average", () => {
    const dates = months(30);
    const given = { dates, steps: [["2015-01"]] };
    // twelve of 30, then twelve of 19 and 20 and six of 21, whose average is 20; the first twelve are above it too
    const values = [...repeat(12, 30), ...repeat(12, 19, 20), ...repeat(6, 21)];
    expect(verdict(values, given)).toBe("Above average for 6 periods");
    expect(verdict([...repeat(12, 30), ...repeat(18, 20)], given)).toBe("Stable");
  });

  it("is Too few to judge when the limits are equal though values differ", () => {
    expect(verdict([5, 5, "", 7, 7, 7, 7, 7, 7, 7, 7, 7, 7])).toBe("Too few to judge");
  });

  it("is provisional with under twelve values in an only process", () => {
    expect(verdict(repeat(11, 10, 12))).toBe("Stable (provisional)");
    expect(verdict([10, 12, 10, 12, 90])).toBe("Upper control limit breached (provisional)");
    expect(verdict(repeat(12, 10, 12))).toBe("Stable");
  });

  it("is #N/A with fewer than two values or no moving range", () => {
    expect(faultOf(() => verdict([5])).code).toBe("#N/A");
    expect(faultOf(() => verdict([5, "", 6])).code).toBe("#N/A");
  });
});
