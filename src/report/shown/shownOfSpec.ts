import type { ColumnRole, TableSpec } from "../tableSpec";
import type { ShownTable } from "./shownTable";

const figures: readonly ColumnRole[] = ["number", "change"];

/** A table that Boardsheet makes, with its figures in the form of their styles. */
export function shownOfSpec(spec: TableSpec): ShownTable {
  const { marking, title, subtitle, columns, rows, notes = [] } = spec;
  return {
    ...(marking !== undefined && marking !== "" && { marking }),
    title,
    subtitles: subtitle === undefined || subtitle === "" ? [] : [subtitle],
    columns: columns.map(({ role, width }) => ({
      align: figures.includes(role) ? "right" : "left",
      width,
      namesRows: role === "measure",
    })),
    headers: [columns.map(({ header }) => ({ text: header }))],
    rows: rows.map(({ role, cells }) => ({
      role,
      cells: cells.map(({ value, style, tone }) => ({
        text: style.show(value),
        ...(tone !== undefined && { tone }),
      })),
    })),
    notes: notes.filter((note) => note !== ""),
  };
}
