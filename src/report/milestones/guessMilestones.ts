import { columnProfiles, type ColumnProfile } from "../scorecard/columnProfile";
import { heading } from "../scorecard/heading";
import type { SelectionLayout } from "../scorecard/layOut";
import { cellText } from "../scorecard/sourceCell";
import { wantedIn } from "./wantedWords";

/** Which column of a list of milestones is what, counted from 0. */
export interface MilestoneColumns {
  readonly measure: number;
  /** The direction wanted, in words; null where the names of the measures have to say it. */
  readonly wanted: number | null;
  readonly target: number;
  readonly result: number;
}

const saysTarget = /\b(targets?|goals?|ambition|milestone (level|change|target))\b/i;
const saysResult = /\b(results?|actual|outturn|achieved|performance|current|latest|position)\b/i;

/** The columns of a list with a target and a result for each measure; null where it is no such list. */
export function guessMilestones(layout: SelectionLayout): MilestoneColumns | null {
  const profiles = columnProfiles(layout);
  const figures = profiles.filter(
    ({ holds }) => holds === "figures" || holds === "percentages" || holds === "changes",
  );
  const target = figures.find(({ heading: text }) => saysTarget.test(text));
  const others = figures.filter((column) => column !== target);
  const result =
    others.find(({ heading: text }) => saysResult.test(text)) ??
    (others.length === 1 ? others[0] : undefined);
  const words = profiles.filter(({ holds }) => holds === "words");
  const wanted = words.find((column) => saysDirection(layout, column));
  const names = words.filter((column) => column !== wanted);
  const measure = names.find(({ heading: text }) => heading.saysMeasure(text)) ?? names[0];
  if (!target || !result || !measure) return null;
  // With a period before, it is a scorecard that has targets as well.
  if (others.some((column) => column !== result && heading.saysEarlier(column.heading))) return null;
  return {
    measure: measure.index,
    wanted: wanted?.index ?? null,
    target: target.index,
    result: result.index,
  };
}

/** A column of "lower" and "higher", or of words like them. */
function saysDirection({ rows }: SelectionLayout, { index }: ColumnProfile): boolean {
  const words = rows.map((row) => cellText(row[index] ?? "")).filter((text) => text !== "");
  return words.length > 0 && words.every((text) => wantedIn(text) !== null);
}
