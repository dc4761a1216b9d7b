import type { TableSpec } from "../../report";
import type { ManagedRecord } from "../ledger/records";
import type { SourceRange } from "../types";
import { headingsOf } from "./headingsOf";
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

/** What the workbook keeps about a table that is inserted now. */
export function keptRecord(
  id: string,
  { spec, kept }: { readonly spec: TableSpec; readonly kept: ManagedRecord["form"] },
  { source, headerRows, ...made }: Origin,
): ManagedRecord {
  return {
    ...made,
    id,
    form: kept,
    title: spec.title,
    headings: headingsOf(source.values, headerRows),
    headerRows,
    written: writtenOf(spec),
  };
}
