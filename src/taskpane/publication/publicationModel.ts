import type { ShownCellsRead } from "../../excel";
import {
  findRows,
  guessCountColumns,
  type Publication,
  publication,
  type TableToPublish,
  tableToPublishOf,
} from "../../report";
import { publicationPaneWords as words, publicationWords, wordWords } from "../../words";
import { nameOfSheet } from "../word/wordModel";
import type { PublicationState, PublishedItem } from "./types";

/** One table of the publication, with what its fields show. */
export interface PlannedItem {
  readonly item: PublishedItem;
  /** Null while it is being read. */
  readonly table: TableToPublish | null;
  readonly heading: string;
  readonly columns: readonly number[];
  /** What is to be known of it. */
  readonly said: readonly string[];
  readonly obstacle: string | null;
}

export interface PublicationPlan {
  readonly items: readonly PlannedItem[];
  /** Null until every table is read. */
  readonly made: Publication | null;
  /** Why it can't be inserted yet. */
  readonly obstacle: string | null;
}

type Planned = Pick<PublicationState, "items" | "details" | "freeze" | "read" | "words">;

/** The publication that the tables make as they were read. */
export function planPublication(state: Planned): PublicationPlan {
  const { items, details, freeze, read } = state;
  const drafts = items.map((item) => draftOf(item, read?.tables[item.key]));
  const ready = drafts.flatMap(({ table, item: { withhold, round }, heading, columns }) =>
    table === null ? [] : [{ heading, table, protection: { withhold, round, columns } }],
  );
  const made =
    read === null || items.length === 0 || ready.length < items.length
      ? null
      : publication(ready, { details, freeze, taken: read.taken });
  const planned = drafts.map((draft, at): PlannedItem => {
    const own = made?.said[at];
    return {
      ...draft,
      said: [...draft.said, ...(own?.words ?? [])],
      obstacle: draft.obstacle ?? own?.obstacle ?? null,
    };
  });
  return { items: planned, made, obstacle: obstacleOf(state, planned, made) };
}

function draftOf(item: PublishedItem, read: ShownCellsRead | undefined): PlannedItem {
  if (read === undefined) {
    return { item, table: null, heading: item.heading ?? "", columns: [], said: [], obstacle: null };
  }
  const table = tableToPublishOf(read.cells, read.known ?? findRows(read.cells));
  const own = table.title === "" ? nameOfSheet(read.sheet) : table.title;
  const { rows, columns } = read.hidden;
  return {
    item,
    table,
    heading: item.heading ?? own,
    columns: item.columns ?? guessCountColumns(table),
    said: rows + columns === 0 ? [] : [words.hidden(rows, columns)],
    obstacle: unreadable(read),
  };
}

/** A figure that is not there is said to be missing; other errors are none to publish. */
function unreadable({ errors, narrow }: ShownCellsRead): string | null {
  const wrong = errors.filter((error) => !error.includes("#N/A"));
  if (wrong.length > 0) return publicationWords.errors(wrong);
  return narrow.length > 0 ? wordWords.narrow(narrow) : null;
}

function obstacleOf(
  { items, details, words: unread }: Planned,
  planned: readonly PlannedItem[],
  made: Publication | null,
): string | null {
  if (items.length === 0) return words.nothing;
  if (unread !== null) return words.unread;
  if (made === null) return words.stillReading;
  const untitled = planned.findIndex(({ heading }) => heading.trim() === "");
  if (untitled >= 0) return words.tableUntitled(untitled + 1);
  const [held] = planned.flatMap(({ heading, obstacle }) =>
    obstacle === null ? [] : [words.of(heading, obstacle)],
  );
  if (held !== undefined) return held;
  return details.title.trim() === "" ? words.untitled : null;
}
