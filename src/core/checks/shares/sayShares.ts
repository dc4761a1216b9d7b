import type { Held } from "../evidence";
import type { Outcome } from "../outcome";
import { agreement } from "../read/agreement";
import { shownLike } from "../read/shownLike";
import type { View } from "../tables/view";
import { words } from "../words";
import { exactWords } from "./exactWords";
import type { HeldShare, SharesOfTotal } from "./shareEvidence";
import { proportion } from "./wholeOf";

/** Holds each share against its part of the total; what does not agree is reported. */
export function sayShares(view: View, shares: SharesOfTotal, outcome: Outcome): void {
  const { whole, evidence, totals } = shares;
  const total = shownLike(whole.like, whole.amount);
  const added = evidence.held.reduce((sum, { figure }) => sum + figure.shown, 0);
  // Rounded shares may come to 101%, and some write their total so.
  const isHundred = ({ figure }: Held): boolean =>
    [1, added].some((sum) => Math.abs(figure.shown - sum) < 1e-9);
  for (const each of [...evidence.held, ...totals]) {
    outcome.hold(each.cell);
    if (each.agreement === "right" || (view.roles[each.place] === "total" && isHundred(each))) continue;
    const answer = shownLike(each.figure, each.worked.at);
    const sure = whole.cell !== null || evidence.right >= 2 || shares.named;
    const either = each.agreement === "off" && whole.cell === null && countMayBeWrong(shares, each);
    outcome.find({
      severity: sure && !either ? "wrong" : "doubtful",
      check: each.agreement === "cutOff" ? "rounding" : "share",
      cell: each.cell,
      worksOutTo: answer,
      why: [
        words.share(each.part.text, total, exactWords(each)),
        ...(each.agreement === "cutOff" ? [words.cutOff(exactWords(each), answer)] : []),
        ...(either ? [words.shareOrCount] : []),
      ].join(" "),
      also: [each.part, whole.cell ?? undefined],
    });
  }
}

/** Whether another count in the share's row would make every share right: then either may be the slip. */
function countMayBeWrong({ whole, evidence }: SharesOfTotal, { place, figure, amount }: HeldShare): boolean {
  const count = amount.shown;
  const change = Math.round((figure.shown * whole.amount - count) / (1 - figure.shown));
  const total = whole.amount + change;
  if (count + change < 0) return false;
  return evidence.held.every((other) => {
    const part = other.amount.shown + (other.place === place ? change : 0);
    return agreement(other.figure, proportion(part, 0, total, 0)) === "right";
  });
}
