import { boardLooks, type ColumnRole, type TableSpec, toneInk } from "../report";
import { rowsOf } from "./rowLooks";
import type { TableLayout, TableLine } from "./tableLayout";

const { ink, headerGround, rule } = boardLooks;

const rightAligned: readonly ColumnRole[] = ["number", "change"];

/** Excel measures columns in points; a bold character of its body font is about 5.6 of them, plus margins. */
export function pointsFor(characters: number): number {
  return characters * 5.6 + 9;
}

function plain(range: Excel.Range): void {
  range.format.font.color = ink;
  range.format.verticalAlignment = "Center";
}

function ruled(row: Excel.Range, edge: "EdgeTop" | "EdgeBottom"): void {
  const border = row.format.borders.getItem(edge);
  border.style = "Continuous";
  border.color = rule;
}

/**
 * Queues the looks of lines, header, columns and total rows over the area of a table, whose cells have those that
 * nobody formatted; from row `from` on where the ones above it keep theirs.
 */
export function queueLooks(area: Excel.Range, spec: TableSpec, layout: TableLayout, from = 0): void {
  const { above, below, size } = layout;
  const header = above.length;
  const body = header + 1;
  const last = header + spec.rows.length;
  const rowAt = (row: number, looks: (range: Excel.Range) => void) => {
    if (row >= from) looks(area.getRow(row).untrack());
  };
  plain(rowsOf(area, { first: from, rows: size.rows - from }));
  above.forEach((line, i) => {
    rowAt(i, (row) => {
      lineLooks(row, line);
    });
  });
  const first = Math.max(header, from);
  if (first <= last) {
    spec.columns.forEach(({ role }, j) => {
      columnLooks(
        area
          .getCell(first, j)
          .untrack()
          .getResizedRange(last - first, 0)
          .untrack(),
        role,
        j,
      );
    });
  }
  rowAt(header, headerLooks);
  toneLooks(area, spec, body);
  spec.rows.forEach(({ role }, i) => {
    if (role === "total") rowAt(body + i, totalLooks);
  });
  below.forEach((line, i) => {
    rowAt(last + 1 + i, (row) => {
      lineLooks(row, line);
    });
  });
}

function lineLooks({ format }: Excel.Range, { role }: TableLine): void {
  format.horizontalAlignment = "Left";
  if (role === "title" || role === "marking") format.font.bold = true;
  if (role === "title") format.font.size = 14;
  if (role === "subtitle" || role === "note") format.font.color = rule;
}

function columnLooks({ format }: Excel.Range, role: ColumnRole, index: number): void {
  const right = rightAligned.includes(role);
  format.horizontalAlignment = right ? "Right" : "Left";
  // Keeps words clear of the figures to their left.
  if (!right && index > 0) format.indentLevel = 1;
}

function headerLooks(header: Excel.Range): void {
  header.format.font.bold = true;
  header.format.fill.color = headerGround;
  header.format.wrapText = true;
  ruled(header, "EdgeBottom");
}

function totalLooks(row: Excel.Range): void {
  row.format.font.bold = true;
  ruled(row, "EdgeTop");
}

/** Queues the tones of the cells that have one, a column at a time. */
export function toneLooks(area: Excel.Range, spec: TableSpec, firstRow: number): void {
  spec.columns.forEach((_, j) => {
    const tones = spec.rows.map(({ cells }) => cells[j]?.tone);
    if (tones.every((tone) => tone === undefined)) return;
    const column = area
      .getCell(firstRow, j)
      .untrack()
      .getResizedRange(spec.rows.length - 1, 0)
      .untrack();
    column.setCellProperties(
      tones.map((tone) => [{ format: { font: { color: tone === undefined ? ink : toneInk[tone] } } }]),
    );
  });
}
