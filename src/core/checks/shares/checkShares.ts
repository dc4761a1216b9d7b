import { flat } from "../flat";
import { isLikely, isShown, strongest } from "../evidence";
import type { Outcome } from "../outcome";
import { heading } from "../tables/headingWords";
import { nearestFirst } from "../tables/nearestFirst";
import type { View } from "../tables/view";
import { checkHundred } from "./checkHundred";
import { sayOtherTotal } from "./sayOtherTotal";
import { otherTotalOf } from "./otherTotal";
import { sayShares } from "./sayShares";
import { sharesOfAnother } from "./shareOfAnother";
import { sharesOfTotal, type SharesOfTotal } from "./shareEvidence";

/** Lines of amounts looked at for each line of percentages. */
const linesLookedAt = 5;
/** Shares of one total come to about 100%, a misprint or two aside. */
const nearHundred = 0.25;
/** Fewer shares than this could fit some total by chance. */
const leastForOther = 3;

/** Holds percentages against the amounts they are shares of: of their total, or of another line's amount. */
export function checkShares(view: View, outcome: Outcome): void {
  view.lines.forEach((line, at) => {
    if (line.kind !== "percent" || heading.saysChange(line.heading) || heading.saysElsewhere(line.heading))
      return;
    const amounts = nearestFirst(view.lines, at, ({ kind }) => kind === "amount").slice(0, linesLookedAt);
    const ofTotal = flat(amounts, (of) => sharesOfTotal(view, line, of));
    const best = strongest(ofTotal.filter(({ named }) => named)) ?? strongest(ofTotal);
    const strong = strongest(ofTotal);
    const shown = [best, strong].find(
      (each) => each !== undefined && (isShown(each.evidence) || (each.named && isLikely(each.evidence))),
    );
    const other = shown ?? (best?.named === true ? best : undefined);
    if (other && fitsAnother(other)) {
      sayOtherTotal(view, other, outcome);
      return;
    }
    if (shown) {
      sayShares(view, shown, outcome);
      return;
    }
    if (!sharesOfAnother(line, amounts, outcome)) checkHundred(view, line, outcome);
  });
}

/** Whether the shares fit another total better, and not only because they are cut off. */
function fitsAnother(shares: SharesOfTotal): boolean {
  const { evidence } = shares;
  if (evidence.held.every(({ agreement }) => agreement !== "off")) return false;
  const sum = evidence.held.reduce((all, { figure }) => all + figure.shown, 0);
  if (Math.abs(sum - 1) > nearHundred) return false;
  const other = otherTotalOf(shares);
  if (!other) return false;
  const fitting = other.fitting.filter(({ figure }) => figure.shown !== 0).length;
  return fitting >= leastForOther && fitting > evidence.right && fitting >= evidence.telling * 0.6;
}
