import type { ScorecardState } from "../types";
import { scorecardWords } from "../../../words";

/** The button that puts the table into the workbook. */
export function insertLabel({ edited }: Pick<ScorecardState, "edited">): string {
  return edited === null ? scorecardWords.insert : scorecardWords.updateTable;
}
