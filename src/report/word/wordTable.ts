import { wordTableWords } from "../../words";
import type { ShownTable } from "../shown/shownTable";
import type { WordBlock } from "./block";

export interface WordTableOptions {
  /** Of the table in its paper: "2"; "" for none. */
  readonly number: string;
  readonly caption: string;
  /** "" for none. */
  readonly source: string;
  readonly notes: readonly string[];
  /** Whether its marking, such as OFFICIAL, stands above it. */
  readonly marked: boolean;
}

/** What is said of a table where nobody has said otherwise: its own words. */
export function wordTableOptions({ title, subtitles, notes }: ShownTable): WordTableOptions {
  const caption = [title, ...subtitles].filter((text) => text !== "").join(", ");
  return { number: "", caption, source: "", notes, marked: true };
}

/** A table for Word with what stands around it. */
export function wordTable(table: ShownTable, options: WordTableOptions): WordBlock[] {
  const { marking } = table;
  const source = options.source.trim();
  return [
    ...(marking !== undefined && options.marked ? [{ kind: "paragraph" as const, text: marking }] : []),
    {
      kind: "table",
      caption: wordTableWords.caption(options.number.trim(), options.caption.trim()),
      table,
    },
    ...options.notes.filter((text) => text.trim() !== "").map((text) => ({ kind: "note" as const, text })),
    ...(source === "" ? [] : [{ kind: "note" as const, text: wordTableWords.source(source) }]),
  ];
}
