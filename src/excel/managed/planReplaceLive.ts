import { excelRun } from "../excelRun";
import type { ChangedCell } from "../freeze/thaw";
import { type Ledger, withLedger } from "../ledger/ledger";
import { readLedger } from "../ledger/readLedger";
import type { ManagedRecord } from "../ledger/records";
import type { CellValue, Waiting } from "../types";
import { WorkbookFault } from "../workbookFault";
import { managedFaultWords } from "../../words";
import { changedAround, type LiveBlock, liveBlock, withoutSpill } from "./livePresent";
import { type Place, placeNow, queueNamedPlace } from "./namedPlaces";
import { recordOf } from "./readKept";
import { tableGone } from "./tableGone";

/** A live table as it stands, to be replaced in its place. Nothing was changed yet. */
export interface LivePlan {
  readonly id: string;
  readonly title: string;
  /** Title row included, with the sheet's name. */
  readonly address: string;
  /** Cells beside the formula that the person changed: replacing overwrites them, so they are asked. */
  readonly changed: readonly ChangedCell[];
  /** How the table stands; for `replaceLive`. */
  readonly place: Place;
  readonly block: LiveBlock;
  /** Without what the formula spills. */
  readonly formulas: readonly (readonly CellValue[])[];
}

/** Reads a live table as it stands. Its source is read by `readKept`. Changes nothing. */
export function planReplaceLive(id: string, waiting: Waiting = {}): Promise<LivePlan> {
  return withLedger(() =>
    excelRun(async (talk) => {
      const { context, answered } = talk;
      const ledger = await readLedger(talk);
      const { title, written } = liveRecord(ledger, id);
      const queued = queueNamedPlace(context, ledger, id, "output");
      queued?.range.load("values,formulas");
      await context.sync();
      answered();
      const place = placeNow(queued);
      if (!place || !queued) throw tableGone();
      const values = queued.range.values as CellValue[][];
      const formulas = queued.range.formulas as CellValue[][];
      const block = liveBlock(formulas, written);
      return {
        id,
        title,
        address: place.address,
        changed: changedAround(written, block, { place, values, formulas }),
        place,
        block,
        formulas: withoutSpill(formulas, block),
      };
    }, waiting),
  );
}

/** The record of a live table. */
export function liveRecord(ledger: Ledger, id: string): ManagedRecord {
  const record = recordOf(ledger, id);
  if (record.form === "live") return record;
  throw new WorkbookFault("NotLive", managedFaultWords.holdsValues);
}
