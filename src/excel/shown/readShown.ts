import { type KnownRows, type SheetCells, standsAlone } from "../../report";
import { shownFaultWords } from "../../words";
import { columnName } from "../../core";
import { excelRun, type Talk } from "../excelRun";
import { withLedger } from "../ledger/ledger";
import { localOf } from "../managed/sourceBlock";
import type { Reading } from "../managed/readSource";
import { quotedSheet } from "../quotedSheet";
import { WorkbookFault } from "../workbookFault";
import { findCells } from "./findCells";
import { findKept } from "./findKept";
import { findSelection } from "./findSelection";
import { findTable } from "./findTable";
import { type FoundCells, knownAmong } from "./foundCells";
import { type ReadCells, readSheetCells, type SheetBlock } from "./readSheetCells";
import type { CellsRequest, ShownCellsRead, ShownRequest } from "./types";

/** No table in a paper has as many cells. */
const mostCells = 50_000;

/** Reads cells as a table by what they show: a selection, a table of Excel's or one that Boardsheet keeps. */
export function readShown(
  request: ShownRequest | CellsRequest,
  reading: Reading = {},
): Promise<ShownCellsRead> {
  const read = () =>
    excelRun(async (talk) => {
      const found = await find(talk, request);
      refuseTooMany(found.block);
      const cells = await readSheetCells(talk, found.block, reading.onProgress);
      if (cells.rows.length === 0 || cells.columns.length === 0) {
        throw new WorkbookFault("AllHidden", shownFaultWords.allHidden);
      }
      return shownOf(found, cells);
    }, reading);
  return request.from === "kept" ? withLedger(read) : read();
}

function find(talk: Talk, request: ShownRequest | CellsRequest): Promise<FoundCells> {
  if (request.from === "cells") return findCells(talk, request.address);
  if (request.from === "selection") return findSelection(talk);
  return request.from === "table" ? findTable(talk, request.name) : findKept(talk, request.id);
}

function refuseTooMany({ rows, columns }: SheetBlock): void {
  if (rows * columns <= mostCells) return;
  throw new WorkbookFault("TooManyCells", shownFaultWords.tooManyCells(rows, columns, mostCells));
}

function shownOf({ sheet, block, table }: FoundCells, read: ReadCells): ShownCellsRead {
  const known = table === undefined ? null : knownAmong(table, read);
  const [first, end] =
    known !== null && table?.linesAround === true ? linesAround(read.cells, known) : [0, read.rows.length];
  const rows = read.rows.slice(first, end);
  const { values, text, formats = [], aligned, merged } = read.cells;
  const cells: SheetCells = {
    values: values.slice(first, end),
    text: text.slice(first, end),
    formats: formats.slice(first, end),
    aligned: aligned.slice(first, end),
    merged: merged
      .filter(({ row }) => first <= row && row < end)
      .map((one) => ({ ...one, row: one.row - first, rows: Math.min(one.rows, end - one.row) })),
  };
  const place = table?.linesAround === true ? placeOf(block, rows) : block;
  return {
    address: `${quotedSheet(sheet)}!${localOf(place)}`,
    sheet,
    cells,
    known: known && { ...known, header: known.header - first },
    hidden: { rows: place.rows - rows.length, columns: block.columns - read.columns.length },
    ...troubles(cells, block, { rows, columns: read.columns }),
  };
}

/** Where the lines next to a table begin and end: words alone in their rows, with nothing blank between. */
function linesAround({ values }: SheetCells, { header, headerRows, rows }: KnownRows): [number, number] {
  const alone = (at: number) => (values[0]?.length ?? 0) > 1 && standsAlone(values[at] ?? []);
  let [first, end] = [header, header + headerRows + rows];
  while (first > 0 && alone(first - 1)) first -= 1;
  while (end < values.length && alone(end)) end += 1;
  return [first, end];
}

function placeOf(block: SheetBlock, rows: readonly number[]): SheetBlock {
  const [first = 0, last = 0] = [rows[0], rows[rows.length - 1]];
  return { ...block, row: block.row + first, rows: last - first + 1 };
}

const errorValue =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|GETTING_DATA)$/;

function troubles(
  { values, text }: SheetCells,
  block: SheetBlock,
  { rows, columns }: Pick<ReadCells, "rows" | "columns">,
): Pick<ShownCellsRead, "narrow" | "errors"> {
  const [narrow, errors]: [string[], string[]] = [[], []];
  values.forEach((line, i) => {
    line.forEach((value, j) => {
      const address = () =>
        `${columnName(block.column + (columns[j] ?? 0))}${block.row + (rows[i] ?? 0) + 1}`;
      if (typeof value === "number" && /^#+$/.test(text[i]?.[j] ?? "")) narrow.push(address());
      else if (typeof value === "string" && errorValue.test(value)) errors.push(`${address()} (${value})`);
    });
  });
  return { narrow, errors };
}
