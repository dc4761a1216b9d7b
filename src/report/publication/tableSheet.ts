import { publicationWords as words } from "../../words";
import { sizedColumns } from "../sizedColumns";
import type { TableCell, TableRow } from "../tableSpec";
import type { MarkedTable } from "./noteBook";
import { type Protection, roundedTo } from "./protectedTable";
import type { PublishedSheet, SheetNames } from "./publishedSheet";
import { excelTableName } from "./sheetNames";
import type { CellToPublish } from "./tableToPublish";

interface TableSheetOptions {
  /** Which of the tables it is, from 0. */
  readonly at: number;
  readonly names: SheetNames;
  readonly freeze: boolean;
  readonly protection: Protection;
}

export function tableSheet(
  { table, heading, onAll }: MarkedTable & { readonly heading: string },
  { at, names, freeze, protection }: TableSheetOptions,
): PublishedSheet {
  const rows = table.rows.map(({ role, cells }): TableRow => ({ role, cells: cells.map(specCell) }));
  const lines = [
    ...table.subtitles,
    hasNotes(table, onAll) ? words.oneTableWithNotes(names.notes) : words.oneTable,
    ...shorthandIn(table),
    ...roundingIn(table, protection),
    ...(table.source === undefined ? [] : [words.source(table.source)]),
    words.backToContents,
  ];
  return {
    name: names.tables[at] ?? "",
    spec: {
      title: `${words.title(at + 1, heading)}${words.markers(onAll)}`,
      lines,
      columns: sizedColumns(
        table.columns.map(({ header, role }, column) => ({ key: String(column), header, role })),
        rows,
      ),
      rows,
    },
    tableName: excelTableName(at + 1, heading.replace(/\[note \d+\]/g, "")),
    lineLinks: new Map([[lines.length, names.contents]]),
    rowLinks: new Map(),
    frozen: freeze,
  };
}

/** A cell as it is published, in its own format. */
export function specCell({ value, format, text }: CellToPublish): TableCell {
  return {
    value,
    style: { name: "published", excelFormat: format, show: () => text, toJSON: () => "published" },
  };
}

type Table = MarkedTable["table"];

function hasNotes({ notes }: Table, onAll: readonly number[]): boolean {
  return notes.length > 0 || onAll.length > 0;
}

/** What the marks mean that stand in the table. */
function shorthandIn({ rows }: Table): string[] {
  const used = new Set(rows.flatMap(({ cells }) => cells.map(({ value }) => String(value).toLowerCase())));
  const meanings = Object.entries(words.meanings).flatMap(([mark, meaning]) =>
    used.has(mark) ? [meaning] : [],
  );
  return meanings.length === 0 ? [] : [words.shorthand(meanings)];
}

function roundingIn({ columns }: Table, { round, columns: counts }: Protection): string[] {
  if (!round) return [];
  const others = columns.some(({ role }, column) => role === "number" && !counts.includes(column));
  return [`${words.rounded(roundedTo)}${others ? ` ${words.otherFigures}` : ""}`];
}
