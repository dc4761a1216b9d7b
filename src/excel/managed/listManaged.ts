import { excelRun } from "../excelRun";
import { withLedger } from "../ledger/ledger";
import type { ManagedRecord } from "../ledger/records";
import { readLedger } from "../ledger/readLedger";
import type { Waiting } from "../types";
import { placeNow, queueNamedPlace } from "./namedPlaces";

/** A table that Boardsheet has inserted in this workbook. Places are gone where their cells were deleted. */
export interface ManagedTable {
  readonly id: string;
  readonly kind: string;
  readonly form: ManagedRecord["form"];
  readonly title: string;
  readonly definition: unknown;
  readonly output: TablePlace | "gone";
  readonly source: TablePlace | "gone";
}

export interface TablePlace {
  readonly sheet: string;
  /** With the sheet's name. */
  readonly address: string;
}

/** The tables kept in this workbook, in the order in which they were inserted. Two round trips. */
export function listManaged(waiting: Waiting = {}): Promise<ManagedTable[]> {
  return withLedger(() =>
    excelRun(async (talk) => {
      const { context } = talk;
      const ledger = await readLedger(talk);
      const places = ledger.records.managed.map((record) => ({
        record,
        output: queueNamedPlace(context, ledger, record.id, "output"),
        source: queueNamedPlace(context, ledger, record.id, "source"),
      }));
      if (places.length > 0) await context.sync();
      talk.answered();
      return places.map(({ record, output, source }) => ({
        id: record.id,
        kind: record.kind,
        form: record.form,
        title: record.title,
        definition: record.definition,
        output: placeOrGone(placeNow(output)),
        source: placeOrGone(placeNow(source)),
      }));
    }, waiting),
  );
}

function placeOrGone(place: TablePlace | undefined): TablePlace | "gone" {
  return place === undefined ? "gone" : { sheet: place.sheet, address: place.address };
}
