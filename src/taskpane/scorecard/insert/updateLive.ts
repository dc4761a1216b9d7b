import { type LiveSource, planReplaceLive, readAgain, replaceLive } from "../../../excel";
import { sameFigures } from "../../source/sameFigures";
import type { Asking } from "../../work/useTask";
import type { ScorecardAction } from "../types";
import { changed, type Insertion, originOf, specOf } from "./insertion";
import type { Answer } from "../../kept/rewriteKept";

interface LiveUpdate {
  readonly id: string;
  /** What the formula is to read; null for a table of values in its place. */
  readonly live: LiveSource | null;
  readonly answer: Answer;
}

/** Replaces a live table in its place. What was changed beside its formula is asked about first. */
export async function updateLive(
  insertion: Insertion,
  { id, live, answer }: LiveUpdate,
  asking: Asking,
): Promise<ScorecardAction> {
  const { source } = insertion;
  const range = await readAgain(source, asking.waiting);
  if (!sameFigures(source, range)) return changed(range, asking);
  const plan = await planReplaceLive(id, asking.waiting);
  const edits = plan.changed.length;
  if (answer === "ask" && edits > 0) return { type: "asking", edits, keepable: false };
  const replacement = { spec: specOf(insertion), live };
  const table = await replaceLive(plan, replacement, originOf(insertion), asking.waiting);
  return { type: "inserted", table, live: live !== null };
}
