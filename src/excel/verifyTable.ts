import type { TableSpec } from "../report";
import { workbookFaultWords } from "../words";
import type { TableLayout } from "./tableLayout";
import { comingTo } from "./formula/comingTo";
import type { CellValue, InsertedTable } from "./types";
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
    const [headers = [], ...written] = (area.values as CellValue[][]).slice(above.length);
    const comesTo = comingTo(written);
    const same =
      spec.columns.every(({ header }, j) => headers[j] === header) &&
      spec.rows.every(({ cells }, i) =>
        cells.every(({ value, formula }, j) => {
          const now = written[i]?.[j];
          return formula === undefined ? now === value : comesTo(now, value);
        }),
      );
    if (!same) {
      throw new WorkbookFault("NotAsWritten", workbookFaultWords.figureChanged);
    }
    return { tableName: table.name, address: area.address };
  };
}
