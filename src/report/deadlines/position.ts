import { isBlank, type SourceCell } from "../scorecard/sourceCell";
import { dueIn } from "./dueDay";

/** Where a milestone stands at a day. */
export type Position =
  | { readonly kind: "done" | "notYet" | "dueNow" | "notRead" | "noDate" }
  /** So many days after the last one on which it was due. */
  | { readonly kind: "overdue"; readonly days: number };

/** On the very day it is due, it is not overdue; a month is over on its last day. */
export function positionOf(due: SourceCell, done: boolean, asOf: number): Position {
  if (done) return { kind: "done" };
  if (isBlank(due)) return { kind: "noDate" };
  const days = dueIn(due);
  if (days === null) return { kind: "notRead" };
  if (asOf > days.last) return { kind: "overdue", days: asOf - days.last };
  return { kind: asOf < days.first ? "notYet" : "dueNow" };
}
