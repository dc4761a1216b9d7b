import { publicationWords as words } from "../../words";
import { isBlank, type SourceCell } from "../scorecard/sourceCell";
import { uniqueHeaders } from "../scorecard/uniqueHeaders";
import type { KnownRows, SheetCells } from "../shown/sheetCells";
import { mostlyFigures } from "../shown/mostlyFigures";
import { shownOfCells } from "../shown/shownOfCells";
import type { ShownTable } from "../shown/shownTable";
import { publishableCell } from "./publishableCell";
import type { CellToPublish, ColumnToPublish, RowToPublish, TableToPublish } from "./tableToPublish";
import { unmerged } from "./unmerged";

/** A table of the workbook as one that anybody can read: one row of headings, nothing merged, nothing blank. */
export function tableToPublishOf(cells: SheetCells, known: KnownRows): TableToPublish {
  const first = known.header + known.headerRows;
  const plain = unmerged(cells, first);
  const shown = shownOfCells(plain, known);
  const used = usedColumns(plain, known);
  const body = plain.values.flatMap((row, at) =>
    at >= first && at < first + known.rows && !row.every(isBlank) ? [at] : [],
  );
  const lines = body.map((row) => plain.values[row] ?? []);
  const columns = columnsOf(shown, lines, used);
  const rows = body.map((row, at): RowToPublish => ({
    role: shown.rows[at]?.role ?? "body",
    cells: used.map((column, nth) => cellOf(plain, row, column, columns[nth]?.role ?? "text")),
  }));
  const before = (row: number, column: number): SourceCell => lines[row]?.[used[column] ?? -1] ?? "";
  return {
    title: shown.title,
    subtitles: [...(shown.marking === undefined ? [] : [shown.marking]), ...shown.subtitles],
    columns,
    rows,
    ...notesOf(shown.notes),
    missing: newMarks(rows, before, "[x]"),
    empty: newMarks(rows, before, "[z]"),
    obstacle: obstacleOf(rows, columns, known),
  };
}

function cellOf(
  { values, text, formats }: SheetCells,
  row: number,
  column: number,
  role: ColumnToPublish["role"],
): CellToPublish {
  const format = formats?.[row]?.[column] ?? "General";
  return publishableCell(
    { value: values[row]?.[column] ?? "", text: text[row]?.[column] ?? "", format },
    role,
  );
}

/** Columns with a heading or anything under it. */
function usedColumns({ values }: SheetCells, { header, headerRows, rows }: KnownRows): number[] {
  const lines = values.slice(header, header + headerRows + rows);
  return (values[0] ?? []).flatMap((_, column) =>
    lines.some((line) => !isBlank(line[column] ?? "")) ? [column] : [],
  );
}

function columnsOf(
  { columns, headers }: ShownTable,
  body: SheetCells["values"],
  used: readonly number[],
): ColumnToPublish[] {
  const heads = used.map((column, at) => {
    const parts = headers.map((line) => line[column]?.text ?? "").filter((part) => part !== "");
    const own = parts.filter((part, nth) => part !== parts[nth - 1]).join(": ");
    return own === "" && at === 0 ? words.names : own;
  });
  return uniqueHeaders(heads).map((header, at): ColumnToPublish => {
    const column = used[at] ?? 0;
    const role = mostlyFigures(body, column) ? "number" : "text";
    return { header, role: columns[column]?.namesRows === true ? "measure" : role };
  });
}

const sourceLine = /^source\s*:\s*/i;

function notesOf(notes: readonly string[]): Pick<TableToPublish, "notes" | "source"> {
  const source = notes.find((note) => sourceLine.test(note));
  return {
    notes: notes.filter((note) => note !== source),
    ...(source !== undefined && { source: source.replace(sourceLine, "") }),
  };
}

/** Cells that were left blank, or held a mark of their own, and say why they hold nothing now. */
function newMarks(
  rows: readonly RowToPublish[],
  before: (row: number, column: number) => SourceCell,
  mark: string,
): number {
  return rows.reduce(
    (all, { cells }, row) =>
      all +
      cells.filter(({ value }, column) => value === mark && String(before(row, column)).trim() !== mark)
        .length,
    0,
  );
}

function obstacleOf(
  rows: readonly RowToPublish[],
  columns: readonly ColumnToPublish[],
  { headerRows }: KnownRows,
): string | null {
  if (rows.length === 0) return words.noRows;
  return headerRows === 0 || columns.some(({ header }) => header === "") ? words.noHeadings : null;
}
