import type { ChartSpec, TableSpec } from "../../report";
import { type ChartPlan, planChart } from "../chart/refreshChart";
import { columnName } from "../../core";
import { excelRun } from "../excelRun";
import { type Ledger, withLedger } from "../ledger/ledger";
import { ledgerName } from "../ledger/ledgerNames";
import { readLedger } from "../ledger/readLedger";
import type { ManagedRecord, Written } from "../ledger/records";
import type { SourceRange } from "../types";
import { WorkbookFault } from "../workbookFault";
import { managedFaultWords } from "../../words";
import { meets, refuseOtherHeadings } from "./growSource";
import { type HandEdit, handEdits } from "./handEdits";
import { type Match, matchOutput } from "./matchOutput";
import { type Place, placeNow, queueNamedPlace } from "./namedPlaces";
import { bodyOf, headersOf, type PresentOutput } from "./presentOutput";
import { readOutput, tablesIn } from "./readOutput";
import { recordOf } from "./readKept";
import type { Reading } from "./readSource";
import {
  queueGivenSource,
  queueKeptSource,
  type ReadSource,
  readSourceBlock,
  type SourceBlock,
} from "./sourceBlock";
import { ownCells, tableGone } from "./tableGone";
import { columnKey, rowKeys } from "./writtenOf";

/** What the source makes of the table now. */
export interface Remade {
  readonly spec: TableSpec;
  /** Of a table with a chart beside it. */
  readonly chart?: ChartSpec;
  readonly definition: unknown;
  readonly figures: unknown;
  /** How many of the source's first rows are headings, where it has another number of them than before. */
  readonly headerRows?: number;
}

/** Makes the table anew from what its source holds now; the room that made it first does it again. */
export type Remake = (source: SourceRange, record: ManagedRecord) => Remade | Promise<Remade>;

/** What a refresh would do, and what the person must know first. Nothing was changed yet. */
export interface RefreshPlan extends ReadSource {
  readonly id: string;
  readonly title: string;
  readonly made: Remade;
  /** The figures as they were kept, to be compared with those made now. */
  readonly figuresBefore: unknown;
  /** Cells of ours that the person edited: each is kept or overwritten, as they answer. */
  readonly edits: readonly HandEdit[];
  /** Headers of the columns that the person added. */
  readonly addedColumns: readonly string[];
  /** Rows that the person added, with their first words. */
  readonly addedRows: readonly { readonly address: string; readonly words: string }[];
  readonly newMeasures: readonly string[];
  /** Keys of measures that the source no longer has: their rows go, and what the person wrote beside them. */
  readonly goneMeasures: readonly string[];
  /** What becomes of the table's chart; undefined where it has none. */
  readonly chart: ChartPlan | undefined;
  /** What was last written, and how the table stands; for `refresh`. */
  readonly written: Written;
  readonly present: PresentOutput;
  readonly match: Match;
  /** What the name of the source stood for when it was read. */
  readonly sourceName: string | undefined;
}

/**
 * Reads a table's source, grown by what was added to it, and the table as it stands, and says what a refresh
 * would do. A source that is gone or has other headings is a fault in words.
 */
export function planRefresh(id: string, remake: Remake, reading: Reading = {}): Promise<RefreshPlan> {
  return planFrom(id, remake, reading, (context, ledger) => {
    const record = valuesRecord(ledger, id);
    const place = queueKeptSource(context, ledger, id);
    return {
      place,
      refuse: ({ source }) => {
        refuseOtherHeadings(record, source.values);
      },
    };
  });
}

/**
 * The same with other cells for a source, which the refresh then keeps in place of the old ones, whatever became
 * of those. `remake` refuses cells of which the table can't be made.
 */
export function planRepoint(
  id: string,
  source: Pick<SourceRange, "sheet" | "address">,
  remake: Remake,
  reading: Reading = {},
): Promise<RefreshPlan> {
  return planFrom(id, remake, reading, (context) => ({
    place: queueGivenSource(context, source),
    refuse: ({ sourceBlock }, output) => {
      if (meets(output, sourceBlock)) throw ownCells();
    },
  }));
}

/** How a plan comes by its source. */
interface Sourcing {
  readonly place: () => SourceBlock;
  /** A fault in words where the table can't be made of what was read. */
  readonly refuse: (read: ReadSource, output: Place) => void;
}

function planFrom(
  id: string,
  remake: Remake,
  reading: Reading,
  queueSource: (context: Excel.RequestContext, ledger: Ledger) => Sourcing,
): Promise<RefreshPlan> {
  return withLedger(() =>
    excelRun(async (talk) => {
      const { context, answered } = talk;
      const ledger = await readLedger(talk);
      const record = valuesRecord(ledger, id);
      const queued = queueNamedPlace(context, ledger, id, "output");
      const tables = queued?.range.getTables(false);
      tables?.load("items/name");
      const { place, refuse } = queueSource(context, ledger);
      await context.sync();
      answered();
      const output = placeNow(queued);
      if (!output || !tables) throw tableGone();
      const block = place();
      const found = await tablesIn(context, tables);
      const present = await readOutput(context, output, found, record.written);
      answered();
      const read = await readSourceBlock(talk, block, reading.onProgress);
      refuse(read, output);
      const made = await remake(read.source, record);
      return planOf(record, made, {
        present,
        ...read,
        chart: await planChart(context, record, made.chart),
        sourceName: ledger.names.get(ledgerName(id, "source")),
      });
    }, reading),
  );
}

/** The record of a table that can be refreshed. */
export function valuesRecord(ledger: Ledger, id: string): ManagedRecord {
  const record = recordOf(ledger, id);
  if (record.form === "values") return record;
  throw new WorkbookFault("Live", managedFaultWords.isLive);
}

function planOf(
  { id, title, figures, written }: ManagedRecord,
  made: Remade,
  read: Pick<RefreshPlan, "present" | "source" | "sourceBlock" | "sourceName" | "chart">,
): RefreshPlan {
  const { present } = read;
  const headers = headersOf(present);
  const body = bodyOf(present, present.values);
  const match = matchOutput(written, headers, body);
  const keys = rowKeys(made.spec);
  const known = new Set(match.rows);
  const columns = made.spec.columns.map(columnKey);
  return {
    id,
    title,
    made,
    figuresBefore: figures,
    written,
    ...read,
    match,
    edits: handEdits(written, present, match).filter(({ column }) => columns.includes(column)),
    addedColumns: match.columns.flatMap((key, j) => (key === null ? [headers[j] ?? ""] : [])),
    addedRows: match.rows.flatMap((key, i) =>
      key === null ? [{ address: rowAddress(present, i), words: String(body[i]?.[0] ?? "") }] : [],
    ),
    newMeasures: keys.filter((key) => !known.has(key)),
    goneMeasures: match.rows.filter((key) => key !== null && !keys.includes(key)) as string[],
  };
}

function rowAddress({ table }: PresentOutput, i: number): string {
  const row = table.row + 2 + i;
  return `${columnName(table.column)}${row}:${columnName(table.column + table.columns - 1)}${row}`;
}
