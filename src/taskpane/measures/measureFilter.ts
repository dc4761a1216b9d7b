import type { SourceMeasure } from "../../report";

/** What a list of measures is narrowed to. */
export interface MeasureFilter {
  readonly words: string;
  /** A part for a label heading, "" for all. */
  readonly parts: readonly string[];
}

export const noFilter: MeasureFilter = { words: "", parts: [] };

/** Whether a measure's name holds every word that is looked for, in any order, under the headings chosen. */
export function isListed({
  words,
  parts,
}: MeasureFilter): (measure: Pick<SourceMeasure, "key" | "parts">) => boolean {
  const wanted = words.toLowerCase().split(/\s+/);
  return ({ key, parts: own }) => {
    const name = key.toLowerCase();
    return (
      wanted.every((word) => name.includes(word)) &&
      parts.every((part, at) => part === "" || own[at] === part)
    );
  };
}
