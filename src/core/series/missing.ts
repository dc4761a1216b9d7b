const marks = ["", "n/a", "-", "–", "..", "*", "[x]", "[c]"];

/**
 * Whether a cell says that there is no figure, which is not the same as zero. The marks in brackets are those of
 * the Analysis Function's guidance on symbols in tables: not available, and confidential.
 */
export function isMissing(cell: unknown): boolean {
  if (cell === null || cell === undefined) return true;
  return typeof cell === "string" && marks.includes(cell.trim().toLowerCase());
}
