import { WorkbookFault } from "../workbookFault";
import { managedFaultWords } from "../../words";
import type { Ledger } from "./ledger";
import { ledgerXml } from "./ledgerXml";
import type { Records } from "./records";

/** Half of what one request may carry, in its worst spelling; the table's cells travel in the same one. */
const largestRecord = 1_500_000;

export interface LedgerChange {
  readonly records: Records;
  /** Names to be made, each for cells or with its formula. */
  readonly add?: readonly (readonly [name: string, stands: Excel.Range | string])[];
  readonly remove?: readonly string[];
  /** Names that are to stand for other cells, each with its formula; one that is gone is made anew. */
  readonly point?: readonly (readonly [name: string, formula: string])[];
}

/** Refuses a record that would not go into one request, before anything is written. */
export function refuseIfTooLarge(records: Records): string {
  const xml = ledgerXml(records);
  if (xml.length <= largestRecord) return xml;
  throw new WorkbookFault("LedgerFull", managedFaultWords.recordDamaged);
}

/** Queues a change of the record and the names; gives the part that it makes, if it makes one. */
export function queueLedgerChange(
  context: Excel.RequestContext,
  before: Ledger,
  { records, add = [], remove = [], point = [] }: LedgerChange,
): Excel.CustomXmlPart | undefined {
  const { names, customXmlParts } = context.workbook;
  for (const [name, stands] of add) names.add(name, stands).visible = false;
  for (const name of remove) if (before.names.has(name)) names.getItem(name).delete();
  for (const [name, formula] of point) {
    if (!before.names.has(name)) names.add(name, formula).visible = false;
    else if (before.names.get(name) !== formula) names.getItem(name).formula = formula;
  }
  const xml = refuseIfTooLarge(records);
  if (before.part) {
    customXmlParts.getItem(before.part.id).setXml(xml);
    return undefined;
  }
  const part = customXmlParts.add(xml);
  part.load("id");
  return part;
}
