import type { TotalsChoice } from "../making/subject";
import type { Corrections } from "../types";

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
        field("measure", "Measure", columns.measure),
        field("previous", "Previous period", columns.previous),
        field("current", "Current period", columns.current),
        field("previousChange", "Previous change", columns.previousChange, "None"),
      ]
    : [
        field("measure", "Measure", milestones.measure),
        field("target", "Target", milestones.target),
        field("result", "Result", milestones.result),
        field("wanted", "Direction wanted", milestones.wanted, "By the measures’ names"),
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
