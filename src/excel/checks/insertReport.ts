import type { TableSpec } from "../../report";
import { insertForm } from "../insertTable";
import { nothingKept } from "../keeping";
import type { InsertedTable, Waiting } from "../types";
import type { FormPlace, TableForm } from "../tableForm";
import { valuesForm } from "../valuesForm";

/** Inserts the report of a check on a sheet of its own: a record of that day, which is never refreshed. */
export function insertReport(spec: TableSpec, sheet: string, waiting: Waiting = {}): Promise<InsertedTable> {
  const values = valuesForm(spec);
  const form: TableForm = {
    ...values,
    tableName: "Check",
    queue: (place) => {
      values.queue(place);
      wrapRows(place, values.layout.above.length + 1, spec.rows.length);
    },
  };
  return insertForm(form, { kind: "newSheet", name: sheet }, { ...waiting, overwrite: false }, nothingKept);
}

/** Reasons are sentences: they take as many lines as they need, and what stands beside them begins at the top. */
function wrapRows({ area }: FormPlace, first: number, rows: number): void {
  const { format } = area
    .getRow(first)
    .untrack()
    .getResizedRange(rows - 1, 0)
    .untrack();
  format.wrapText = true;
  format.verticalAlignment = "Top";
  format.autofitRows();
}
