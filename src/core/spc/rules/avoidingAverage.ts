import { ruleOf } from "./rule";

/** Points that must all be beyond one sigma for the pattern (Nelson 1984, test 8). */
const length = 8;

/** Eight points in a row beyond one sigma, with both sides among them; the last is flagged, and each that goes on. */
export const avoidingAverage = ruleOf("Avoiding average", "Avoiding average", (process, flag) => {
  const { sides, start, one: points, oneEnd: end } = process;
  for (let place = start + length - 1; place < end; place += 1) {
    const point = Number(points[place]);
    const first = point - length + 1;
    if (points[place - length + 1] !== first) continue;
    let earlier = first;
    while (earlier < point && sides[earlier] === sides[point]) earlier += 1;
    if (earlier < point) flag(point, 1);
  }
});
