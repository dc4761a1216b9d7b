import type { Keeping } from "../keeping";
import { type Ledger, ledgerOf, type LedgerReads, queueLedgerReads, rememberPart } from "../ledger/ledger";
import type { Records } from "../ledger/records";
import { restoreLedger } from "../ledger/restoreLedger";
import { queueLedgerChange, refuseIfTooLarge } from "../ledger/writeLedger";

export interface LedgerPlan {
  /** The records as they are to be, from what they are. */
  readonly records: (before: Ledger) => Records;
  /** Names to be made, from the area that was written. */
  readonly names: (
    context: Excel.RequestContext,
    area: Excel.Range,
  ) => readonly (readonly [name: string, cells: Excel.Range])[];
}

/** Keeps a change of the ledger beside the cells that it speaks of. */
export function ledgerKeeping({ records, names }: LedgerPlan): Keeping {
  let reads: LedgerReads | undefined;
  let before: Ledger | undefined;
  let made: Excel.CustomXmlPart | undefined;
  const known = (): Ledger => {
    if (!before) throw new Error("The ledger is changed before it is read.");
    return before;
  };
  return {
    queueReads: (context) => {
      reads = queueLedgerReads(context);
    },
    prepare: async (context) => {
      if (!reads) throw new Error("The ledger is read before it is asked for.");
      before = await ledgerOf(context, reads);
      refuseIfTooLarge(records(before));
    },
    queueWrites: (context, area) => {
      made = queueLedgerChange(context, known(), { records: records(known()), add: names(context, area) });
    },
    written: () => {
      if (made) rememberPart(made.id);
    },
    putBack: async (context) => {
      if (before) await restoreLedger(context, before);
    },
  };
}
