import type { Rule } from "../../src/core/spc/rules/rule";
import { roomFor, standingOf, type ProcessPoints } from "../../src/core/spc/rules/standing";

/** What a rule says of each point of a process: the side on which it flags it, 0 where it does not. */
export function flagsOf(rule: Rule, process: ProcessPoints): number[] {
  const flags = new Array<number>(process.end - process.start).fill(0);
  const count = process.values.length;
  const standing = standingOf(process, roomFor(count));
  rule.scan(standing, (point, side) => (flags[point - process.start] = side));
  return flags;
}
