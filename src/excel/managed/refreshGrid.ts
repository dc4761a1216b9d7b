import type { TableCell, TableRow, TableSpec } from "../../report";
import { numberStyles } from "../../report";
import { asBefore, asText, enterable } from "../enterable";
import { movedReferences } from "../formula/movedReferences";
import { formulaText } from "../formula/tableFormula";
import type { TableLayout, TableLine } from "../tableLayout";
import type { CellValue } from "../types";
import { type Kept, onSheet, type Plan, planOf } from "./gridPlan";
import { headersOf, headOffset } from "./presentOutput";
import type { LinePlan } from "./refreshLines";
import { unmoved } from "./refreshOrder";
import { columnKey, rowKeys } from "./writtenOf";

export function editKey(row: string | null, column: string): string {
  return `${row ?? ""}\u0000${column}`;
}

/** All that is to stand in the area of a refreshed table, and from where it came. */
export interface RefreshGrid {
  /** The new table with the person's columns and rows among its own, for its looks. */
  readonly spec: TableSpec;
  readonly layout: TableLayout;
  /** As they are to be entered; null leaves a cell alone. */
  readonly cells: readonly (readonly (CellValue | null)[])[];
  readonly formats: readonly (readonly string[])[];
  /** The present row and column of each; null: it is new. */
  readonly fromRow: readonly (number | null)[];
  readonly fromColumn: readonly (number | null)[];
  /** The row of the new table that each row under the headers is; null: it is the person's own. */
  readonly ownRows: readonly (number | null)[];
  /** The first row with a cell that stands elsewhere than it stood; beyond the last one where none does. */
  readonly movedFrom: number;
}

export function refreshGrid(spec: TableSpec, kept: Kept): RefreshGrid {
  const plan = planOf(spec, kept);
  const head = headOffset(kept.present);
  const presentRows = kept.present.table.rows - 1;
  const fromRow = [
    ...plan.above.map(({ from }) => from),
    head,
    ...plan.rows.map(({ from }) => (from === null ? null : head + 1 + from)),
    ...plan.below.map(({ from }) => (from === null ? null : head + 1 + presentRows + from)),
  ];
  const fromColumn = plan.columns.map(({ from }) => from);
  const present = kept.present.area.rows;
  const sameColumns = unmoved(plan.columns, kept.match.columns.length);
  const moved = fromRow.findIndex((from, i) => from !== i);
  const movedFrom = !sameColumns ? 0 : moved < 0 ? fromRow.length : moved;
  const stays = sameColumns && movedFrom === fromRow.length && movedFrom === present;
  const merged = mergedSpec(plan, kept);
  return {
    spec: merged,
    layout: mergedLayout(plan, kept, merged),
    cells: cellRows(plan, kept, { fromRow, fromColumn, stays }),
    formats: formatRows(plan, kept, fromRow),
    fromRow,
    fromColumn,
    ownRows: plan.rows.map(({ to }) => to),
    movedFrom,
  };
}

const blankCell: TableCell = { value: "", style: numberStyles.text };

/** The spec with a column or row wherever the person has one. */
function mergedSpec({ spec, columns, rows }: Plan, { present }: Kept): TableSpec {
  const headers = headersOf(present);
  return {
    title: spec.title,
    columns: columns.map(({ from, to }) => {
      const own = to === null ? undefined : spec.columns[to];
      return own ?? { header: headers[from ?? 0] ?? "", role: "text", width: 0 };
    }),
    rows: rows.map(({ to }): TableRow => {
      const own = to === null ? undefined : spec.rows[to];
      return {
        role: own?.role ?? "body",
        cells: columns.map((column) => (column.to === null ? undefined : own?.cells[column.to]) ?? blankCell),
      };
    }),
  };
}

function mergedLayout({ above, below, columns }: Plan, { present }: Kept, merged: TableSpec): TableLayout {
  const line = ({ from, line: ours }: LinePlan): TableLine =>
    ours ?? { role: "note", text: String(present.values[from ?? 0]?.[0] ?? "") };
  return {
    above: above.map(line),
    below: below.map(line),
    size: { rows: above.length + 1 + merged.rows.length + below.length, columns: columns.length },
  };
}

