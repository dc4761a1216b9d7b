import type { CellPlace, Finding } from "../../core";
import { acceptedWords as words } from "../../words";
import { excelRun, type Talk } from "../excelRun";
import { orPutBackLedger } from "../ledger/changeLedger";
import { type Ledger, withLedger } from "../ledger/ledger";
import { freeId, ledgerName } from "../ledger/ledgerNames";
import { readLedger } from "../ledger/readLedger";
import type { AcceptedRecord } from "../ledger/records";
import { type Place, placeNow, queueNamedPlace } from "../managed/namedPlaces";
import type { Waiting } from "../types";
import { WorkbookFault } from "../workbookFault";

/** A finding that a person has accepted, with where its cell is now. */
export interface AcceptedFinding extends AcceptedRecord {
  readonly cell: CellPlace;
}

/** The findings accepted in this workbook whose cells are still there. Two round trips. */
export function listAccepted(waiting: Waiting = {}): Promise<AcceptedFinding[]> {
  return withLedger(() => excelRun(async (talk) => placesOf(talk, await readLedger(talk)), waiting));
}

async function placesOf({ context, answered }: Talk, ledger: Ledger): Promise<AcceptedFinding[]> {
  const { accepted = [] } = ledger.records;
  const queued = accepted.map((record) => ({
    record,
    place: queueNamedPlace(context, ledger, record.id, "accepted"),
  }));
  if (queued.length > 0) await context.sync();
  answered();
  return queued.flatMap(({ record, place }) => {
    const now = placeNow(place);
    return now === undefined ? [] : [{ ...record, cell: cellOf(now) }];
  });
}

function cellOf({ sheet, row, column }: Place): CellPlace {
  return { sheet, row, column };
}

/** The acceptance that holds for a finding: of this check, in this cell, with these figures. Another error there is new. */
export function acceptanceOf<Accepted extends Omit<AcceptedFinding, "id" | "reason">>(
  { check, cell, stated, worksOutTo }: Finding,
  accepted: readonly Accepted[],
): Accepted | undefined {
  return accepted.find(
    (each) =>
      each.check === check &&
      each.stated === stated &&
      each.worksOutTo === worksOutTo &&
      each.cell.sheet === cell.sheet &&
      each.cell.row === cell.row &&
      each.cell.column === cell.column,
  );
}

/** Keeps in the workbook that a finding is accepted, and why; the cells stay as they are. */
export function accept(finding: Finding, reason: string, waiting: Waiting = {}): Promise<AcceptedFinding> {
  return withLedger(() =>
    excelRun(async (talk) => {
      const before = await readLedger(talk);
      const { records, names } = before;
      const { accepted = [] } = records;
      const id = freeId([...names.keys(), ...accepted.map((record) => record.id)]);
      const { check, cell, stated, worksOutTo } = finding;
      const record = { id, check, stated, worksOutTo, reason };
      const range = talk.context.workbook.worksheets
        .getItem(cell.sheet)
        .getCell(cell.row, cell.column)
        .untrack();
      await orPutBackLedger(talk, before, {
        records: { ...records, accepted: [...accepted, record] },
        add: [[ledgerName(id, "accepted"), range]],
      });
      return { ...record, cell };
    }, waiting),
  );
}

/** Takes an acceptance back. */
export function withdraw(id: string, waiting: Waiting = {}): Promise<void> {
  return withLedger(() =>
    excelRun(async (talk) => {
      const before = await readLedger(talk);
      const { records } = before;
      const { accepted = [] } = records;
      if (!accepted.some((record) => record.id === id)) throw new WorkbookFault("NotAccepted", words.gone);
      await orPutBackLedger(talk, before, {
        records: { ...records, accepted: accepted.filter((record) => record.id !== id) },
        remove: [ledgerName(id, "accepted")],
      });
    }, waiting),
  );
}
