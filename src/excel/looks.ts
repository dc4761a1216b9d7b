import type { ColumnRole, TableSpec } from "../report";

/** The board paper's looks, by role. Colours pass 4.5:1 on their ground; none is the only signal. */
const ink = "#1B1F24";
const headerGround = "#E6EBF1";
const rule = "#4A5A6C";

const rightAligned: readonly ColumnRole[] = ["number", "change"];

/** Excel measures columns in points; a bold character of its body font is about 5.6 of them, plus margins. */
export function pointsFor(characters: number): number {
  return characters * 5.6 + 9;
}

function plain(range: Excel.Range): void {
  range.format.fill.clear();
  range.format.font.color = ink;
  range.format.font.italic = false;
  range.format.font.bold = false;
  range.format.verticalAlignment = "Center";
  range.format.wrapText = false;
  range.format.indentLevel = 0;
}

function ruled(row: Excel.Range, edge: "EdgeTop" | "EdgeBottom"): void {
  const border = row.format.borders.getItem(edge);
  border.style = "Continuous";
  border.color = rule;
}

/** Queues the looks of title, header, columns and total rows over the whole area of a table. */
export function queueLooks(area: Excel.Range, spec: TableSpec): void {
  plain(area);
  const title = area.getRow(0).untrack();
  title.format.font.bold = true;
  title.format.font.size = 14;
  title.format.horizontalAlignment = "Left";
  spec.columns.forEach(({ role }, j) => {
    const column = area.getCell(1, j).untrack().getResizedRange(spec.rows.length, 0).untrack();
    const right = rightAligned.includes(role);
    column.format.horizontalAlignment = right ? "Right" : "Left";
    // Keeps words clear of the figures to their left.
    if (!right && j > 0) column.format.indentLevel = 1;
  });
  const header = area.getRow(1).untrack();
  header.format.font.bold = true;
  header.format.fill.color = headerGround;
  header.format.wrapText = true;
  ruled(header, "EdgeBottom");
  spec.rows.forEach(({ role }, i) => {
    if (role !== "total") return;
    const row = area.getRow(2 + i).untrack();
    row.format.font.bold = true;
    ruled(row, "EdgeTop");
  });
}
