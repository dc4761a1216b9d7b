import { columnName } from "../../core";
import type { Talk } from "../excelRun";
import type { Ledger } from "../ledger/ledger";
import { type OnProgress, readInBlocks } from "../readInBlocks";
import { withoutSheet } from "../targetAddress";
import type { SourceRange } from "../types";
import { type Block, grownBlock, trimmed } from "./growSource";
import { type Place, placeNow, queueNamedPlace, queuePlace } from "./namedPlaces";
import { sourceGone } from "./tableGone";

/** Where a table's source is, before its values are read. */
export interface SourceBlock extends Block {
  readonly sheetId: string;
  readonly sheet: string;
  /** The sheet as an address begins with it, `!` included. */
  readonly quoted: string;
  /** What it has at least, whatever of it is blank. */
  readonly atLeast: Pick<Block, "rows" | "columns">;
}

/** A source with where it is on its sheet. */
export interface ReadSource {
  readonly source: SourceRange;
  readonly sourceBlock: Block & { readonly sheetId: string };
}

/** Queues where the source of a kept table is now; what it gives answers after the next sync, grown by what was added. */
export function queueKeptSource(
  context: Excel.RequestContext,
  ledger: Ledger,
  id: string,
): () => SourceBlock {
  const queued = queueNamedPlace(context, ledger, id, "source");
  const tables = ledger.records.managed.map((record) =>
    queueNamedPlace(context, ledger, record.id, "output"),
  );
  const regions = regionsOf(queued?.range);
  return () => {
    const source = placeNow(queued);
    if (!source) throw sourceGone();
    const grown = grownBlock(source, regions.map(blockOf), tables.map(placeNow));
    return sourceBlockOf(source, grown);
  };
}

/** The same for cells that the person chose: they are the source as they stand. */
export function queueGivenSource(
  context: Excel.RequestContext,
  { sheet, address }: Pick<SourceRange, "sheet" | "address">,
): () => SourceBlock {
  const cells = context.workbook.worksheets.getItem(sheet).getRange(withoutSheet(address)).untrack();
  const queued = queuePlace(cells);
  return () => {
    const source = placeNow(queued);
    if (!source) throw sourceGone();
    return sourceBlockOf(source, source);
  };
}

function sourceBlockOf({ sheet, sheetId, address, ...atLeast }: Place, grown: Block): SourceBlock {
  const { row, column, rows, columns } = grown;
  const quoted = address.slice(0, address.lastIndexOf("!") + 1);
  return { row, column, rows, columns, sheet, sheetId, quoted, atLeast };
}

/** Reads a source, a round trip a block. */
export async function readSourceBlock(
  talk: Talk,
  block: SourceBlock,
  onProgress?: OnProgress,
): Promise<ReadSource> {
  const rangeNow = () =>
    talk.context.workbook.worksheets
      .getItem(block.sheetId)
      .getRangeByIndexes(block.row, block.column, block.rows, block.columns)
      .untrack();
  const values = trimmed(await readInBlocks(talk, rangeNow, block, onProgress), block.atLeast);
  const { row, column, sheetId } = block;
  const sourceBlock = {
    row,
    column,
    sheetId,
    rows: values.length,
    columns: values[0]?.length ?? block.columns,
  };
  const address = block.quoted + localOf(sourceBlock);
  return { source: { address, sheet: block.sheet, values }, sourceBlock };
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

/** `A1:F5`. */
export function localOf({ row, column, rows, columns }: Block): string {
  return `${columnName(column)}${row + 1}:${columnName(column + columns - 1)}${row + rows}`;
}
