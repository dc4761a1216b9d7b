import { sideOf } from "../sideOf";
import { flagRuns, sidesOf, type Mark, type Rule } from "./rule";

/** So many points in a row on one side of the average. A point on it ends the run. */
export function runOnOneSide(length: number, mark: Mark): Rule {
  return {
    above: "Run above average",
    below: "Run below average",
    flags: ({ values, average }) =>
      flagRuns(
        sidesOf(values, (value) => sideOf(value, average)),
        length,
        mark,
      ),
  };
}
