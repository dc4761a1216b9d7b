import type { TableSpec } from "../../report";
import { columnName } from "../columnName";
import { excelRun, type Talk } from "../excelRun";
import { type Ledger, withLedger } from "../ledger/ledger";
import { readLedger } from "../ledger/readLedger";
import type { ManagedRecord, Written } from "../ledger/records";
import { readInBlocks } from "../readInBlocks";
import type { SourceRange } from "../types";
import { WorkbookFault } from "../workbookFault";
import { type Block, grownBlock, refuseOtherHeadings, trimmed } from "./growSource";
import { type HandEdit, handEdits } from "./handEdits";
import { type Match, matchOutput } from "./matchOutput";
import { placeNow, queueNamedPlace } from "./namedPlaces";
import { bodyOf, headersOf, type PresentOutput } from "./presentOutput";
import { readOutput, tablesIn } from "./readOutput";
import type { Reading } from "./readSource";
import { notManaged, sourceGone, tableGone } from "./tableGone";
import { columnKey, rowKeys } from "./writtenOf";

/** What the source makes of the table now. */
export interface Remade {
  readonly spec: TableSpec;
  readonly definition: unknown;
  readonly figures: unknown;
}

/** Makes the table anew from what its source holds now; the room that made it first does it again. */
export type Remake = (source: SourceRange, record: ManagedRecord) => Remade | Promise<Remade>;

/** What a refresh would do, and what the person must know first. Nothing was changed yet. */
export interface RefreshPlan {
  readonly id: string;
  readonly title: string;
  readonly made: Remade;
  /** The source as it was read, with what was added to it. */
  readonly source: SourceRange;
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
  /** What was last written, and how the table stands; for `refresh`. */
  readonly written: Written;
  readonly present: PresentOutput;
  readonly match: Match;
  readonly sourceBlock: Block & { readonly sheetId: string };
}

/**
 * Reads a table's source, grown by what was added to it, and the table as it stands, and says what a refresh
 * would do. A source that is gone or has other headings is a fault in words.
 */
export function planRefresh(id: string, remake: Remake, reading: Reading = {}): Promise<RefreshPlan> {
  return withLedger(() =>
    excelRun(async (talk) => {
      const ledger = await readLedger(talk);
      const record = recordOf(ledger, id);
      const { output, source, tables } = await readPlaces(talk, ledger, id);
      const { sheetId, sheet } = source;
      const found = await readInBlocks(
        talk,
        () =>
          talk.context.workbook.worksheets
            .getItem(sheetId)
            .getRangeByIndexes(source.row, source.column, source.rows, source.columns)
            .untrack(),
        source,
        reading.onProgress,
      );
      const values = trimmed(found, source.before);
      refuseOtherHeadings(record, values);
      const present = await readOutput(talk.context, output, tables, record.written);
      talk.answered();
      const block = { ...source, rows: values.length, columns: values[0]?.length ?? source.columns };
      const read: SourceRange = { address: addressOf(block), sheet, values };
      return planOf(record, await remake(read, record), { present, source: read, sourceBlock: block });
    }, reading),
  );
}

export function recordOf({ records }: Ledger, id: string): ManagedRecord {
  const record = records.managed.find((managed) => managed.id === id);
  if (!record) throw notManaged();
  if (record.form === "values") return record;
  throw new WorkbookFault("Live", "This table is live: it follows its source by itself.");
}

type SourceBlock = Block & {
  readonly sheetId: string;
  readonly sheet: string;
  readonly quoted: string;
  /** As its name has it, before it grew. */
  readonly before: Block;
};

async function readPlaces({ context, answered }: Talk, ledger: Ledger, id: string) {
  const queued = {
    output: queueNamedPlace(context, ledger, id, "output"),
    source: queueNamedPlace(context, ledger, id, "source"),
  };
  const others = ledger.records.managed.map((record) =>
    queueNamedPlace(context, ledger, record.id, "output"),
  );
  const regions = regionsOf(queued.source?.range);
  const tables = queued.output?.range.getTables(false);
  tables?.load("items/name");
  await context.sync();
  answered();
  const output = placeNow(queued.output);
  const source = placeNow(queued.source);
  if (!output || !tables) throw tableGone();
  if (!source) throw sourceGone();
  const grown = grownBlock(source, regions.map(blockOf), others.map(placeNow));
  const quoted = source.address.slice(0, source.address.lastIndexOf("!") + 1);
  const block: SourceBlock = {
    ...grown,
    sheetId: source.sheetId,
    sheet: source.sheet,
    quoted,
    before: source,
  };
  return { output, source: block, tables: await tablesIn(context, tables) };
}

/** Excel's surroundings of the source's first and last cell: what was added touches one of them. */
function regionsOf(source: Excel.Range | undefined): Excel.Range[] {
  if (!source) return [];
  return [source.getCell(0, 0), source.getLastCell()].map((cell) => {
    const region = cell.untrack().getSurroundingRegion().untrack();
    region.load("rowIndex,columnIndex,rowCount,columnCount");
    return region;
  });
}

function blockOf(range: Excel.Range): Block {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

function addressOf({ quoted, row, column, rows, columns }: SourceBlock): string {
  const first = `${columnName(column)}${row + 1}`;
  const last = `${columnName(column + columns - 1)}${row + rows}`;
  return `${quoted}${first}:${last}`;
}

function planOf(
  { id, title, figures, written }: ManagedRecord,
  made: Remade,
  read: Pick<RefreshPlan, "present" | "source" | "sourceBlock">,
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
