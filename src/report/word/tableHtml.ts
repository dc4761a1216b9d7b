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
  const last = headers.length - 1;
  const part = (name: string, lines: readonly (readonly string[])[]) =>
    lines.length === 0
      ? []
      : [`<${name}>`, ...lines.map((cells) => `<tr>${cells.join("")}</tr>`), `</${name}>`];
  // Word reads how wide a column is from its first cell.
  const wide = (at: number) => (at === 0 ? shares : []);
  const head = headers.map((cells, at) => headerRow(cells, columns, { last: at === last, shares: wide(at) }));
  const body = rows.map((row, at) => bodyRow(row, columns, wide(at + head.length)));
  return [
    `<table style="border-collapse:collapse;width:${width}">`,
    ...(caption === "" ? [] : [captionHtml(caption)]),
    `<colgroup>${shares.map((share) => `<col style="width:${share}">`).join("")}</colgroup>`,
    ...part("thead", head),
    ...part("tbody", body.slice(0, foot)),
    ...part("tfoot", body.slice(foot)),
    "</table>",
  ].join("\n");
}

/** A paragraph within: LibreOffice sets what stands in the caption itself in its own way. */
function captionHtml(caption: string): string {
  const style = "margin:0 0 4pt 0;text-align:left;font-weight:bold";
  return `<caption style="caption-side:top"><p${direction(caption)} style="${style}">${escaped(caption)}</p></caption>`;
}

/** Where the totals at the end begin; none are apart where a cell reaches into them. */
function footOf(rows: readonly ShownRow[]): number {
  let first = rows.length;
  while (first > 0 && rows[first - 1]?.role === "total") first -= 1;
  const covered = rows[first]?.cells.some((cell) => cell === null && first > 0) === true;
  return first === 0 || covered ? rows.length : first;
}

function headerRow(
  cells: ShownCells,
  columns: readonly ShownColumn[],
  { last, shares }: { readonly last: boolean; readonly shares: Shares },
): string[] {
  const under = last ? line("bottom", "1.5pt", rule) : thin;
  return cellsHtml(cells, shares, (cell, column) => {
    const wide = (cell.columns ?? 1) > 1;
    const align = wide ? "center" : (columns[column]?.align ?? "left");
    const style = `padding:2pt 4pt;text-align:${align};vertical-align:bottom;font-weight:bold;background:${headerGround};${under}`;
    // A corner that says nothing heads nothing.
    return cell.text === "" ? { name: "td", style } : { name: "th", scope: "col", style };
  });
}

function bodyRow({ role, cells }: ShownRow, columns: readonly ShownColumn[], shares: Shares): string[] {
  const total = role === "total" ? `;font-weight:bold;${line("top", "1pt", rule)}` : "";
  return cellsHtml(cells, shares, (cell, column) => {
    const { align = "left", namesRows = false } = columns[column] ?? {};
    const ink = cell.tone === undefined ? "" : `;color:${toneInk[cell.tone]}`;
    const weight = role === "body" && namesRows ? ";font-weight:normal" : "";
    const style = `padding:2pt 4pt;text-align:${align};vertical-align:top;${thin}${weight}${total}${ink}`;
    if (!namesRows || cell.text === "") return { name: "td", style };
    return { name: "th", scope: "row", style };
  });
}

/** Parts of the table's width, a column each; none in rows that do not say them. */
type Shares = readonly string[];

interface CellForm {
  readonly name: "td" | "th";
  readonly scope?: "col" | "row";
  readonly style: string;
}

function cellsHtml(
  cells: ShownCells,
  shares: Shares,
  formOf: (cell: ShownCell, column: number) => CellForm,
): string[] {
  return cells.map((cell, column) => {
    if (cell === null) return "";
    const { name, scope, style } = formOf(cell, column);
    const { text, columns = 1, rows = 1 } = cell;
    const share = columns === 1 ? shares[column] : undefined;
    const attributes = [
      ...(scope === undefined ? [] : [` scope="${scope}"`]),
      ...(columns > 1 ? [` colspan="${columns}"`] : []),
      ...(rows > 1 ? [` rowspan="${rows}"`] : []),
      direction(text),
      ` style="${share === undefined ? "" : `width:${share};`}${style}"`,
    ].join("");
    return `<${name}${attributes}>${escaped(text)}</${name}>`;
  });
}
