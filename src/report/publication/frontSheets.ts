import { publicationWords as words } from "../../words";
import { sizedColumns } from "../sizedColumns";
import type { TableRow } from "../tableSpec";
import type { NoteBook } from "./noteBook";
import type { PublicationDetails } from "./details";
import { words as wordsCell } from "./publishableCell";
import type { PublishedSheet, SheetNames } from "./publishedSheet";
import { specCell } from "./tableSheet";

/** Lines of a cover as wide as they are read with ease, in characters. */
const lineWidth = 80;

export function coverSheet(details: PublicationDetails, names: SheetNames): PublishedSheet {
  const { title, publisher, contact, day } = details;
  const said = (text: string, say: (text: string) => string) =>
    text.trim() === "" ? [] : [say(text.trim())];
  const lines = [
    ...said(publisher, words.publisher),
    ...said(day, words.published),
    ...said(contact, words.contact),
    words.holds(names.tables.length, names.contents),
    words.goToContents,
  ];
  return {
    name: names.cover,
    spec: {
      title: title.trim(),
      lines,
      columns: [{ header: "", role: "text", width: lineWidth }],
      rows: [],
    },
    tableName: null,
    lineLinks: new Map([[lines.length, names.contents]]),
    rowLinks: new Map(),
    frozen: false,
  };
}

/** The sheets that follow, with links. */
export function contentsSheet(titles: readonly string[], book: NoteBook, names: SheetNames): PublishedSheet {
  const listed = [
    ...(book.texts.length === 0 ? [] : [[names.notes, words.notes.title] as const]),
    ...titles.map((title, at) => [names.tables[at] ?? "", title] as const),
  ];
  const { title, sheet, table } = words.contents;
  return {
    ...listSheet(title, [sheet, table], listed),
    name: names.contents,
    tableName: words.tableNames.contents,
    rowLinks: new Map(listed.map(([name], row) => [row, name])),
  };
}

export function notesSheet(book: NoteBook, names: SheetNames): PublishedSheet {
  const { title, note, says, marker } = words.notes;
  const rows = book.texts.map((text, at) => [marker(at + 1), text] as const);
  const lines = [words.oneTable, words.backToContents];
  return {
    ...listSheet(title, [note, says], rows, lines),
    name: names.notes,
    tableName: words.tableNames.notes,
    lineLinks: new Map([[lines.length, names.contents]]),
  };
}

function listSheet(
  title: string,
  headers: readonly [string, string],
  rows: readonly (readonly [string, string])[],
  lines: readonly string[] = [words.oneTable],
): Omit<PublishedSheet, "name" | "tableName"> {
  const [first, second] = headers;
  const listed = rows.map((texts): TableRow => ({
    role: "body",
    cells: texts.map((text) => specCell(wordsCell(text))),
  }));
  const columns = sizedColumns(
    [
      { key: "first", header: first, role: "measure" },
      { key: "second", header: second, role: "text" },
    ],
    listed,
  ).map((column, at) => (at === 1 ? { ...column, width: lineWidth } : column));
  return {
    spec: { title, lines, columns, rows: listed },
    lineLinks: new Map(),
    rowLinks: new Map(),
    frozen: false,
  };
}
