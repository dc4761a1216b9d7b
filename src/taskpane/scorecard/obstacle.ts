import { placeObstacle } from "../place/placeObstacle";
import { insertWords, scorecardWords } from "../../words";
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
  if (source.range === null) return scorecardWords.selectFigures;
  if (subject === null) return choice === null ? scorecardWords.selectFigures : columnsObstacle(choice);
  if (subject.shape === "monthly") {
    const { definition } = subject;
    if (definition.columns.length === 0) return scorecardWords.chooseColumn;
    if (needsBaseline(definition)) return scorecardWords.sayBaselineMonth;
  }
  if (making.phase === "failed")
    return making.fault.cancelled ? insertWords.notWorkedOut : making.fault.words;
  if (making.phase !== "made" || making.making.subject !== subject) return insertWords.workingOut;
  if (making.making.made.spec.rows.length === 0) return scorecardWords.chooseMeasure;
  return title.trim() === "" ? insertWords.giveTitle : null;
}

function columnsObstacle(choice: TotalsChoice): string {
  if (!choosable(choice)) return scorecardWords.selectFigures;
  const { previous, current } = choice.columns;
  const { target, result } = choice.milestones;
  const [one, other] = choice.shape === "totals" ? [previous, current] : [target, result];
  return one !== null && one === other
    ? scorecardWords.chooseTwoColumns
    : scorecardWords.chooseColumnsToCompare;
}
