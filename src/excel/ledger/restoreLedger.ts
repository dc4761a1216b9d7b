import { type Ledger, rememberPart } from "./ledger";
import { isLedgerName } from "./ledgerNames";
import { ledgerNamespace } from "./ledgerXml";

/** Puts record and names back as they were, whatever of a change took effect. */
export async function restoreLedger(context: Excel.RequestContext, before: Ledger): Promise<void> {
  const { names, customXmlParts } = context.workbook;
  const parts = customXmlParts.getByNamespace(ledgerNamespace).load("items/id");
  names.load("items/name,items/formula");
  await context.sync();
  const now = new Map(names.items.filter(({ name }) => isLedgerName(name)).map((item) => [item.name, item]));
  for (const [name, item] of now) if (!before.names.has(name)) item.delete();
  for (const [name, formula] of before.names) {
    const item = now.get(name) ?? names.add(name, formula);
    item.visible = false;
    if (now.has(name) && item.formula !== formula) item.formula = formula;
  }
  restorePart(customXmlParts, parts.items, before.part?.xml);
  await context.sync();
  rememberPart(before.part && parts.items[0]?.id);
}

function restorePart(
  all: Excel.CustomXmlPartCollection,
  now: readonly Excel.CustomXmlPart[],
  xml: string | undefined,
): void {
  const [part, ...others] = now;
  if (xml === undefined) part?.delete();
  else if (part) part.setXml(xml);
  else all.add(xml);
  for (const other of others) other.delete();
}
