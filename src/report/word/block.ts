import type { ShownTable } from "../shown/shownTable";

/** A part of what is pasted into Word. */
export type WordBlock =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  /** In small letters under a table: a note or a source. */
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "table"; readonly caption: string; readonly table: ShownTable };
