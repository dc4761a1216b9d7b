import type { SourceRange, Target } from "../../excel";
import { firstCell } from "../cellAddress";
import { needsBaseline } from "./columns/chooseColumns";
import { choosable, type Subject, type TotalsChoice } from "./making/subject";
import type { Place, ScorecardState } from "./types";

/** Whether the cells still hold what was read before. */
export function sameFigures(before: SourceRange, now: SourceRange): boolean {
  return (
    before.values.length === now.values.length &&
    before.values.every((row, i) => row.every((value, j) => now.values[i]?.[j] === value))
  );
}

/** Where the person wants it; null until they have said. */
export function targetOf({ kind, sheetName, address }: Place): Target | null {
  if (kind === "newSheet") return sheetName.trim() === "" ? null : { kind, name: sheetName.trim() };
  return address.trim() === "" ? null : { kind, address: address.trim() };
}

/** The cell that was checked, sheet included: "B3" alone would mean another cell once another sheet is active. */
export function checkedTarget(target: Target, check: ScorecardState["check"]): Target {
  if (target.kind === "newSheet" || check.phase !== "checked" || check.check.state === "refused")
    return target;
  return { kind: "cell", address: firstCell(check.check.address) };
}

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

function placeObstacle({ place, check, agreed }: ScorecardState): string | null {
  if (targetOf(place) === null) {
    return place.kind === "cell" ? "Say which cell the table starts at." : "Give the new sheet a name.";
  }
  if (check.phase !== "checked") return null;
  if (check.check.state === "refused") return "The table can’t go there. Choose another place.";
  return check.check.state === "occupied" && !agreed ? "Agree to overwrite, or choose another place." : null;
}
