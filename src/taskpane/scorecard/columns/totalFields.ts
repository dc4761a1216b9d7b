import type { TotalsChoice } from "../making/subject";
import type { Corrections } from "../types";
import { scorecardColumnWords } from "../../../words";

/** A role that a column of the source plays. */
export interface ColumnField {
  readonly shape: TotalsChoice["shape"];
  readonly role: string;
  readonly label: string;
  /** What no column means; null where there must be one. */
  readonly none: string | null;
  readonly column: number | null;
}

export function fieldsOf({ shape, columns, milestones }: TotalsChoice): ColumnField[] {
  const field = (role: string, label: string, column: number | null, none: string | null = null) => ({
    shape,
    role,
    label,
    none,
    column,
  });
  return shape === "totals"
    ? [
        field("measure", scorecardColumnWords.measure, columns.measure),
        field("previous", scorecardColumnWords.previousPeriod, columns.previous),
        field("current", scorecardColumnWords.currentPeriod, columns.current),
        field(
          "previousChange",
          scorecardColumnWords.previousChange,
          columns.previousChange,
          scorecardColumnWords.none,
        ),
      ]
    : [
        field("measure", scorecardColumnWords.measure, milestones.measure),
        field("target", scorecardColumnWords.target, milestones.target),
        field("result", scorecardColumnWords.result, milestones.result),
        field(
          "wanted",
          scorecardColumnWords.directionWanted,
          milestones.wanted,
          scorecardColumnWords.byTheMeasuresNames,
        ),
      ];
}

/** The corrections with a column chosen for a role. A role that must be played can't be left empty again. */
export function correction(
  { columns, milestones }: Corrections,
  { shape, role, none }: ColumnField,
  column: number | null,
): Partial<Corrections> {
  if (column === null && none === null) return {};
  const chosen = { [role]: column };
  return shape === "totals"
    ? { columns: { ...columns, ...chosen } }
    : { milestones: { ...milestones, ...chosen } };
}
