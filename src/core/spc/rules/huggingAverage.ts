import { valueAt } from "../valueAt";
import { ruleOf } from "./rule";

const length = 15;

/** Fifteen points in a row within one sigma of the average (Nelson 1984, test 7); a series that never moves is stable. */
export const huggingAverage = ruleOf("Hugging average", "Hugging average", (process, flag) => {
  const { values, start, end, limits, one, oneEnd } = process;
  if (limits.unitSigma === 0) return;
  let first = start;
  for (let place = start; place <= oneEnd; place += 1) {
    const after = place < oneEnd ? Number(one[place]) : end;
    let within = 0;
    for (let point = first; after - first >= length && point < after; point += 1) {
      within = Number.isNaN(valueAt(values, point)) ? 0 : within + 1;
      if (within >= length) flag(point, 1);
    }
    first = after + 1;
  }
});
