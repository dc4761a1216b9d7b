import { present } from "../flat";
import type { Outcome } from "../outcome";
import { shownLike } from "../read/shownLike";
import { spreadOf } from "../read/figure";
import type { Line } from "../tables/line";
import type { View } from "../tables/view";
import { words } from "../words";

/** Beyond this the percentages are no parts of one whole: people may choose more than one answer. */
const nearHundred = 0.2;

/** Percentages without their counts whose one total is stated as 100%: they add up to it as far as rounding goes. */
export function checkHundred({ roles }: View, { cells }: Line, outcome: Outcome): void {
  const totals = cells.filter((_, place) => roles[place] === "total");
  const [total] = totals;
  const parts = cells.filter(({ figure }, place) => figure && roles[place] === "part");
  if (totals.length !== 1 || total?.figure?.shown !== 1 || parts.length < 2) return;
  if (cells.some(({ kind }) => kind === "mark")) return;
  const figures = present(parts.map(({ figure }) => figure));
  const sum = figures.reduce((all, { shown }) => all + shown, 0);
  const room = figures.reduce((all, figure) => all + spreadOf(figure), 1e-9);
  outcome.hold(total);
  if (Math.abs(sum - 1) <= room) return;
  // A column may be longer than the arguments that Math.min can take.
  const step = figures.reduce((least, figure) => Math.min(least, figure.step), total.figure.step);
  const shown = shownLike({ ...total.figure, step }, sum);
  outcome.find({
    severity: Math.abs(sum - 1) < nearHundred ? "wrong" : "doubtful",
    check: "total",
    cell: total,
    worksOutTo: shown,
    why: words.hundred(shown),
    also: parts,
  });
}
