import type { Side } from "../sideOf";
import type { Standing } from "./standing";

/** Takes a point that shows a pattern, and on which side. A point flagged again is of the later pattern. */
export type Flag = (point: number, side: Side) => void;

/** A pattern that a process in control would hardly show. Each rule is a file of its own here. */
export interface Rule {
  /** The signal of a point on the upper side, and on the lower; the same where the rule has no sides. */
  readonly above: string;
  readonly below: string;
  /** Flags the points of a process that show the pattern, from the oldest. */
  readonly scan: (process: Standing, flag: Flag) => void;
}

export function ruleOf(above: string, below: string, scan: Rule["scan"]): Rule {
  return { above, below, scan };
}

/** Which points of a pattern are flagged: all, or those at which it is complete. */
export type Mark = "all" | "end";
