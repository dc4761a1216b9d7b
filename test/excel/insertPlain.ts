import type { InsertedTable, InsertOptions, Target } from "../../src/excel";
import { insertForm } from "../../src/excel/insertTable";
import { nothingKept } from "../../src/excel/keeping";
import { valuesForm } from "../../src/excel/valuesForm";
import type { TableSpec } from "../../src/report";

/** The inserting of a table by itself, with nothing kept beside it. */
export function insertTable(spec: TableSpec, target: Target, options: InsertOptions): Promise<InsertedTable> {
  return insertForm(valuesForm(spec), target, options, nothingKept);
}
