import type { CellValue, HandEdit } from "../../excel";

/** A cell that the person edited and chose to keep: it is not asked about again while it holds this. */
interface KeptCell {
  /** The measure's key; null for a header. */
  readonly row: string | null;
  /** The column's key. */
  readonly column: string;
  readonly value: CellValue;
}

/** Whether the person chose before to keep the very value that stands there. */
export function isSettled({ row, column, now }: HandEdit, definition: unknown): boolean {
  return keptCells(definition).some(
    (cell) => cell.row === row && cell.column === column && cell.value === now,
  );
}

/** The choices behind a table with the cells that are kept from now on, in place of those kept before. */
export function withKeptCells(definition: unknown, keep: readonly HandEdit[]): unknown {
  if (typeof definition !== "object" || definition === null) return definition;
  const cells = keep.map(({ row, column, now }): KeptCell => ({ row, column, value: now }));
  return { ...without(definition), ...(cells.length === 0 ? {} : { keptCells: cells }) };
}

/** New choices with the kept cells of those before. */
export function withCellsOf(definition: unknown, before: unknown): unknown {
  const cells = keptCells(before);
  return cells.length === 0 || typeof definition !== "object"
    ? definition
    : { ...definition, keptCells: cells };
}

function keptCells(definition: unknown): readonly KeptCell[] {
  if (typeof definition !== "object" || definition === null || !("keptCells" in definition)) return [];
  const { keptCells: cells } = definition;
  return Array.isArray(cells) ? cells.filter(isKeptCell) : [];
}

function isKeptCell(cell: unknown): cell is KeptCell {
  return typeof cell === "object" && cell !== null && "row" in cell && "column" in cell && "value" in cell;
}

function without(definition: object): object {
  return Object.fromEntries(Object.entries(definition).filter(([name]) => name !== "keptCells"));
}
