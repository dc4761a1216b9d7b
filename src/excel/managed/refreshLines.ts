import type { TableLine } from "../tableLayout";
import type { WrittenLine } from "../ledger/records";

/** A row of words above or below a table, as it is to be. */
export interface LinePlan {
  /** The row of the present lines that it was; null: it is new. */
  readonly from: number | null;
  /** Undefined: the row stays as it stands. */
  readonly line: TableLine | undefined;
}

/**
 * The lines above the headers. They keep their number: the headers of an Excel table can't move. A line that
 * the person edited stays theirs; one that is no longer wanted is left blank.
 */
export function linesAbove(
  written: readonly WrittenLine[],
  present: readonly string[],
  wanted: readonly TableLine[],
): LinePlan[] {
  const free = written.map((line, at) => ({ ...line, nth: nthOfRole(written, at) }));
  return present.map((text, from) => {
    const at = free.findIndex((line) => line.text === text);
    if (at < 0) return { from, line: undefined };
    const [was] = free.splice(at, 1);
    const role = was?.role as TableLine["role"];
    const now = wanted.filter((line) => line.role === role)[was?.nth ?? 0];
    return { from, line: now ?? { role, text: "" } };
  });
}

/** How many lines of the same role stand before a line. */
function nthOfRole(lines: readonly WrittenLine[], at: number): number {
  return lines.slice(0, at).filter(({ role }) => role === lines[at]?.role).length;
}

/** The lines under the rows: ours are written anew where the first of them stood, the person's stay below them. */
export function linesBelow(
  written: readonly WrittenLine[],
  present: readonly string[],
  wanted: readonly TableLine[],
): LinePlan[] {
  const ours = new Set(written.map(({ text }) => text));
  const kept = present.flatMap((text, from) => (ours.has(text) ? [] : [{ from, line: undefined }]));
  const free = present.flatMap((text, from) => (ours.has(text) ? [from] : []));
  return [...wanted.map((line, i) => ({ from: free[i] ?? null, line })), ...kept];
}
