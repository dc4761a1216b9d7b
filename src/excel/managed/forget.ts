import { excelRun } from "../excelRun";
import { orPutBackLedger } from "../ledger/changeLedger";
import { withLedger } from "../ledger/ledger";
import { ledgerName } from "../ledger/ledgerNames";
import { readLedger } from "../ledger/readLedger";
import type { Waiting } from "../types";
import { notManaged } from "./tableGone";

/** Forgets a table: its record and its names are taken away, the table stays as it is, a plain one. */
export function forget(id: string, waiting: Waiting = {}): Promise<void> {
  return withLedger(() =>
    excelRun(async (talk) => {
      const before = await readLedger(talk);
      const { records } = before;
      if (!records.managed.some((record) => record.id === id)) throw notManaged();
      await orPutBackLedger(talk, before, {
        records: { ...records, managed: records.managed.filter((record) => record.id !== id) },
        remove: [ledgerName(id, "source"), ledgerName(id, "output")],
      });
    }, waiting),
  );
}
