import type { TableSpec } from "../../../src/report";

/** The cells of a table as a reader sees them. */
export function shown({ rows }: TableSpec): string[][] {
  return rows.map(({ cells }) => cells.map(({ value, style }) => style.show(value)));
}

/** One column of them, by its key. */
export function column(spec: TableSpec, key: string): string[] {
  const at = spec.columns.findIndex((each) => each.key === key);
  return shown(spec).map((row) => row[at] ?? "");
}
