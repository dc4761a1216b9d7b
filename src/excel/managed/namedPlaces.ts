import type { Ledger } from "../ledger/ledger";
import { type LedgerPlace, ledgerName } from "../ledger/ledgerNames";

/** Cells, such as a hidden name stands for now, to be read after the next sync; gone where there are none. */
export interface NamedPlace {
  readonly range: Excel.Range;
  readonly sheet: Excel.Worksheet;
}

/** Queues the reading of where a name's cells are; undefined where the name itself is gone. */
export function queueNamedPlace(
  context: Excel.RequestContext,
  ledger: Ledger,
  id: string,
  place: LedgerPlace,
): NamedPlace | undefined {
  const name = ledgerName(id, place);
  if (!ledger.names.has(name)) return undefined;
  return queuePlace(context.workbook.names.getItem(name).getRangeOrNullObject().untrack());
}

/** Queues the reading of where cells are. */
export function queuePlace(range: Excel.Range): NamedPlace {
  range.load("address,rowIndex,columnIndex,rowCount,columnCount");
  const sheet = range.worksheet;
  sheet.load("id,name");
  return { range, sheet };
}

/** Where cells are now. */
export interface Place {
  readonly sheet: string;
  readonly sheetId: string;
  /** With the sheet's name. */
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function placeNow(place: NamedPlace | undefined): Place | undefined {
  if (!place || place.range.isNullObject) return undefined;
  const { range, sheet } = place;
  return {
    sheet: sheet.name,
    sheetId: sheet.id,
    address: range.address,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}
