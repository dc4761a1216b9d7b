import { totalsWords } from "../../words";
import type { ColumnProfile } from "./columnProfile";
import { columnProfiles } from "./columnProfile";
import { heading } from "./heading";
import type { SelectionLayout } from "./layOut";
import { periodsOf } from "./period";
import { whyUnsuitable } from "./whyUnsuitable";

/** Which column is what, counted from 0. */
export interface ScorecardColumns {
  readonly measure: number;
  readonly previous: number;
  readonly current: number;
  /** The change as it stood a period ago, where the source has it: it can't be worked out from two totals. */
  readonly previousChange: number | null;
}

export type ColumnsGuess =
  | { readonly kind: "guessed"; readonly columns: ScorecardColumns; readonly reason: string }
  /** Not a scorecard as it stands: what it seems to be, and what to select instead. */
  | { readonly kind: "unsuitable"; readonly words: string };

interface Pair {
  readonly previous: ColumnProfile;
  readonly current: ColumnProfile;
  readonly reason: string;
}

/**
 * Guesses the columns of a scorecard from headings and cells. Printed changes, dates and percentages beside
 * counts are not inputs. Which of two columns is earlier comes from their headings, or else from their order.
 */
export function guessColumns(layout: SelectionLayout): ColumnsGuess {
  const profiles = columnProfiles(layout);
  const words = whyUnsuitable(layout, profiles);
  if (words !== null) return { kind: "unsuitable", words };
  const measure = measureColumn(profiles);
  const pair = pairOfPeriods(inputColumns(profiles));
  if (measure === undefined || pair === null) {
    return { kind: "unsuitable", words: totalsWords.whatToSelectForGuess };
  }
  const previousChange = profiles.find(
    ({ holds, heading: text }) => holds === "changes" && heading.saysEarlier(text),
  );
  const columns = {
    measure: measure.index,
    previous: pair.previous.index,
    current: pair.current.index,
    previousChange: previousChange?.index ?? null,
  };
  return { kind: "guessed", columns, reason: pair.reason };
}

function measureColumn(profiles: readonly ColumnProfile[]): ColumnProfile | undefined {
  const words = profiles.filter(({ holds }) => holds === "words");
  return (
    words.find(({ heading: text }) => heading.saysMeasure(text)) ??
    words.find((column) => column.distinct) ??
    words[0]
  );
}

/** Counts where there are two columns of them, percentages only where there are not. */
function inputColumns(profiles: readonly ColumnProfile[]): ColumnProfile[] {
  const figures = profiles.filter(({ holds }) => holds === "figures");
  return figures.length > 1
    ? figures
    : profiles.filter(({ holds }) => holds === "figures" || holds === "percentages");
}

function pairOfPeriods(columns: readonly ColumnProfile[]): Pair | null {
  return pairByPeriods(columns) ?? pairByWords(columns) ?? pairByOrder(columns);
}

function pairByPeriods(columns: readonly ColumnProfile[]): Pair | null {
  const periods = periodsOf(columns.map((column) => column.heading));
  const dated = columns.flatMap((column, i) => {
    const period = periods[i];
    return period && !heading.saysEarlier(column.heading) ? [{ column, order: period.order }] : [];
  });
  const orders = [...new Set(dated.map(({ order }) => order))].sort((a, b) => b - a);
  const current = dated.find(({ order }) => order === orders[0])?.column;
  const previous = dated.find(({ order }) => order === orders[1])?.column;
  if (current === undefined || previous === undefined) return null;
  return {
    previous,
    current,
    reason: totalsWords.latestAndBefore(current.heading, previous.heading),
  };
}

function pairByWords(columns: readonly ColumnProfile[]): Pair | null {
  const previous = columns.find((column) => heading.saysEarlier(column.heading));
  const current =
    columns.find((column) => column !== previous && heading.saysLater(column.heading)) ??
    columns.find((column) => column !== previous);
  if (previous === undefined || current === undefined) return null;
  return {
    previous,
    current,
    reason: totalsWords.takenAsCompared(previous.heading, current.heading || totalsWords.otherColumn),
  };
}

function pairByOrder(columns: readonly ColumnProfile[]): Pair | null {
  const [previous, current] = columns;
  if (previous === undefined || current === undefined) return null;
  return {
    previous,
    current,
    reason: totalsWords.leftIsPrevious,
  };
}
