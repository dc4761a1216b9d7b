import { type ChartSpec, tableCommentary, type WordBlock } from "../../report";
import { sectionWords } from "../../words";
import type { WordRead } from "../word/types";
import { obstacleOf, type PaperTable, paperTable, warningsOf } from "../word/wordModel";
import type { SectionItem, SectionState } from "./types";

/** A section as it will be pasted, and what must be known of it. */
export interface Section {
  readonly blocks: readonly WordBlock[];
  /** Each is copied as a picture of its own. */
  readonly charts: readonly ChartSpec[];
  readonly warnings: readonly string[];
  /** Why it can't be copied yet. */
  readonly obstacle: string | null;
}

/** A part of the section, with the numbers that its table or its chart has. */
type PartOf = Section & { readonly tables: number };

/** The section of what was read so far, in the order of its items: its words and its tables come from the same cells. */
export function sectionOf(
  state: Pick<SectionState, "items" | "firstTable" | "read" | "words" | "agreed">,
): Section {
  const { items, read } = state;
  const first = /^\s*\d{1,4}\s*$/.test(state.firstTable) ? Number(state.firstTable) : null;
  let [tables, figures] = [first ?? 1, 1];
  const parts = items.flatMap((item, at): PartOf[] => {
    const thing = read?.reads[item.key];
    if (thing === undefined) return [];
    const part = partOf(item, thing, { table: tables, figure: figures });
    tables += part.tables;
    figures += part.charts.length;
    return [{ ...part, blocks: [...headingOf(item, at), ...part.blocks] }];
  });
  return {
    blocks: parts.flatMap(({ blocks }) => blocks),
    charts: parts.flatMap(({ charts }) => charts),
    warnings: parts.flatMap(({ warnings }) => warnings),
    obstacle:
      (first === null ? sectionWords.badNumber : null) ??
      unread(state, parts.length) ??
      parts.find(({ obstacle }) => obstacle !== null)?.obstacle ??
      disagreed(state),
  };
}

function unread({ items, words }: Pick<SectionState, "items" | "words">, parts: number): string | null {
  if (items.length === 0) return sectionWords.nothing;
  if (words !== null) return sectionWords.unread;
  return parts < items.length ? sectionWords.reading : null;
}

function disagreed({ read, agreed }: Pick<SectionState, "read" | "agreed">): string | null {
  return (read?.checked.counts.wrong ?? 0) > 0 && !agreed ? sectionWords.disagree : null;
}

/** Without words it has no heading, but the next keeps its number. */
function headingOf({ heading }: SectionItem, at: number): WordBlock[] {
  const text = heading.trim();
  return text === "" ? [] : [{ kind: "heading", level: 2, text: sectionWords.numbered(at + 1, text) }];
}

/** In the figures that the table shows; none where it shows no change, signal or total. */
function sentenceOn({ table }: PaperTable): WordBlock[] {
  const text = tableCommentary(table);
  return text === "" ? [] : [{ kind: "paragraph", text }];
}

interface Numbers {
  readonly table: number;
  readonly figure: number;
}

function partOf({ name, sentence }: SectionItem, thing: WordRead, { table, figure }: Numbers): PartOf {
  if (thing.kind === "chart") {
    const { chart, changed } = thing;
    const line = sectionWords.figure(figure, chart.title, chart.altText);
    return {
      tables: 0,
      charts: [chart],
      blocks: [chart.commentary, line].map((text) => ({ kind: "paragraph", text })),
      warnings: changed ? [sectionWords.chartChanged(name)] : [],
      obstacle: null,
    };
  }
  const paper = paperTable(thing.shown, { number: String(table) });
  const named = (words: string) => sectionWords.about(name, words);
  const obstacle = obstacleOf(thing.shown, paper);
  return {
    tables: 1,
    charts: [],
    blocks: [...(sentence ? sentenceOn(paper) : []), ...paper.blocks],
    warnings: warningsOf(thing.shown, paper).map(named),
    obstacle: obstacle === null ? null : named(obstacle),
  };
}
