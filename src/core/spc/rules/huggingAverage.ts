import { flagRuns, sideBeyond, sidesOf, type Rule } from "./rule";

/** Fifteen points in a row within one sigma of the average (Nelson 1984, test 7); a series that never moves is stable. */
export const huggingAverage: Rule = {
  above: "Hugging average",
  below: "Hugging average",
  flags: (process) => {
    const within = sidesOf(process.values, (value, point) => {
      const near = !Number.isNaN(value) && process.sigmaAt(point) > 0;
      return near && sideBeyond(process, value, 1, point) === 0 ? 1 : 0;
    });
    return flagRuns(within, 15, "end");
  },
};
