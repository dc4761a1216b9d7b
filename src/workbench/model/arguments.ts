import { HostError } from "../protocol/error";
import { WireObject } from "../protocol/object";

/** Reads what came over the wire as what a member needs, or refuses as Excel does. */
function refuse(location: string, wanted: string, value: unknown): never {
  throw new HostError("InvalidArgument", `Expected ${wanted}, got ${JSON.stringify(value)}.`, location);
}

export function asText(value: unknown, location: string): string {
  return typeof value === "string" ? value : refuse(location, "text", value);
}

export function asNumber(value: unknown, location: string): number {
  return typeof value === "number" ? value : refuse(location, "a number", value);
}

export function asBoolean(value: unknown, location: string): boolean {
  return typeof value === "boolean" ? value : refuse(location, "true or false", value);
}

export type PlainCell = string | number | boolean | null;

function isPlainCell(value: unknown): value is PlainCell {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}

/** A rectangle of cells of exactly this size; one bare value fills it. */
export function asCells(value: unknown, rows: number, columns: number, location: string): PlainCell[][] {
  if (isPlainCell(value)) return Array.from({ length: rows }, () => Array<PlainCell>(columns).fill(value));
  const grid: readonly unknown[] = Array.isArray(value) ? value : refuse(location, "rows of cells", value);
  if (grid.length !== rows) refuse(location, `${rows} rows`, grid.length);
  return grid.map((line) => {
    const cells: readonly unknown[] = Array.isArray(line) ? line : refuse(location, "a row of cells", line);
    if (cells.length !== columns) refuse(location, `${columns} columns`, cells.length);
    return cells.map((cell) => (isPlainCell(cell) ? cell : refuse(location, "plain values", cell)));
  });
}

/** Excel takes most ranges as an object or as an address. */
export function asRangeOrAddress(value: unknown, location: string): WireObject | string {
  return value instanceof WireObject || typeof value === "string"
    ? value
    : refuse(location, "a range", value);
}
