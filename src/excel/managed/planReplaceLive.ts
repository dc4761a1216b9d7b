import { type LiveChartPlan, planLiveChart } from "../chart/planLiveChart";
import { excelRun } from "../excelRun";
import type { ChangedCell } from "../freeze/thaw";
import { type Ledger, withLedger } from "../ledger/ledger";
import { readLedger } from "../ledger/readLedger";
import type { ManagedRecord, Written } from "../ledger/records";
import type { CellValue, Waiting } from "../types";
import { WorkbookFault } from "../workbookFault";
import { managedFaultWords } from "../../words";
import {
  changedAround,
  formulaCells,
  type LiveBlock,
  type LiveCell,
  liveCell,
  queueSpills,
  withoutSpills,
} from "./livePresent";
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
  readonly cell: LiveCell;
  readonly spills: readonly LiveBlock[];
  /** Without what formulas spill. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly written: Written;
  /** Of a table with a chart beside it. */
  readonly chart: LiveChartPlan | undefined;
}

/** Reads a live table as it stands. Its source is read by `readKept`. Changes nothing. */
export function planReplaceLive(id: string, waiting: Waiting = {}): Promise<LivePlan> {
  return withLedger(() =>
    excelRun(async (talk) => {
      const { context, answered } = talk;
      const ledger = await readLedger(talk);
      const record = liveRecord(ledger, id);
      const { title, written } = record;
      const queued = queueNamedPlace(context, ledger, id, "output");
      queued?.range.load("values,formulas");
      await context.sync();
      answered();
      const place = placeNow(queued);
      if (!place || !queued) throw tableGone();
      const values = queued.range.values as CellValue[][];
      const formulas = queued.range.formulas as CellValue[][];
      const cell = liveCell(formulas);
      const sheet = context.workbook.worksheets.getItem(place.sheetId);
      const spillsNow = queueSpills(sheet, place, formulaCells(formulas));
      await context.sync();
      answered();
      const spills = spillsNow();
      const present = { place, values, formulas, cell, spills };
      return {
        id,
        title,
        address: place.address,
        changed: changedAround(written, present),
        ...{ place, cell, spills, written },
        formulas: withoutSpills(formulas, spills),
        chart: await planLiveChart(context, record, present),
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
