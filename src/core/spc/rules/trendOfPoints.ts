import { sideOf } from "../sideOf";
import type { Mark, Rule } from "./rule";

/** So many points in a row, each above the one before or each below it. A point on two trends is of the later one. */
export function trendOfPoints(length: number, mark: Mark): Rule {
  return {
    above: "Rising trend",
    below: "Falling trend",
    flags: ({ values }) => {
      const flags = new Int8Array(values.length);
      let steps = 0;
      let direction = 0;
      values.forEach((value, point) => {
        const step = sideOf(value, values[point - 1]);
        steps = step !== 0 && step === direction ? steps + 1 : 1;
        direction = step;
        if (step !== 0 && steps >= length - 1)
          flags.fill(step, mark === "all" ? point + 1 - length : point, point + 1);
      });
      return flags;
    },
  };
}
