import { insertWords } from "../../words";
import { placeObstacle } from "../place/placeObstacle";
import type { ListKind } from "./listKind";
import type { ListState, ListSubject } from "./types";

/** What the screen knows of the table to be. */
export interface ListProspect {
  readonly subject: ListSubject | null;
  readonly title: string;
}

/** Why nothing can be inserted yet, in words; null when it can. */
export function listObstacle(state: ListState, prospect: ListProspect, kind: ListKind): string | null {
  return tableObstacle(state, prospect, kind) ?? (state.edited === null ? placeObstacle(state) : null);
}

function tableObstacle(
  { making }: ListState,
  { subject, title }: ListProspect,
  kind: ListKind,
): string | null {
  if (subject === null) return kind.whatToSelect;
  const missing = kind.missing(subject.chosen);
  if (missing !== null) return missing;
  if (making.phase === "failed") {
    return making.fault.cancelled ? insertWords.notWorkedOut : making.fault.words;
  }
  if (making.phase !== "made" || making.making.subject !== subject) return insertWords.workingOut;
  const { made } = making.making;
  if (made.kind === "none") return made.words;
  if (made.spec.rows.length === 0) return kind.whatToSelect;
  return title.trim() === "" ? insertWords.giveTitle : null;
}
