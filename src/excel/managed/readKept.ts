import { excelRun } from "../excelRun";
import { type Ledger, withLedger } from "../ledger/ledger";
import { readLedger } from "../ledger/readLedger";
import type { ManagedRecord } from "../ledger/records";
import type { SourceRange } from "../types";
import { refuseOtherHeadings } from "./growSource";
import type { Reading } from "./readSource";
import { queueKeptSource, readSourceBlock } from "./sourceBlock";
import { notManaged } from "./tableGone";

/** A kept table, of values or live, with what it is made from. */
export interface KeptSource {
  readonly record: ManagedRecord;
  /** As it stands now, grown by what was added to it. */
  readonly source: SourceRange;
}

/** Reads the source of a kept table. One that is gone or has other headings is a fault in words. */
export function readKept(id: string, reading: Reading = {}): Promise<KeptSource> {
  return withLedger(() =>
    excelRun(async (talk) => {
      const ledger = await readLedger(talk);
      const record = recordOf(ledger, id);
      const place = queueKeptSource(talk.context, ledger, id);
      await talk.context.sync();
      talk.answered();
      const { source } = await readSourceBlock(talk, place(), reading.onProgress);
      refuseOtherHeadings(record, source.values);
      return { record, source };
    }, reading),
  );
}

export function recordOf({ records }: Ledger, id: string): ManagedRecord {
  const record = records.managed.find((managed) => managed.id === id);
  if (!record) throw notManaged();
  return record;
}
