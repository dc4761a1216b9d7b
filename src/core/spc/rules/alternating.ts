import type { Side } from "../sideOf";
import { eachRun } from "./eachRun";
import { ruleOf } from "./rule";
import { moveTo } from "./standing";

/** Points that must go up and down in turn for the pattern (Nelson 1984, test 4). */
const length = 14;

/** Fourteen points in a row, up and down in turn; the last is flagged, and each that goes on. */
export const alternating = ruleOf("Alternating", "Alternating", (process, flag) => {
  // With every other move turned round, moves up and down in turn are a run of moves one way.
  const sideAt = (point: number) => ((point % 2 === 0 ? 1 : -1) * moveTo(process, point)) as Side;
  eachRun(process, length - 1, sideAt, (first, after) => {
    for (let point = first + length - 2; point < after; point += 1) flag(point, 1);
  });
});
