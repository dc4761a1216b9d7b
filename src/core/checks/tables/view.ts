import { heading } from "./headingWords";
import { lineOf, type Line } from "./line";
import type { Table, TotalPlaces } from "./table";
import { totalLabel } from "../totals/totalLabel";

/** What a place on the lines of a view is: a part, a total of parts, or a line beside them. */
export type PlaceRole = "part" | "total" | "aside";

/** A table read one way: lines of cells, and what stands at each place across them. */
export interface View {
  readonly lines: readonly Line[];
  readonly names: readonly string[];
  readonly roles: readonly PlaceRole[];
}

/** A table by its columns; and by its rows too where a row is named as a share or a change of others. */
export function viewsOf(table: Table, totals: TotalPlaces): readonly View[] {
  const byColumns: View = {
    lines: table.columns,
    names: table.rows.map(({ label }) => label),
    roles: table.rows.map(({ label }, at) => roleOf(label, totals.rows.has(at))),
  };
  const sideways = table.rows.some(
    ({ label }) => heading.saysChange(label) || heading.saysShare(label) || heading.saysPercent(label),
  );
  if (!sideways || table.rows.length > mostRowsSideways) return [byColumns];
  const byRows: View = {
    lines: table.rows.map(({ label, cells }) => lineOf(label, cells)),
    names: table.columns.map((line) => line.heading),
    roles: table.columns.map((line, at) => roleOf(line.heading, totals.columns.has(at))),
  };
  return [byColumns, byRows];
}

/** A table with measures across has few rows. */
const mostRowsSideways = 40;

function roleOf(name: string, isTotal: boolean): PlaceRole {
  const label = totalLabel(name);
  if (isTotal || label === "total" || label === "subTotal") return "total";
  return label === "aside" ? "aside" : "part";
}
