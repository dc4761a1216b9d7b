import type { ChartDefinition, SourceCell } from "../../../src/report";
import { attention } from "../../../src/report";
import { chartOfValues, turns } from "./madeChart";

const needed = (values: readonly SourceCell[], chosen: Partial<ChartDefinition> = {}) =>
  attention(chartOfValues(values, { method: "XmR", wanted: "lower", ...chosen }));

describe("attention", () => {
  const stable = needed(turns(41, 43, 24));
  const beside = needed([...turns(41, 43, 24), 45, 45, 45, 45, 45]);
  const older = needed([...turns(43, 41, 24), ...turns(50, 52, 12)]);
  const fresh = needed([...turns(43, 41, 24), ...turns(50, 52, 8)]);
  const breached = needed([...turns(41, 43, 24), 60]);

  it("goes first to a breach, then to a new step change, an older one, a run, and least to what is stable", () => {
    const scores = [breached, fresh, older, beside, stable].map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(scores.length);
  });

  it("gives its reasons", () => {
    expect(breached.reasons).toEqual(["Upper control limit breached in April 2014"]);
    expect(fresh.reasons).toContain("Step change up from April 2014");
    expect(beside.reasons).toEqual(["Above average for 6 periods"]);
    expect(stable.reasons).toEqual([]);
  });

  it("goes more to what got worse than to what got better", () => {
    const values = [...turns(41, 43, 24), 60];
    const [worse, neutral, better] = (["lower", "neither", "higher"] as const).map((wanted) => needed(values, { wanted }).score); // prettier-ignore
    expect(worse).toBeGreaterThan(neutral ?? 0);
    expect(neutral).toBeGreaterThan(better ?? 0);
  });

  it("goes to a target that is missed as the process stands", () => {
    const { reasons } = needed(turns(41, 43, 24), { target: 30 });
    expect(reasons).toEqual(["Target missed as the process stands"]);
    expect(needed(turns(41, 43, 24), { target: 42 }).reasons).toEqual(["Target not met"]);
  });

  it("goes not to events too rare to judge", () => {
    expect(needed(turns(0, 1, 24)).reasons).toEqual([]);
  });
});
