import type { LiveSource } from "../../../excel";
import type { Asking } from "../../work/useTask";
import type { ScorecardAction, ScorecardState } from "../types";
import type { Insertion } from "./insertion";
import { updateLive } from "./updateLive";
import type { Answer } from "../../kept/rewriteKept";
import { updateTable } from "./updateTable";

interface Wanted {
  readonly answer: Answer;
  readonly live: LiveSource | null;
}

/** Rewrites the table that is edited, as it stands: values, or a formula. */
export function update(
  insertion: Insertion,
  { edited, source: { request } }: Pick<ScorecardState, "edited" | "source">,
  { answer, live }: Wanted,
  asking: Asking,
): Promise<ScorecardAction> {
  if (edited === null) return Promise.resolve({ type: "unchecked" });
  const { id } = edited;
  if (edited.live) return updateLive(insertion, { id, live, answer }, asking);
  return updateTable(insertion, { id, elsewhere: request.from !== "table", answer }, asking);
}
