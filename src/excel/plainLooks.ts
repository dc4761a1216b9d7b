import type { LooksBefore } from "./looksBefore";
import { type RowLooks, rowsOf } from "./rowLooks";
import type { TableSize } from "./types";

/** The font that cells of a sheet have where nobody chose another. */
export interface PlainFont {
  readonly name: string;
  readonly size: number;
}

const noBorder = { style: "None" } as const;
const noBorders = { top: noBorder, bottom: noBorder, left: noBorder, right: noBorder };

/**
 * Queues the looks of cells that nobody formatted over some rows of an area, and their borders away.
 *
 * `range.clear("Formats")` is never used: Excel's Clear Formats takes conditional formats away with the others, which
 * are the person's, and could not all be put back where the write fails. Like any write of values, number formats
 * and looks, this leaves them where they are.
 */
export function queuePlainLooks(area: Excel.Range, part: RowLooks, { name, size }: PlainFont): void {
  const rows = rowsOf(area, part);
  const { format } = rows;
  format.fill.clear();
  const font = { bold: false, italic: false, underline: "None", strikethrough: false } as const;
  format.set({
    font: fontIs(part.looks, name, size) ? font : { ...font, name, size },
    horizontalAlignment: "General",
    verticalAlignment: "Bottom",
    indentLevel: 0,
    wrapText: false,
  });
  queueNoBorders(rows, part.looks);
}

/** Only cells that have a border lose one: in Excel neighbours share it. */
function queueNoBorders(rows: Excel.Range, looks: LooksBefore): void {
  if (looks.kind === "same" || !looks.cells.some((line) => line.some(hasBorder))) return;
  rows.setCellProperties(
    looks.cells.map((line) =>
      line.map((cell) => (hasBorder(cell) ? { format: { borders: noBorders } } : {})),
    ),
  );
}

function hasBorder({ format }: Excel.SettableCellProperties): boolean {
  return Object.values(format?.borders ?? {}).some(
    (border: Excel.CellBorder | undefined) => border?.style !== undefined && border.style !== "None",
  );
}

/** Cells without the rules above and under them that a table has. */
export function unruled({ rows, columns }: TableSize): LooksBefore {
  const cell = { format: { borders: { top: noBorder, bottom: noBorder } } };
  return {
    kind: "each",
    cells: Array.from({ length: rows }, () => Array.from({ length: columns }, () => cell)),
  };
}

/** A size that is given makes rows higher, so it is given only where it is another. */
function fontIs(looks: LooksBefore, name: string, size: number): boolean {
  const is = ({ format }: Excel.SettableCellProperties) =>
    format?.font?.name === name && format.font.size === size;
  return looks.kind === "same" ? is(looks.cell) : looks.cells.every((line) => line.every(is));
}
