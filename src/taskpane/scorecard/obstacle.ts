import { placeObstacle } from "../place/placeObstacle";
import { needsBaseline } from "./columns/chooseColumns";
import { choosable, type Subject, type TotalsChoice } from "./making/subject";
import type { ScorecardState } from "./types";

/** What the screen knows of the table to be. */
export interface Prospect {
  readonly choice: TotalsChoice | null;
  readonly subject: Subject | null;
  readonly title: string;
}

/** Why nothing can be inserted yet, in words; null when it can. */
export function obstacle(state: ScorecardState, prospect: Prospect): string | null {
  return tableObstacle(state, prospect) ?? (state.edited === null ? placeObstacle(state) : null);
}

function tableObstacle({ source, making }: ScorecardState, prospect: Prospect): string | null {
  const { choice, subject, title } = prospect;
  // Why the figures could not be read is said under Source.
  if (source.range === null) return "Select the figures.";
  if (subject === null) return choice === null ? "Select the figures." : columnsObstacle(choice);
  if (subject.shape === "monthly") {
    const { definition } = subject;
    if (definition.columns.length === 0) return "Choose at least one column.";
    if (needsBaseline(definition)) return "Say which month the baseline ends with, under Columns.";
  }
  if (making.phase === "failed")
    return making.fault.cancelled ? "The table was not worked out." : making.fault.words;
  if (making.phase !== "made" || making.making.subject !== subject) return "Working out the table…";
  if (making.making.made.spec.rows.length === 0) return "Choose at least one measure.";
  return title.trim() === "" ? "Give the table a title." : null;
}

function columnsObstacle(choice: TotalsChoice): string {
  if (!choosable(choice)) return "Select the figures.";
  const { previous, current } = choice.columns;
  const { target, result } = choice.milestones;
  const [one, other] = choice.shape === "totals" ? [previous, current] : [target, result];
  return one !== null && one === other
    ? "Choose two different columns to compare."
    : "Choose the columns to compare.";
}
