import type { TableSpec } from "../../report";
import { insertForm, type InsertOptions } from "../insertTable";
import { withLedger } from "../ledger/ledger";
import { freeId, ledgerName } from "../ledger/ledgerNames";
import type { ManagedRecord } from "../ledger/records";
import { withoutSheet } from "../targetAddress";
import type { TableForm } from "../tableForm";
import type { InsertedTable, SourceRange, Target } from "../types";
import { valuesForm } from "../valuesForm";
import { keptRecord, type Origin } from "./keptRecord";
import { ledgerKeeping } from "./ledgerKeeping";

export interface InsertedManaged extends InsertedTable {
  readonly id: string;
}

/**
 * Inserts a table that can be refreshed: its definition and two hidden names, for its source and for itself, are
 * written in the same round trips. A failed insert leaves none of them behind.
 */
export async function insertManaged(
  spec: TableSpec,
  target: Target,
  origin: Origin,
  options: InsertOptions,
): Promise<InsertedManaged> {
  const form = { ...valuesForm(spec), tableName: tableNameFor(origin) };
  return insertKept({ form, spec, kept: "values" }, target, origin, options);
}

/** `allocation` as `Allocation`: what Excel's table is called, by what it is. */
function tableNameFor({ kind }: Origin): string {
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
}

/** The table, how it stands in the workbook, and by what name the record calls that. */
export interface KeptTable {
  readonly form: TableForm;
  readonly spec: TableSpec;
  readonly kept: ManagedRecord["form"];
}

export async function insertKept(
  { form, spec, kept }: KeptTable,
  target: Target,
  origin: Origin,
  options: InsertOptions,
): Promise<InsertedManaged> {
  const { source } = origin;
  return withLedger(async () => {
    let id = "";
    const keeping = ledgerKeeping({
      records: ({ records, names }) => {
        if (id === "") id = freeId([...names.keys(), ...records.managed.map((record) => record.id)]);
        const record = keptRecord(id, { spec, kept }, origin);
        return { ...records, managed: [...records.managed, record] };
      },
      names: (context, area) => [
        [ledgerName(id, "source"), rangeOf(context, source)],
        [ledgerName(id, "output"), area],
      ],
    });
    const inserted = await insertForm(form, target, options, keeping);
    return { ...inserted, id };
  });
}

export function rangeOf(context: Excel.RequestContext, { sheet, address }: SourceRange): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(withoutSheet(address)).untrack();
}
