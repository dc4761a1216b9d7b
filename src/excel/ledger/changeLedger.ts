import type { Talk } from "../excelRun";
import { inWords } from "../inWords";
import { WorkbookFault } from "../workbookFault";
import { managedFaultWords } from "../../words";
import type { Ledger } from "./ledger";
import { restoreLedger } from "./restoreLedger";
import { type LedgerChange, queueLedgerChange } from "./writeLedger";

/** Changes the ledger alone, and puts it back where that fails. */
export async function orPutBackLedger(
  { context, answered, changing }: Talk,
  before: Ledger,
  change: LedgerChange,
): Promise<void> {
  try {
    queueLedgerChange(context, before, change);
    changing();
    await context.sync();
    answered();
  } catch (error) {
    const cause = inWords(error);
    await putBack(before, cause);
    if (cause.code === "Cancelled") throw cause;
    throw new WorkbookFault(cause.code, managedFaultWords.nothingChanged(cause.words), error);
  }
}

async function putBack(before: Ledger, cause: WorkbookFault): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: true }, (context) => restoreLedger(context, before));
  } catch {
    throw new WorkbookFault("NotRestored", managedFaultWords.recordHalfChanged(cause.words), cause);
  }
}
