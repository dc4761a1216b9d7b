import type { HandEdit, RefreshPlan } from "../../excel";
import { tablesWords } from "../../words";
import { madeCells, shown } from "./changedCells";

/** A hand-edited cell with what the person chooses between. */
export interface EditChoice {
  readonly edit: HandEdit;
  /** "C6: Robbery, Year to date". */
  readonly where: string;
  readonly mine: string;
  readonly new: string;
}

export function editChoices(plan: Pick<RefreshPlan, "made">, edits: readonly HandEdit[]): EditChoice[] {
  const cells = madeCells(plan);
  return edits.map((edit) => {
    const { row, column, address, header, now } = edit;
    if (row === null) {
      const where = tablesWords.theHeading(address, header);
      return { edit, where, mine: shown(undefined, now), new: cells.header(column) };
    }
    const cell = cells.at(row, column);
    const fresh = cell === undefined ? "blank" : shown(cell, cell.value);
    return { edit, where: `${address}: ${row}, ${header}`, mine: shown(cell, now), new: fresh };
  });
}
