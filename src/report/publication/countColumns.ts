import type { CellToPublish, TableToPublish } from "./tableToPublish";

/** Formats of amounts, percentages, dates and parts are none of counts. */
const otherFormat = /[%£$€dmyhs]|0\.0/i;

/** A whole number of people or events, as far as it and its format tell. */
export function isCount({ value }: CellToPublish): boolean {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

/** Columns that look as if they held counts: those are protected unless somebody says otherwise. */
export function guessCountColumns({ columns, rows }: TableToPublish): number[] {
  return columns.flatMap(({ role }, column) => {
    if (role !== "number") return [];
    const figures = rows.flatMap(({ cells }) => {
      const cell = cells[column];
      return cell !== undefined && typeof cell.value === "number" ? [cell] : [];
    });
    const counts = figures.every((cell) => isCount(cell) && !otherFormat.test(bare(cell.format)));
    return counts && figures.length > 0 ? [column] : [];
  });
}

/** A format without the words and colours in it: General has letters of dates. */
function bare(format: string): string {
  return format.replace(/"[^"]*"|\[[^\]]*\]|\\.|general/gi, "");
}
