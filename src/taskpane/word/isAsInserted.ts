import type { ManagedRecord } from "../../excel";
import type { TableSpec } from "../../report";

/** Whether the figures are those that a kept table was written with. A live one follows its source, and always is. */
export function isAsInserted(
  { form, written }: Pick<ManagedRecord, "form" | "written">,
  { rows }: TableSpec,
): boolean {
  if (form === "live") return true;
  return (
    written.rows.length === rows.length &&
    rows.every(({ cells }, i) => cells.every(({ value }, j) => written.rows[i]?.values[j] === value))
  );
}
