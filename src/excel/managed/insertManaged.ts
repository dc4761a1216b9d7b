import type { TableSpec } from "../../report";
import { insertForm, type InsertOptions } from "../insertTable";
import { withLedger } from "../ledger/ledger";
import { freeId, ledgerName } from "../ledger/ledgerNames";
import type { ManagedRecord } from "../ledger/records";
import { withoutSheet } from "../targetAddress";
import type { TableForm } from "../tableForm";
import type { InsertedTable, SourceRange, Target } from "../types";
import { valuesForm } from "../valuesForm";
import { headingsOf } from "./headingsOf";
import { ledgerKeeping } from "./ledgerKeeping";
import { writtenOf } from "./writtenOf";

/** What a table is made of and by what choices: enough to make it again next month. */
export interface Origin {
  /** What it is, such as `scorecard`. */
  readonly kind: string;
  readonly source: SourceRange;
  /** How many of the source's first rows are headings. */
  readonly headerRows: number;
  /** All that the person chose; plain JSON, and nobody here reads it. */
  readonly definition: unknown;
  /** The figures as they stand, to say at a refresh which were restated; plain JSON. */
  readonly figures: unknown;
}

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
  return insertKept({ form: valuesForm(spec), spec, kept: "values" }, target, origin, options);
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
  const { source, headerRows, ...made } = origin;
  return withLedger(async () => {
    let id = "";
    const keeping = ledgerKeeping({
      records: ({ records, names }) => {
        if (id === "") id = freeId([...names.keys(), ...records.managed.map((record) => record.id)]);
        const record: ManagedRecord = {
          ...made,
          id,
          form: kept,
          title: spec.title,
          headings: headingsOf(source.values, headerRows),
          headerRows,
          written: writtenOf(spec),
        };
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

function rangeOf(context: Excel.RequestContext, { sheet, address }: SourceRange): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(withoutSheet(address)).untrack();
}
