import type { TableSpec } from "../../report";
import type { TableOnSheet } from "../formula/tableFormula";
import type { Written } from "../ledger/records";
import { layoutOf } from "../tableLayout";
import type { Match } from "./matchOutput";
import { headOffset, type PresentOutput } from "./presentOutput";
import { type LinePlan, linesAbove, linesBelow } from "./refreshLines";
import { columnOrder, rowOrder, type Slot } from "./refreshOrder";
import { columnKey, rowKeys } from "./writtenOf";

/** What stays as the person has it. */
export interface Kept {
  readonly written: Written;
  readonly present: PresentOutput;
  readonly match: Match;
  /** Hand-edited cells that stay, as `row key\u0000column key`; a header has no row key. */
  readonly edits: ReadonlySet<string>;
}

/** The lines, rows and columns of a refreshed table in their order, each with where it came from. */
export interface Plan {
  readonly spec: TableSpec;
  readonly columns: readonly Slot[];
  readonly rows: readonly Slot[];
  readonly above: readonly LinePlan[];
  readonly below: readonly LinePlan[];
}

export function planOf(spec: TableSpec, { written, present, match }: Kept): Plan {
  const { above, below } = layoutOf(spec);
  const head = headOffset(present);
  const words = present.values.map((line) => String(line[0] ?? ""));
  return {
    spec,
    columns: columnOrder(match.columns, spec.columns.map(columnKey)),
    rows: rowOrder(match.rows, rowKeys(spec)),
    above: linesAbove(written.above, words.slice(0, head), above),
    below: linesBelow(written.below, words.slice(head + present.table.rows), below),
  };
}

/** Where rows and columns of the new table will stand, the person's own among them. */
export function onSheet({ rows, columns, above }: Plan, { present: { area } }: Kept): TableOnSheet {
  const rowOf = new Map(rows.map(({ to }, i) => [to, area.row + above.length + 1 + i]));
  const columnOf = new Map(columns.map(({ to }, j) => [to, area.column + j]));
  return { row: (row) => rowOf.get(row), column: (column) => columnOf.get(column) };
}
