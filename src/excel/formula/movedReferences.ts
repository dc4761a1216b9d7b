import { formulaTokens } from "./formulaTokens";
import { readReference, type ReferenceCell, referenceText } from "./reference";

/** Where the cells of a block went. Rows and columns are those of the sheet; undefined: it is gone. */
export interface Move {
  /** The sheet on which both formula and block stand. */
  readonly sheet: string;
  readonly holds: (row: number, column: number) => boolean;
  readonly row: (row: number) => number | undefined;
  readonly column: (column: number) => number | undefined;
  /** Headings that changed, as structured references name them. */
  readonly headings: ReadonlyMap<string, string>;
}

/** How far the formula itself moved: its relative references to elsewhere keep their distance, as in Excel. */
export interface Shift {
  readonly rows: number;
  readonly columns: number;
}

/** A formula as it reads after its block was rearranged: what it referred to in the block it refers to still. */
export function movedReferences(formula: string, move: Move, shift: Shift): string {
  return formulaTokens(formula)
    .map(({ kind, text }) => {
      if (kind === "reference") return movedReference(text, move, shift);
      return kind === "other" && text.startsWith("[") ? movedHeadings(text, move.headings) : text;
    })
    .join("");
}

function movedReference(text: string, move: Move, shift: Shift): string {
  const reference = readReference(text);
  if (!reference) return text;
  const ours = (reference.sheet ?? move.sheet).toLowerCase() === move.sheet.toLowerCase();
  const moved = (cell: ReferenceCell): ReferenceCell | undefined => {
    if (ours && move.holds(cell.row, cell.column)) {
      const row = move.row(cell.row);
      const column = move.column(cell.column);
      return row === undefined || column === undefined ? undefined : { ...cell, row, column };
    }
    return {
      ...cell,
      row: cell.fixedRow ? cell.row : cell.row + shift.rows,
      column: cell.fixedColumn ? cell.column : cell.column + shift.columns,
    };
  };
  const first = moved(reference.first);
  const last = reference.last && moved(reference.last);
  if (!first || (reference.last && !last) || first.row < 0 || first.column < 0)
    return `${reference.prefix}#REF!`;
  return referenceText({ ...reference, first, last });
}

function movedHeadings(text: string, headings: ReadonlyMap<string, string>): string {
  return text.replace(/[^[\]@]+/g, (name) => headings.get(name) ?? name);
}
