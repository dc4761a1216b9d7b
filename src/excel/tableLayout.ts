import type { TableSpec } from "../report";
import type { TableSize } from "./types";

export type LineRole = "marking" | "title" | "subtitle" | "line" | "note";

/** A line of words that stands alone in its row. */
export interface TableLine {
  readonly role: LineRole;
  readonly text: string;
}

/** What stands where in the area of a table: lines, one row of headers, the rows, lines. */
export interface TableLayout {
  readonly above: readonly TableLine[];
  readonly below: readonly TableLine[];
  readonly size: TableSize;
}

export function layoutOf(spec: TableSpec): TableLayout {
  const line = (role: LineRole, text: string | undefined): TableLine[] =>
    text === undefined || text === "" ? [] : [{ role, text }];
  const above = [
    ...line("marking", spec.marking),
    { role: "title" as const, text: spec.title },
    ...line("subtitle", spec.subtitle),
    ...(spec.lines ?? []).flatMap((text) => line("line", text)),
  ];
  const below = (spec.notes ?? []).flatMap((note) => line("note", note));
  const rows = above.length + 1 + spec.rows.length + below.length;
  return { above, below, size: { rows, columns: spec.columns.length } };
}

/** The cells that a table takes, its lines included. */
export function sizeOf(spec: TableSpec): TableSize {
  return layoutOf(spec).size;
}
