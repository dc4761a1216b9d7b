import { boardLooks, toneInk } from "../boardLooks";
import type { ShownCell, ShownCells, ShownColumn, ShownRow, ShownTable } from "../shown/shownTable";
import { columnShares } from "./columnShares";
import { direction, escaped } from "./escaped";

const { headerGround, rule } = boardLooks;
const line = (edge: "top" | "bottom", width: string, colour: string) =>
  `border-${edge}:${width} solid ${colour}`;
const thin = line("bottom", "0.5pt", "#BFC7D1");

/**
 * A table as Word keeps it: a caption, a header row that it repeats on the next page, headers that say what they head,
 * totals in a foot, and looks beside each cell, as Word reads no others. Letters are the document's own.
 */
export function tableHtml(caption: string, table: ShownTable): string {
  const { columns, headers, rows } = table;
  const { width, shares } = columnShares(columns);
  const foot = footOf(rows);
  const part = (name: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`<${name}>`, ...lines, `</${name}>`];
  return [
    `<table style="border-collapse:collapse;width:${width}">`,
    ...(caption === "" ? [] : [captionHtml(caption)]),
    `<colgroup>${shares.map((share) => `<col style="width:${share}">`).join("")}</colgroup>`,
    ...part(
      "thead",
      headers.map((cells, at) => headerRow(cells, columns, at === headers.length - 1)),
    ),
    ...part(
      "tbody",
      rows.slice(0, foot).map((row) => bodyRow(row, columns)),
    ),
    ...part(
      "tfoot",
      rows.slice(foot).map((row) => bodyRow(row, columns)),
    ),
    "</table>",
  ].join("\n");
}

function captionHtml(caption: string): string {
  return `<caption${direction(caption)} style="caption-side:top;text-align:left;font-weight:bold;padding:0 0 4pt 0">${escaped(caption)}</caption>`;
}

/** Where the totals at the end begin; none are apart where a cell reaches into them. */
function footOf(rows: readonly ShownRow[]): number {
  let first = rows.length;
  while (first > 0 && rows[first - 1]?.role === "total") first -= 1;
  const covered = rows[first]?.cells.some((cell) => cell === null && first > 0) === true;
  return first === 0 || covered ? rows.length : first;
}

function headerRow(cells: ShownCells, columns: readonly ShownColumn[], last: boolean): string {
  const under = last ? line("bottom", "1.5pt", rule) : thin;
  return row(cells, (cell, column) => {
    const wide = (cell.columns ?? 1) > 1;
    const align = wide ? "center" : (columns[column]?.align ?? "left");
    const style = `padding:2pt 4pt;text-align:${align};vertical-align:bottom;font-weight:bold;background:${headerGround};${under}`;
    // A corner that says nothing heads nothing.
    return cell.text === "" ? { name: "td", style } : { name: "th", scope: wide ? "colgroup" : "col", style };
  });
}

function bodyRow({ role, cells }: ShownRow, columns: readonly ShownColumn[]): string {
  const total = role === "total" ? `;font-weight:bold;${line("top", "1pt", rule)}` : "";
  return row(cells, (cell, column) => {
    const { align = "left", namesRows = false } = columns[column] ?? {};
    const ink = cell.tone === undefined ? "" : `;color:${toneInk[cell.tone]}`;
    const weight = role === "body" && namesRows ? ";font-weight:normal" : "";
    const style = `padding:2pt 4pt;text-align:${align};vertical-align:top;${thin}${weight}${total}${ink}`;
    if (!namesRows || cell.text === "") return { name: "td", style };
    return { name: "th", scope: (cell.rows ?? 1) > 1 ? "rowgroup" : "row", style };
  });
}

interface CellForm {
  readonly name: "td" | "th";
  readonly scope?: string;
  readonly style: string;
}

function row(cells: ShownCells, formOf: (cell: ShownCell, column: number) => CellForm): string {
  const parts = cells.map((cell, column) => {
    if (cell === null) return "";
    const { name, scope, style } = formOf(cell, column);
    const attributes = [
      ...(scope === undefined ? [] : [` scope="${scope}"`]),
      ...((cell.columns ?? 1) > 1 ? [` colspan="${cell.columns}"`] : []),
      ...((cell.rows ?? 1) > 1 ? [` rowspan="${cell.rows}"`] : []),
      direction(cell.text),
    ].join("");
    return `<${name}${attributes} style="${style}">${escaped(cell.text)}</${name}>`;
  });
  return `<tr>${parts.join("")}</tr>`;
}
