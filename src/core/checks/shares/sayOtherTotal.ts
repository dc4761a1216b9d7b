import type { Held } from "../evidence";
import type { Outcome } from "../outcome";
import { agreement, exactly } from "../read/agreement";
import { shownLike } from "../read/shownLike";
import type { View } from "../tables/view";
import { counted, listed, quoted, words } from "../words";
import { otherTotalOf, settled, type OtherTotal } from "./otherTotal";
import type { SharesOfTotal } from "./shareEvidence";

/** Says that shares fit another total than their counts', with both readings: a count is wrong, or shares are. */
export function sayOtherTotal(view: View, shares: SharesOfTotal, outcome: Outcome): void {
  const other = otherTotalOf(shares);
  const { whole, evidence } = shares;
  if (!other) return;
  for (const { cell } of evidence.held) outcome.hold(cell);
  const misprint = other.failing.length === 1 ? explainedBy(shares, other) : null;
  const off = evidence.held.filter(({ agreement: found }) => found !== "right");
  const cell = misprint?.cell ?? whole.cell ?? other.failing[0]?.cell ?? off[0]?.cell;
  if (!cell) return;
  const total = shownLike(whole.like, whole.amount);
  const newTotal = shownLike(whole.like, misprint?.total ?? settled(other.low, other.high));
  const fitting = counted(other.fitting.length, "share");
  const nameOf = ({ place }: Held): string => quoted(view.names[place] ?? "");
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
    worksOutTo: misprint?.count ?? (cell === whole.cell ? newTotal : ""),
    why: sentence(fitting, newTotal, total),
    also: [...other.failing, ...off]
      .map((each) => each.cell)
      .filter((each, at, all) => all.indexOf(each) === at),
    readings,
  });
}

/** More whole totals than these leave it open which is meant. */
const mostTotals = 200;

function totalsWithin(low: number, high: number): readonly number[] {
  const first = Math.ceil(low);
  const length = Math.min(mostTotals, Math.floor(high) - first + 1);
  return length > 0 ? Array.from({ length }, (_, at) => first + at) : [(low + high) / 2];
}

/** The one count that, made another, gives the other total and its own share. */
function explainedBy(
  { of, whole }: SharesOfTotal,
  { low, high, failing: [held] }: OtherTotal,
): {
  readonly held: Held;
  readonly cell: Held["cell"];
  readonly count: string;
  readonly total: number;
} | null {
  const cell = held && of.cells[held.place];
  if (!held || !cell?.figure || whole.cell) return null;
  const { shown } = cell.figure;
  for (const total of totalsWithin(low, high)) {
    const count = shown + total - whole.amount;
    if (count >= 0 && agreement(held.figure, exactly(count / total)) === "right") {
      return { held, cell, count: shownLike(cell.figure, count), total };
    }
  }
  return null;
}
