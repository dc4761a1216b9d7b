import type { MonthlySource } from "../../report";
import { chartPaneWords } from "../../words";

/** A choice of one part of a measure's name. */
export interface PartChoice {
  /** Which part it is, from 0. */
  readonly at: number;
  readonly label: string;
  readonly value: string;
  readonly options: readonly string[];
}

/** The label headings under which measures differ, such as area and offence where there are several of each. */
export function namedParts({
  measures,
  labelHeadings,
}: MonthlySource): Pick<PartChoice, "at" | "label" | "options">[] {
  const headings = labelHeadings.length === 0 ? [""] : labelHeadings;
  return headings
    .map((heading, at) => ({
      at,
      label:
        heading !== ""
          ? heading
          : headings.length === 1
            ? chartPaneWords.measure
            : chartPaneWords.nameOfPart(at + 1),
      options: [...new Set(measures.map(({ parts }) => parts[at] ?? ""))],
    }))
    .filter(({ options }) => options.length > 1);
}

/**
 * The parts of a measure's name to choose one after the other, such as an area and then an offence of that area: of
 * each, what there is under those before it.
 */
export function partChoices(source: MonthlySource, key: string): PartChoice[] {
  const chosen = partsOf(source, key);
  return namedParts(source).map(({ at, label }) => {
    const under = source.measures.filter(({ parts }) => alike(parts, chosen, at) === at);
    const options = [...new Set(under.map(({ parts }) => parts[at] ?? ""))];
    return { at, label, value: chosen[at] ?? "", options };
  });
}

/** The measure with another part: of those alike before it, the one that is alike in most parts after it. */
export function withPart(source: MonthlySource, key: string, at: number, part: string): string {
  const wanted = partsOf(source, key).map((each, index) => (index === at ? part : each));
  const fitting = source.measures.filter(({ parts }) => alike(parts, wanted, at + 1) === at + 1);
  const [first, ...others] = fitting;
  if (first === undefined) return key;
  const likeness = (parts: readonly string[]) => alike(parts, wanted, wanted.length);
  return others.reduce((best, each) => (likeness(each.parts) > likeness(best.parts) ? each : best), first)
    .key;
}

function partsOf({ measures }: MonthlySource, key: string): readonly string[] {
  return measures.find((measure) => measure.key === key)?.parts ?? [];
}

/** How many of the first so many parts are the same. */
function alike(parts: readonly string[], others: readonly string[], count: number): number {
  return parts.slice(0, count).filter((part, at) => part === others[at]).length;
}
