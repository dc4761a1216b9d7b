import type { ScorecardState } from "../types";

/** The button that puts the table into the workbook. */
export function insertLabel({ edited }: Pick<ScorecardState, "edited">): string {
  return edited === null ? "Insert" : "Update table";
}
