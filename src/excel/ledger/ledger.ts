import { WorkbookFault } from "../workbookFault";
import { managedFaultWords } from "../../words";
import { isLedgerName } from "./ledgerNames";
import { ledgerNamespace, readLedgerXml } from "./ledgerXml";
import { noRecords, type Records } from "./records";

/** Everything that Boardsheet keeps in a workbook beside the cells: the record and the hidden names. */
export interface Ledger {
  readonly records: Records;
  /** The record as it stands in the workbook; undefined where there is none yet. */
  readonly part: { readonly id: string; readonly xml: string } | undefined;
  /** Our hidden names with what they refer to. */
  readonly names: ReadonlyMap<string, string>;
}

export interface LedgerReads {
  readonly parts: Excel.CustomXmlPartScopedCollection;
  readonly names: Excel.NamedItemCollection;
  /** Read along where the part was seen before, so that no round trip is spent on finding it. */
  readonly seen: { readonly id: string; readonly xml: OfficeExtension.ClientResult<string> } | undefined;
}

/** The part of this pane's workbook, once it was seen. */
let seenPart: string | undefined;

export function queueLedgerReads(context: Excel.RequestContext): LedgerReads {
  const parts = context.workbook.customXmlParts.getByNamespace(ledgerNamespace);
  parts.load("items/id");
  const { names } = context.workbook;
  names.load("items/name,items/formula");
  const seen =
    seenPart === undefined
      ? undefined
      : { id: seenPart, xml: context.workbook.customXmlParts.getItem(seenPart).getXml() };
  return { parts, names, seen };
}

/**
 * What the reads found; to be called after their sync, and asks once more only where the part is new to this
 * pane. A record that is missing, damaged or newer is a fault in words.
 */
export async function ledgerOf(context: Excel.RequestContext, reads: LedgerReads): Promise<Ledger> {
  const names = new Map(
    reads.names.items
      .filter(({ name }) => isLedgerName(name))
      .map((item) => [item.name, String(item.formula)]),
  );
  const [only, another] = reads.parts.items;
  if (another) {
    throw new WorkbookFault("LedgerDamaged", managedFaultWords.twoRecords);
  }
  if (!only) {
    rememberPart(undefined);
    if (names.size === 0) return { records: noRecords, part: undefined, names };
    throw new WorkbookFault("LedgerMissing", managedFaultWords.recordMissing);
  }
  const xml = await xmlOf(context, only, reads);
  rememberPart(only.id);
  return { records: readLedgerXml(xml), part: { id: only.id, xml }, names };
}

async function xmlOf(
  context: Excel.RequestContext,
  part: Excel.CustomXmlPart,
  { seen }: LedgerReads,
): Promise<string> {
  if (seen?.id === part.id) return seen.xml.value;
  const read = { xml: part.getXml() };
  await context.sync();
  return read.xml.value;
}

export function rememberPart(id: string | undefined): void {
  seenPart = id;
}

/**
 * Runs what begins by reading the ledger, once more where the part seen before is no longer there (another
 * workbook is open, or someone took it away): nothing was changed by then.
 */
export async function withLedger<T>(work: () => Promise<T>): Promise<T> {
  const seenBefore = seenPart;
  try {
    return await work();
  } catch (error) {
    const gone = error instanceof WorkbookFault && error.code === "ItemNotFound" && isOfLedger(error);
    if (!gone || seenBefore === undefined) throw error;
    rememberPart(undefined);
    return work();
  }
}

function isOfLedger({ cause }: WorkbookFault): boolean {
  const location = cause instanceof OfficeExtension.Error ? cause.debugInfo.errorLocation : undefined;
  return location?.startsWith("CustomXmlPart") === true;
}
