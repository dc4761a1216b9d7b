import type { NumberStyle } from "../numberStyle";
import { numberStyles } from "../numberStyle";
import type { TableColumn, TableRow, TableSpec } from "../tableSpec";
import { totalsWords } from "../../words";
import type { ScorecardColumns } from "./guessColumns";
import type { SelectionLayout } from "./layOut";
import type { CellProblem } from "./measureRow";
import { readMeasureRow } from "./measureRow";
import { periodStyle } from "./periodStyle";
import type { ChangeKind } from "./tableRow";
import { numberPoints, proportionPoints, relativeChange, tableRow } from "./tableRow";
import { totalRows } from "./totalRows";
import { uniqueHeaders } from "./uniqueHeaders";

export interface Scorecard {
  readonly spec: TableSpec;
  /** Cells that gave no figure though something stands in them. */
  readonly problems: readonly CellProblem[];
}

/**
 * The papers' scorecard: each measure with its previous and current figures as given, the change worked out anew (of
 * two percentages in points), the trend, and the previous change where the source has it.
 */
export function scorecard(layout: SelectionLayout, columns: ScorecardColumns, title: string): Scorecard {
  const measures = layout.rows.flatMap(
    (cells, i) => readMeasureRow(cells, layout.firstRow + i, columns) ?? [],
  );
  const style = periodStyle(measures);
  const kind = changeKind(style, layout.headings, columns);
  const totals = totalRows(measures);
  const rows = measures.map((row, i): TableRow => ({
    role: totals.has(i) ? "total" : "body",
    cells: tableRow(row, style, kind),
  }));
  return {
    spec: { title, columns: tableColumns(layout.headings, columns, rows, kind), rows },
    problems: measures.flatMap((row) => row.problems),
  };
}

/** The difference of two percentages is in points: 84% after 80% is 4 points, not 5%. */
function changeKind(
  style: NumberStyle,
  headings: readonly string[],
  { previous, current }: ScorecardColumns,
): ChangeKind {
  if (style === numberStyles.percentOneDecimal) return proportionPoints;
  const percentages = [previous, current].every((column) => /%|\bper ?cent/i.test(headings[column] ?? ""));
  return percentages ? numberPoints : relativeChange;
}

function tableColumns(
  headings: readonly string[],
  columns: ScorecardColumns,
  rows: readonly TableRow[],
  { points }: ChangeKind,
): TableColumn[] {
  const heading = (column: number, otherwise: string) => {
    const given = headings[column] ?? "";
    return given === "" ? otherwise : given;
  };
  const roles = ["measure", "number", "number", "change", "trend", "change"] as const;
  const headers = uniqueHeaders([
    heading(columns.measure, totalsWords.measure),
    heading(columns.previous, totalsWords.previous),
    heading(columns.current, totalsWords.current),
    points ? totalsWords.changePoints : totalsWords.change,
    totalsWords.trend,
    ...(columns.previousChange === null ? [] : [totalsWords.previousChange]),
  ]);
  return headers.map((header, i) => {
    const role = roles[i] ?? "text";
    const longest = rows.reduce((most, { cells }) => Math.max(most, shownLength(cells[i])), header.length);
    return { header, role, width: role === "measure" ? within(longest, 16, 44) : within(longest, 10, 24) };
  });
}

function shownLength(cell: TableRow["cells"][number] | undefined): number {
  return cell === undefined ? 0 : cell.style.show(cell.value).length;
}

/** Room for the header's filter button; longer text wraps. */
function within(longest: number, least: number, most: number): number {
  return Math.min(Math.max(longest + 2, least), most);
}
