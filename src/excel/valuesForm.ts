import type { TableSpec } from "../report";
import type { TableForm } from "./tableForm";
import { layoutOf } from "./tableLayout";
import { queueVerification } from "./verifyTable";
import { queueTable } from "./writeTable";

/** A table of values: an Excel table, with lines of words above and below it. */
export function valuesForm(spec: TableSpec): TableForm {
  const layout = layoutOf(spec);
  return {
    layout,
    queue: (place) => {
      queueTable(place, spec, layout);
    },
    queueCheck: (context, { area, tableName }) =>
      queueVerification(area, context.workbook.tables.getItem(tableName), spec, layout),
  };
}