interface Origins {
  readonly fromRow: readonly (number | null)[];
  readonly fromColumn: readonly (number | null)[];
  readonly stays: boolean;
}

function cellRows(plan: Plan, kept: Kept, origins: Origins): (CellValue | null)[][] {
  const { columns, rows, above, below, spec } = plan;
  const { edits } = kept;
  const carry = carrier(plan, kept, origins);
  const keys = rowKeys(spec);
  const line = ({ line: ours }: LinePlan, i: number) =>
    columns.map((_, j) => (ours && j === 0 ? asText(ours.text) : carry(i, j)));
  const head = above.length;
  const on = onSheet(plan, kept);
  const header = columns.map(({ to }, j) => {
    const own = to === null ? undefined : spec.columns[to];
    return own && !edits.has(editKey(null, columnKey(own))) ? asText(own.header) : carry(head, j);
  });
  const body = rows.map((row, i) =>
    columns.map((column, j) => {
      const own = row.to === null || column.to === null ? undefined : spec.rows[row.to]?.cells[column.to];
      const columnSpec = column.to === null ? undefined : spec.columns[column.to];
      if (!own || !columnSpec) return carry(head + 1 + i, j);
      const edited = edits.has(editKey(keys[row.to ?? 0] ?? "", columnKey(columnSpec)));
      if (edited) return carry(head + 1 + i, j);
      return (own.formula && formulaText(own.formula, on)) ?? enterable(own.value);
    }),
  );
  return [
    ...above.map(line),
    header,
    ...body,
    ...below.map((under, i) => line(under, head + 1 + rows.length + i)),
  ];
}

/** What stood in a cell, as it is to be entered where it stands now: formulas still refer to what they did. */
function carrier(plan: Plan, { present }: Kept, { fromRow, fromColumn, stays }: Origins) {
  const { area, place } = present;
  const rowNow = new Map(fromRow.map((from, i) => [from, i]));
  const columnNow = new Map(fromColumn.map((from, j) => [from, j]));
  const before = headersOf(present);
  const move = {
    sheet: place.sheet,
    holds: (row: number, column: number) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
    row: (row: number) => moved(rowNow.get(row - area.row), area.row),
    column: (column: number) => moved(columnNow.get(column - area.column), area.column),
    headings: new Map(
      plan.columns.flatMap(({ from, to }) => {
        const own = to === null ? undefined : plan.spec.columns[to];
        return from === null || !own ? [] : [[before[from] ?? "", own.header] as const];
      }),
    ),
  };
  return (i: number, j: number): CellValue | null => {
    if (stays) return null;
    const row = fromRow[i] ?? null;
    const column = fromColumn[j] ?? null;
    if (row === null || column === null) return "";
    const formula = present.formulas[row]?.[column] ?? "";
    const entered = asBefore(formula, present.values[row]?.[column] ?? "");
    if (typeof entered !== "string" || !entered.startsWith("=")) return entered;
    return movedReferences(entered, move, { rows: i - row, columns: j - column });
  };
}

function moved(at: number | undefined, from: number): number | undefined {
  return at === undefined ? undefined : from + at;
}

function formatRows(
  { spec, columns, rows, above, below }: Plan,
  { present }: Kept,
  fromRow: readonly (number | null)[],
) {
  const before = (i: number, j: number) => {
    const from = fromRow[i] ?? null;
    const column = columns[j]?.from ?? null;
    return from === null || column === null
      ? "General"
      : (present.numberFormats[from]?.[column] ?? "General");
  };
  const carried = (i: number) => columns.map((_, j) => before(i, j));
  const head = above.length + 1;
  return [
    ...above.map((_, i) => carried(i)),
    carried(above.length),
    ...rows.map((row, i) =>
      columns.map((column, j) => {
        const own = row.to === null || column.to === null ? undefined : spec.rows[row.to]?.cells[column.to];
        return own?.style.excelFormat ?? before(head + i, j);
      }),
    ),
    ...below.map((_, i) => carried(head + rows.length + i)),
  ];
}
