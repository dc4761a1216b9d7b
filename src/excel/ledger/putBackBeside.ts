import type { Keeping } from "../keeping";
import type { Ledger } from "./ledger";
import { restoreLedger } from "./restoreLedger";

/** Undoes what stands beside a table's cells: its chart, then names and record. */
export function putBackBeside(beside: Keeping, ledger: Ledger): Keeping["putBack"] {
  return async (context) => {
    await beside.putBack(context);
    await restoreLedger(context, ledger);
  };
}
