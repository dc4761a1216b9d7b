import { queueCells } from "../enterable";
import { queueLooks, toneLooks, pointsFor } from "../looks";
import { type LooksBefore, writeLooks } from "../looksBefore";
import { queuePlainLooks } from "../plainLooks";
import { rowsOf } from "../rowLooks";
import type { TargetState } from "../targetState";
import type { CellValue, TableSize } from "../types";
import type { PresentOutput } from "./presentOutput";
import type { RefreshGrid } from "./refreshGrid";

export interface RefreshWrite {
  readonly sheet: Excel.Worksheet;
  readonly before: TargetState;
  readonly present: PresentOutput;
  readonly grid: RefreshGrid;
  readonly size: TableSize;
}

/** Queues a refreshed table over the one that stands there. Rows above the first that moves keep their looks. */
export async function writeRefresh(context: Excel.RequestContext, write: RefreshWrite): Promise<void> {
  const { sheet, before, present, grid, size } = write;
  const rangeNow = ({ rows, columns }: TableSize) =>
    sheet.getRangeByIndexes(before.row, before.column, rows, columns).untrack();
  const { layout, movedFrom } = grid;
  const moved = { first: movedFrom, rows: layout.size.rows - movedFrom };
  resize(context, write);
  const all = rangeNow(size);
  const area = rangeNow(layout.size);
  for (const part of before.looks) if (part.kept === "all") queuePlainLooks(all, part, before.plainFont);
  queueCells(all, padded(grid.cells, size, ""), padded(grid.formats, size, "General"));
  if (moved.rows > 0) {
    queueLooks(area, grid.spec, layout, movedFrom);
    await writeLooks(context, () => rowsOf(rangeNow(layout.size), moved), movedLooks(before, grid));
    queueWidths(rangeNow(layout.size), before, grid);
  }
  if (present.table.rows > 1) toneLooks(rangeNow(layout.size), grid.spec, layout.above.length + 1);
}

function resize(context: Excel.RequestContext, { sheet, before, present, grid }: RefreshWrite): void {
  const rows = grid.spec.rows.length + 1;
  const { columns } = grid.layout.size;
  if (present.tableName === undefined) return;
  if (rows === present.table.rows && columns === present.table.columns) return;
  const table = sheet.getRangeByIndexes(present.table.row, before.column, rows, columns).untrack();
  context.workbook.tables.getItem(present.tableName).resize(table);
}

/** Cells that the table no longer takes are cleared. */
function padded<T extends CellValue | null>(
  lines: readonly (readonly T[])[],
  { rows, columns }: TableSize,
  blank: T,
): T[][] {
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => {
      const cell = lines[i]?.[j];
      return cell === undefined ? blank : cell;
    }),
  );
}

/** What a cell looked like goes with it; new ones have the looks of their role. */
function movedLooks({ looks }: TargetState, { fromRow, fromColumn, movedFrom }: RefreshGrid): LooksBefore {
  const part = looks.find(({ kept }) => kept === "all");
  const lookAt = (row: number | null, column: number | null): Excel.SettableCellProperties => {
    if (!part || row === null || column === null) return {};
    return part.looks.kind === "same"
      ? part.looks.cell
      : (part.looks.cells[row - part.first]?.[column] ?? {});
  };
  const cells = fromRow.slice(movedFrom).map((row) => fromColumn.map((column) => lookAt(row, column)));
  return { kind: "each", cells };
}

/** A column keeps its width wherever it goes, and a new one takes what it needs. */
function queueWidths(
  area: Excel.Range,
  { columnWidths }: TargetState,
  { fromColumn, spec }: RefreshGrid,
): void {
  fromColumn.forEach((from, j) => {
    const wanted = from === null ? pointsFor(spec.columns[j]?.width ?? 0) : (columnWidths[from] ?? 0);
    const narrower = from === null ? wanted > (columnWidths[j] ?? 0) : wanted !== columnWidths[j];
    if (narrower && wanted > 0) area.getColumn(j).untrack().format.columnWidth = wanted;
  });
}
