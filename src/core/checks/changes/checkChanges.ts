import { isLikely, isShown, weigh } from "../evidence";
import type { Outcome } from "../outcome";
import { heading } from "../tables/headingWords";
import type { View } from "../tables/view";
import { comparisons, heldBy, strongestComparison, type Comparison } from "./comparison";
import { sayChanges, sayOnLater } from "./sayChanges";
import { changeLines, type ChangeLine } from "./statedChange";
import { checkTrend } from "./checkTrend";

/** A line of changes and the lines it was found to compare. */
export interface Understood {
  readonly changes: ChangeLine;
  readonly comparison: Comparison;
}

/** Holds lines of changes, in figures and words, against the two lines that each compares. */
export function checkChanges(view: View, outcome: Outcome): void {
  const found = changeLines(view.lines);
  const hasTrend = found.some(({ isTrend }) => isTrend);
  const understood: Understood[] = [];
  for (const changes of found) {
    if (changes.isTrend) continue;
    const all = comparisons(view.lines, changes, hasTrend);
    const best = chosen(changes, all);
    if (best) {
      // Of another time, it fits by chance or altogether.
      const elsewhere = heading.saysElsewhere(changes.line.heading);
      if (elsewhere && best.evidence.right < best.evidence.telling) continue;
      sayChanges(changes, best, best.evidence.right >= 2 ? "wrong" : "doubtful", outcome);
      understood.push({ changes, comparison: best });
    } else sayUnclear(changes, all, outcome);
  }
  for (const trend of found) if (trend.isTrend) checkTrend(view, trend, found, understood, outcome);
}

/** The two lines that a line of changes is found to compare: the nearest, unless two others fit clearly better. */
function chosen({ named }: ChangeLine, all: readonly Comparison[]): Comparison | undefined {
  const best = strongestComparison(all);
  const nearest = strongestComparison(all.filter(({ isNearest }) => isNearest));
  if (!best) return undefined;
  if (named && nearest && isLikely(nearest.evidence) && best.evidence.right < nearest.evidence.right + 2) {
    return nearest;
  }
  return isShown(best.evidence) ? best : undefined;
}

/** Changes that fit no two lines: named so and beside two lines, they are doubtful where some fit or few are there. */
function sayUnclear(changes: ChangeLine, all: readonly Comparison[], outcome: Outcome): void {
  const nearest = strongestComparison(all.filter(({ isNearest }) => isNearest));
  if (!changes.named || !nearest || heading.saysElsewhere(changes.line.heading)) return;
  const { evidence } = nearest;
  if (evidence.telling === 0) return;
  const onLater = heldBy(changes, nearest, true).filter(
    ({ figure, worked }) => figure.shown !== 0 || worked.at !== 0,
  );
  if (isShown(weigh(onLater)) && onLater.every(({ agreement }) => agreement === "right")) {
    sayOnLater(nearest, onLater, outcome);
    return;
  }
  const some =
    evidence.right >= 2 || (evidence.right >= 1 && evidence.telling <= 3) || evidence.telling === 1;
  if (some) sayChanges(changes, nearest, "doubtful", outcome);
}
