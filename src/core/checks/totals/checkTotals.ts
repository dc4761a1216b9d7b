import { present } from "../flat";
import type { Outcome } from "../outcome";
import type { Cell } from "../read/cell";
import { heading } from "../tables/headingWords";
import type { Line } from "../tables/line";
import type { Table } from "../tables/table";
import type { Addend } from "./addend";
import type { FoundTotal, Way } from "./decideTotal";
import { sayHidden } from "./hiddenParts";
import { findTotals } from "./findTotals";
import { sayTotal } from "./sayTotal";
import { isSumOf } from "./sumFormula";
import { totalLabel } from "./totalLabel";

/** Which lines of a table are totals, and so no parts of another. */
export interface Totals {
  readonly rows: ReadonlyMap<number, FoundTotal>;
  readonly columns: ReadonlySet<number>;
}

interface Amounts {
  readonly line: Line;
  readonly at: number;
}

/** Finds the totals of a table, down and across, and holds each against what it adds up. */
export function checkTotals(table: Table, outcome: Outcome): Totals {
  const amounts = table.columns
    .map((line, at): Amounts => ({ line, at }))
    .filter(({ line }) => line.kind === "amount" && !heading.saysLevel(line.heading));
  return { rows: totalRows(table, amounts, outcome), columns: totalColumns(table, amounts, outcome) };
}

function totalRows(table: Table, amounts: readonly Amounts[], outcome: Outcome): Totals["rows"] {
  const rows = table.rows.map((row): Addend => ({
    name: row.label,
    label: totalLabel(row.label),
    section: row.section,
    hidden: row.hidden,
    ...ofCells(present(amounts.map(({ at }) => row.cells[at])), "rows"),
  }));
  const found = findTotals(rows, amounts.length, "rows");
  for (const total of found) sayTotal(total, rows, "rows", outcome);
  sayHidden(found, rows, outcome);
  return new Map(found.map((total) => [total.line, total]));
}

/** Pounds are added to pounds only, and rates and changes to nothing. */
function totalColumns(table: Table, amounts: readonly Amounts[], outcome: Outcome): Totals["columns"] {
  const across = new Set<number>();
  const added = table.rows.map(({ label }) => !heading.saysLevel(label));
  for (const pounds of [true, false]) {
    const group = amounts.filter(({ line }) => line.pounds === pounds && !heading.saysChange(line.heading));
    if (group.length < 3) continue;
    const columns = group.map(({ line, at }): Addend => ({
      name: line.heading,
      label: totalLabel(line.heading),
      section: 0,
      hidden: table.hiddenColumns[at] === true ? "hidden" : "",
      ...ofCells(
        line.cells.filter((_, row) => added[row]),
        "columns",
      ),
    }));
    const found = findTotals(columns, added.filter(Boolean).length, "columns");
    for (const total of found) sayTotal(total, columns, "columns", outcome);
    for (const { at } of present(found.map(({ line }) => group[line]))) across.add(at);
  }
  return across;
}

function ofCells(cells: readonly Cell[], way: Way): Pick<Addend, "cells" | "isSum"> {
  return { cells, isSum: cells.some(({ formula }) => isSumOf(way, formula)) };
}
