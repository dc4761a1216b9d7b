import type { Talk } from "../excelRun";
import { type Ledger, ledgerOf, queueLedgerReads } from "./ledger";

/** Reads the record and the names: one round trip, or two where the record is new to this pane. */
export async function readLedger({ context, answered }: Talk): Promise<Ledger> {
  const reads = queueLedgerReads(context);
  await context.sync();
  answered();
  return ledgerOf(context, reads);
}
