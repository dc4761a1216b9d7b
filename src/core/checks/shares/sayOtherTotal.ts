import type { Outcome } from "../outcome";
import type { Figure } from "../read/figure";
import { shownLike } from "../read/shownLike";
import type { View } from "../tables/view";
import { counted, listed, quoted, words } from "../words";
import { otherTotalOf, writtenWithin, type OtherTotal, type TotalRange } from "./otherTotal";
import type { HeldShare, SharesOfTotal } from "./shareEvidence";

/** Says that shares fit another total than their counts', with both readings: a count is wrong, or shares are. */
export function sayOtherTotal(view: View, shares: SharesOfTotal, outcome: Outcome): void {
  const other = otherTotalOf(shares);
  const { whole, evidence } = shares;
  if (!other) return;
  for (const { cell } of evidence.held) outcome.hold(cell);
  const misprint = explainedBy(shares, other);
  const off = evidence.held.filter(({ agreement: found }) => found !== "right");
  const cell = misprint?.held.part ?? whole.cell ?? other.failing[0]?.cell ?? off[0]?.cell;
  if (!cell) return;
  const { like } = whole;
  const total = shownLike(like, whole.amount);
  const totals = misprint?.totals ?? writtenWithin(other.low, other.high, like.step);
  const newTotal = totals ? rangeWords(like, totals) : finerWords(like, (other.low + other.high) / 2);
  const answer = misprint?.count ?? (cell === whole.cell ? newTotal : "");
  const fitting = counted(other.fitting.length, "share");
  const nameOf = ({ place }: HeldShare): string => quoted(view.names[place] ?? "");
  const wrongShares = off.map((each) =>
    words.shareOf(nameOf(each), each.cell.text, shownLike(each.figure, each.worked.at)),
  );
  const sentence = whole.cell ? words.otherTotalStated : words.otherTotal;
  const readings = [
    ...(misprint ? [words.countIs(nameOf(misprint.held), misprint.count, newTotal)] : []),
    words.sharesWould(total, listed(wrongShares, 8)),
  ];
  outcome.hold(cell);
  outcome.find({
    severity: "doubtful",
    check: "otherTotal",
    cell,
    worksOutTo: totals && totals.first === totals.last ? answer : "",
    why: sentence(fitting, newTotal, total),
    also: [...other.failing, ...off]
      .map((each) => each.cell)
      .filter((each, at, all) => all.indexOf(each) === at),
    readings,
  });
}

/** "63", or "62,993 to 63,120" where either would do. */
function rangeWords(like: Figure, { first, last }: TotalRange): string {
  const [from, to] = [shownLike(like, first), shownLike(like, last)];
  return from === to ? from : `${from} to ${to}`;
}

/** With two more places: no total that is written as the others are would do. */
function finerWords(like: Figure, total: number): string {
  return shownLike({ ...like, step: like.step / 100 }, total);
}

interface Misprint {
  readonly held: HeldShare;
  readonly count: string;
  readonly totals: TotalRange;
}

/** The one count that, made another, gives the other total and its own share: the other counts stay as they are. */
function explainedBy({ whole }: SharesOfTotal, { low, high, failing }: OtherTotal): Misprint | null {
  const [held, another] = failing;
  if (!held || another || whole.cell) return null;
  const others = whole.amount - held.amount.shown;
  const half = held.figure.step / 2;
  const most = 1 - Math.max(0, held.figure.shown - half);
  const least = Math.max(0, 1 - held.figure.shown - half);
  const totals = writtenWithin(Math.max(low, others / most), Math.min(high, others / least), whole.like.step);
  if (!totals) return null;
  const counts = { first: totals.first - others, last: totals.last - others };
  return { held, count: rangeWords(held.amount, counts), totals };
}
