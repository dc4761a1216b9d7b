import type { TableSpec } from "../report";
import { workbookFaultWords } from "../words";
import type { TableLayout } from "./tableLayout";
import type { InsertedTable } from "./types";
import { WorkbookFault } from "./workbookFault";

/** Queues the reading back of a written table; the check runs after the next sync. */
export function queueVerification(
  area: Excel.Range,
  table: Excel.Table,
  spec: TableSpec,
  { above }: TableLayout,
): () => InsertedTable {
  area.load("address,values");
  table.load("name");
  return () => {
    const expected: readonly (string | number)[][] = [
      spec.columns.map(({ header }) => header),
      ...spec.rows.map(({ cells }) => cells.map(({ value }) => value)),
    ];
    const written = (area.values as unknown[][]).slice(above.length);
    const same = expected.every((line, i) => line.every((value, j) => written[i]?.[j] === value));
    if (!same) {
      throw new WorkbookFault("NotAsWritten", workbookFaultWords.figureChanged);
    }
    return { tableName: table.name, address: area.address };
  };
}
