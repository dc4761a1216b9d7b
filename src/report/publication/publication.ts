import { publicationWords as words } from "../../words";
import type { PublicationDetails } from "./details";
import { NoteBook, withMarkers } from "./noteBook";
import { type ProtectedTable, protectedTable, protectionSaid, type Protection } from "./protectedTable";
import type { PublishedSheet } from "./publishedSheet";
import { contentsSheet, coverSheet, notesSheet } from "./frontSheets";
import { sheetNames } from "./sheetNames";
import { tableSheet } from "./tableSheet";
import type { TableToPublish } from "./tableToPublish";

export interface PublicationItem {
  /** The table's title; without one it has that of its cells. */
  readonly heading: string;
  readonly table: TableToPublish;
  readonly protection: Protection;
}

/** What whoever publishes a table should know of it, and why it can't be published, if so. */
export interface ItemSaid {
  readonly words: readonly string[];
  readonly obstacle: string | null;
}

export interface Publication {
  readonly sheets: readonly PublishedSheet[];
  /** Of each table in turn. */
  readonly said: readonly ItemSaid[];
}

export interface PublicationOptions {
  readonly details: PublicationDetails;
  /** Whether titles and headings stay in sight while a table is scrolled. */
  readonly freeze: boolean;
  /** Names of sheets that the workbook has. */
  readonly taken: readonly string[];
}

/**
 * A workbook section by the Analysis Function's checklist ("Making spreadsheets accessible"): a cover, contents with
 * links, notes, and one table a sheet, from A1 down, with one row of headings and nothing merged or blank.
 */
export function publication(items: readonly PublicationItem[], options: PublicationOptions): Publication {
  const names = sheetNames(items.length, options.taken);
  const book = new NoteBook();
  const made = items.map(({ heading, table, protection }) => {
    const safe = protectedTable(table, protection);
    const marked = withMarkers(safe.table, heading.trim() === "" ? table.title : heading.trim(), book);
    return { safe, marked, protection };
  });
  const titles = made.map(({ marked: { heading } }, at) => words.title(at + 1, heading));
  const tables = made.map(({ marked, protection }, at) =>
    tableSheet(marked, { at, names, freeze: options.freeze, protection }),
  );
  return {
    sheets: [
      coverSheet(options.details, names),
      contentsSheet(titles, book, names),
      ...(book.texts.length === 0 ? [] : [notesSheet(book, names)]),
      ...tables,
    ],
    said: made.map(({ safe, protection }, at) => saidOf(items[at], safe, protection)),
  };
}

function saidOf(item: PublicationItem | undefined, safe: ProtectedTable, protection: Protection): ItemSaid {
  const { missing = 0, empty = 0, obstacle = null } = item?.table ?? {};
  return {
    words: [
      ...(missing === 0 ? [] : [words.missing(missing)]),
      ...(empty === 0 ? [] : [words.empty(empty)]),
      ...(safe.obstacle === null ? protectionSaid(safe, protection) : []),
    ],
    obstacle: obstacle ?? safe.obstacle,
  };
}
