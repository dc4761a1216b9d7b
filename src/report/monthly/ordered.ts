import { type CellContext, columnCells } from "./columnCells";
import type { ColumnId, RowOrder, ScorecardDefinition } from "./definition";
import type { Labels } from "./labels";
import type { MeasureFigures } from "./measureFigures";
import type { Hidden } from "./suppression";

/** Columns that hold words, by which rows have no order. */
const worded: readonly ColumnId[] = ["trend", "significance", "signal", "againstTarget"];

/** Whether rows can go by the figures of a column. */
export function isOrderable(column: ColumnId): boolean {
  return !worded.includes(column);
}

/**
 * Rows by the figures of a column, within their groups. What has no figure, hides it or is a total comes last, in the
 * order it stood: a hidden figure must not be told by its place.
 */
export function ordered(
  rows: readonly MeasureFigures[],
  { groupHeader, groupOf }: Labels,
  context: CellContext & { readonly hidden: Hidden },
): MeasureFigures[] {
  const { order = null } = context.definition;
  if (order === null || !isOrderable(order.column)) return [...rows];
  const figure = new Map(rows.map((row) => [row, figureOf(row, order.column, context)]));
  const groups = new Map<string, MeasureFigures[]>();
  for (const row of rows) {
    const group = groupHeader === null ? "" : groupOf(row);
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) => inOrder(group, order, figure));
}

function inOrder(
  group: readonly MeasureFigures[],
  { first }: RowOrder,
  figure: ReadonlyMap<MeasureFigures, number | null>,
): MeasureFigures[] {
  const known = (row: MeasureFigures) => figure.get(row) ?? null;
  const by = (a: MeasureFigures, b: MeasureFigures) => (known(a) ?? 0) - (known(b) ?? 0);
  const told = group.filter((row) => known(row) !== null);
  const rest = group.filter((row) => known(row) === null);
  return [...told.sort((a, b) => (first === "lowest" ? by(a, b) : by(b, a))), ...rest];
}

function figureOf(
  row: MeasureFigures,
  column: ColumnId,
  context: CellContext & { readonly hidden: Hidden },
): number | null {
  if (row.isTotal) return null;
  // A small base shows a change as a count, which has no order among percentages.
  const definition: ScorecardDefinition = { ...context.definition, smallBases: false };
  const { value, of } = columnCells[column](row, { ...context, definition });
  return typeof value === "number" && !of.some((quantity) => context.hidden(row, quantity)) ? value : null;
}
