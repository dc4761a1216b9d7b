import { columnName } from "../../core";
import type { JudgedState, TargetState } from "../targetState";
import type { TableSize } from "../types";
import { WorkbookFault } from "../workbookFault";
import { managedFaultWords } from "../../words";
import type { PresentOutput } from "./presentOutput";
import type { RefreshGrid } from "./refreshGrid";

/** The area that a refresh writes: the table as it stands and as it is to be. */
export function refreshSize({ area }: PresentOutput, { layout }: RefreshGrid): TableSize {
  return {
    rows: Math.max(area.rows, layout.size.rows),
    columns: Math.max(area.columns, layout.size.columns),
  };
}

const refused = (words: string) => new WorkbookFault("TargetRefused", words);

/** Why the table can't be refreshed where it stands, in words; it stays as it is. */
export function refuseRefresh(
  state: JudgedState,
  present: Pick<PresentOutput, "area" | "tableName" | "formulas">,
  filtered: boolean,
): void {
  if (state.protected) {
    throw refused(managedFaultWords.sheetProtected);
  }
  if (filtered) {
    throw refused(managedFaultWords.filtered);
  }
  if (state.merged !== undefined) {
    throw refused(managedFaultWords.cellsMerged(state.merged));
  }
  const inTheWay = state.tables.find((name) => name !== present.tableName);
  if (inTheWay !== undefined) {
    throw refused(managedFaultWords.tableInTheWay(inTheWay));
  }
  if (state.spilled) {
    throw refused(managedFaultWords.spillInTheWay);
  }
  refuseOccupied(state, present);
  refuseChanged(state, present);
}

/** A table that grows never overwrites what stands below it or beside it. */
function refuseOccupied(
  { formulas, values, row, column }: Pick<TargetState, "formulas" | "values" | "row" | "column">,
  { area }: Pick<PresentOutput, "area">,
): void {
  for (const [i, line] of formulas.entries()) {
    for (const [j, formula] of line.entries()) {
      if (formula === "" || (i < area.rows && j < area.columns)) continue;
      const content =
        typeof formula === "string" && formula.startsWith("=") ? formula : String(values[i]?.[j]);
      const more = formulas.length - area.rows;
      const room = i >= area.rows ? managedFaultWords.moreRows(more) : managedFaultWords.moreColumns;
      throw new WorkbookFault(
        "TargetOccupied",
        managedFaultWords.cellInTheWay(room, columnName(column + j), row + i + 1, content),
      );
    }
  }
}

function refuseChanged(
  { formulas }: Pick<TargetState, "formulas">,
  present: Pick<PresentOutput, "formulas">,
): void {
  const same = present.formulas.every((line, i) => line.every((cell, j) => formulas[i]?.[j] === cell));
  if (same) return;
  throw changedMeanwhile();
}

export function changedMeanwhile(): WorkbookFault {
  return new WorkbookFault("ChangedMeanwhile", managedFaultWords.tableChanged);
}
