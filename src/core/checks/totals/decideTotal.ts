import { present } from "../flat";
import type { Addend } from "./addend";
import { bestOf, isNearMiss, judge, type Judged } from "./judgeTotal";
import { isBetweenParts, mayBeTwice, mayFit } from "./tally";
import type { TotalReading } from "./walk";

/** A line that is a total of others, and how sure that is. */
export interface FoundTotal {
  readonly line: number;
  readonly addend: Addend;
  readonly best: Judged;
  /** What else it may be the total of. */
  readonly others: readonly Judged[];
  /** What a place that misses is. */
  readonly misses: "wrong" | "doubtful";
  /** Nothing about it fits at several places: one thing to say of the whole line. */
  readonly altogether: boolean;
  /** Taken for a total by its figures alone: a later one that fits only when it is counted shows that it is none. */
  readonly byChance: boolean;
}

/** Whether the lines are rows, or columns. */
export type Way = "rows" | "columns";

interface Situation {
  readonly line: number;
  readonly isLast: boolean;
  readonly readings: readonly TotalReading[];
  readonly way: Way;
}

type Decided = Pick<FoundTotal, "misses" | "altogether">;
type Decision = Decided | null;

/** Agreement of so many digits is no chance. */
const enoughDigits = 5;
const certain: Decided = { misses: "wrong", altogether: false };
const open: Decided = { misses: "doubtful", altogether: false };

/** Whether a line is a total, by its name and by what it fits; null where it is not, or nobody could tell. */
export function decideTotal(addend: Addend, situation: Situation): FoundTotal | null {
  if (addend.label === "aside" || addend.label === "less") return null;
  if (addend.cells.every(({ figure }) => figure === null)) return null;
  const isPlain = addend.label === "plain" && !addend.isSum;
  const hasToFit = isPlain && !situation.isLast;
  const judged = situation.readings
    .filter(({ tally }) => !hasToFit || mayFit(addend, tally))
    .map((reading) => judge(addend, reading))
    .filter((each) => each.reading.name !== "twice" || fitsTwice(each));
  const several = judged.filter(({ parts }) => parts >= 2);
  const isNamed = addend.label === "total" || addend.label === "subTotal";
  // A group of one row has a sub-total too, and that fits it alone.
  const ofOne = isNamed ? judged.filter(({ miss }) => miss === 0) : [];
  const isOfOne = ofOne.length > 0 && several.every(({ miss }) => miss > 0);
  const usable = isOfOne ? ofOne : several;
  const best = closest(usable);
  if (!best) return null;
  const others = isNamed ? different(best, usable) : [];
  const decision = isNamed ? named(addend, best, others, situation) : unnamed(addend, best, situation);
  const byChance = isPlain && best.reading.name !== "below";
  return decision && { line: situation.line, addend, best, others, byChance, ...decision };
}

function fitsTwice({ reading, agree, miss }: Judged): boolean {
  return agree > 0 && miss === 0 && mayBeTwice(reading.tally);
}

/** The best reading; where none fits anywhere, the one that is nearest. */
function closest(usable: readonly Judged[]): Judged | undefined {
  const best = bestOf(usable);
  if (!best || best.agree > 0 || best.miss === 0) return best;
  return bestOf(usable.filter(isNearMiss)) ?? best;
}

/** Other readings that are as near and come to another sum. */
function different(best: Judged, usable: readonly Judged[]): readonly Judged[] {
  if (best.agree > 0 || best.miss === 0) return [];
  const near = isNearMiss(best);
  const sums = (each: Judged): string => each.fits.map((fit) => fit?.sum).join("|");
  const seen = new Set([sums(best)]);
  return usable.filter((each) => {
    const words = sums(each);
    const counts = !seen.has(words) && (!near || isNearMiss(each));
    seen.add(words);
    return counts;
  });
}

function named(addend: Addend, best: Judged, others: readonly Judged[], { way }: Situation): Decision {
  const { agree, miss, reading } = best;
  if (agree > 0) return agree >= miss ? certain : open;
  if (miss === 0) return certain;
  const near = isNearMiss(best);
  if (reading.name === "below" || way === "columns") return near ? { ...open, altogether: miss > 1 } : null;
  if (looksLikeAverage(best)) return addend.cells.every(isWhole) ? { ...open, altogether: true } : null;
  if (miss > 1) return { misses: "doubtful", altogether: true };
  return others.length > 0 ? open : certain;
}

function unnamed(addend: Addend, best: Judged, { isLast, way }: Situation): Decision {
  const { agree, miss, digits, parts } = best;
  if (addend.label === "maybeTotal" || addend.isSum) {
    if (agree > 0 && agree >= miss) return certain;
    const near = isLast && isNearMiss(best) && best.reading.name !== "below";
    return near && way === "rows" ? { ...open, altogether: agree === 0 && miss > 1 } : null;
  }
  if (digits < enoughDigits) return null;
  const enough = way === "columns" ? agree >= 3 : agree >= 2 || parts >= 3;
  const missesFew = isLast ? miss * 3 <= agree : miss === 0;
  return enough && missesFew ? open : null;
}

/** A "total" between the least and the largest of its parts, such as the force's own rate. */
function looksLikeAverage({ fits }: Judged): boolean {
  return present(fits).every((fit) => fit.verdict !== "misses" || isBetweenParts(fit));
}

function isWhole({ figure }: Addend["cells"][number]): boolean {
  return figure === null || Number.isInteger(figure.shown);
}
