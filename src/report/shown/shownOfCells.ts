import { isBlank, type SourceCell } from "../scorecard/sourceCell";
import { mergedCells } from "./mergedCells";
import { mostlyFigures } from "./mostlyFigures";
import type { KnownRows, SheetCells } from "./sheetCells";
import type { Alignment, ShownCells, ShownColumn, ShownRow, ShownTable } from "./shownTable";
import { shownWidth } from "./shownWidth";
import { totalsAmong } from "./totalsAmong";

/** A table of what cells show, by which of their rows are what. Blank rows between its parts are left out. */
export function shownOfCells(cells: SheetCells, known: KnownRows): ShownTable {
  const { values, text } = cells;
  const { header, headerRows, rows: count } = known;
  const first = header + headerRows;
  const end = first + count;
  const lineAt = (row: readonly string[]) => row.find((one) => one.trim() !== "")?.trim() ?? "";
  const roles = new Map(known.above?.map((line) => [line.text, line.role]));
  const above = text.slice(0, header).map((row, at) => {
    const line = lineAt(row);
    return { text: line, role: roles.get(line) ?? known.above?.[at]?.role };
  });
  const shown = mergedCells(cells, [header, first, end]);
  const body = values.slice(first, end);
  const columns = columnsOf(cells, body, { from: header, first, end });
  return {
    ...linesOf(above.filter((line) => line.text !== "")),
    columns,
    headers: shown.slice(header, first),
    rows: rowsOf(shown.slice(first, end), body, known.totals),
    notes: text
      .slice(end)
      .map(lineAt)
      .filter((note) => note !== ""),
  };
}

/** Lines of a kind that only a chart's figures have, its words, are none of the table's. */
function linesOf(
  above: readonly { readonly role: string | undefined; readonly text: string }[],
): Pick<ShownTable, "marking" | "title" | "subtitles"> {
  const marking = above.find(({ role }) => role === "marking")?.text;
  const [title, ...subtitles] = above
    .filter(({ role }) => role !== "marking" && role !== "line")
    .map((line) => line.text);
  return { ...(marking !== undefined && { marking }), title: title ?? "", subtitles };
}

function rowsOf(
  shown: readonly ShownCells[],
  body: readonly (readonly SourceCell[])[],
  totals: number | undefined,
): ShownRow[] {
  const isTotal = totals === undefined ? totalsAmong(body) : body.map((_, at) => at >= body.length - totals);
  return shown.flatMap((cells, at): ShownRow[] =>
    (body[at] ?? []).every(isBlank) && cells.every((cell) => cell !== null && (cell.rows ?? 1) === 1)
      ? []
      : [{ role: isTotal[at] === true ? "total" : "body", cells }],
  );
}

function columnsOf(
  { text, aligned }: SheetCells,
  body: readonly (readonly SourceCell[])[],
  { from, first, end }: { readonly from: number; readonly first: number; readonly end: number },
): ShownColumn[] {
  const lines = text.slice(from, end);
  const width = text[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column): ShownColumn => {
    const figures = mostlyFigures(body, column);
    const usual: Alignment = figures ? "right" : "left";
    return {
      align: agreed(aligned.slice(first, end), column) ?? usual,
      width: shownWidth(lines.map((line) => line[column] ?? "")),
      namesRows: column === 0 && !figures,
    };
  });
}

/** How a column is set where all of its figures are set alike; one that is set otherwise decides nothing. */
function agreed(aligned: SheetCells["aligned"], column: number): Alignment | null {
  const first = aligned[0]?.[column] ?? null;
  return aligned.every((row) => (row[column] ?? null) === first) ? first : null;
}
