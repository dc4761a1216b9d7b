import { present } from "../flat";
import type { Outcome } from "../outcome";
import type { Cell } from "../read/cell";
import { shownLike } from "../read/shownLike";
import { partsWords, quoted, words } from "../words";
import type { Addend } from "./addend";
import type { FoundTotal, Way } from "./decideTotal";
import { differenceWords } from "./differenceWords";
import type { Judged } from "./judgeTotal";
import { grainOf, isBetweenParts, linesOf, type Fit } from "./tally";

interface Missed {
  readonly cell: Cell;
  readonly fit: Fit;
  readonly place: number;
}

/** Holds the figures of a total, and says of those that are not the sum of its parts what they would be. */
export function sayTotal(total: FoundTotal, addends: readonly Addend[], way: Way, outcome: Outcome): void {
  const { best, addend, altogether } = total;
  const missed: Missed[] = [];
  let held = 0;
  addend.cells.forEach((cell, place) => {
    const fit = best.fits[place];
    if (!fit || fit.verdict === "unknown") return;
    outcome.hold(cell);
    held += 1;
    if (fit.verdict === "misses") missed.push({ cell, fit, place });
  });
  const [first, ...others] = missed;
  if (altogether && first) {
    const why = words.totalAltogether(partsOf(best, way), missed.length, held);
    const worksOutTo = shownLike(first.fit.stated, first.fit.sum);
    const also = others.map(({ cell }) => cell);
    outcome.find({ severity: total.misses, check: "total", cell: first.cell, worksOutTo, why, also });
    return;
  }
  for (const each of missed) sayMissed(total, each, addends, way, outcome);
}

function sayMissed(
  total: FoundTotal,
  { cell, fit, place }: Missed,
  addends: readonly Addend[],
  way: Way,
  outcome: Outcome,
): void {
  const { best, others } = total;
  const { stated, difference } = fit;
  const lines = present(linesOf(best.reading.tally).map((line) => addends[line]));
  const parts = partsOf(best, way);
  const sum = shownLike(stated, fit.sum);
  const apart = shownLike(stated, Math.abs(difference)).replace(/^\+/, "");
  const rounding = mayBeRounding(fit);
  const hints = rounding ? [words.maybeRounding] : differenceWords(fit, lines, place);
  const readings = others.map((other) => {
    return words.readsAs(partsOf(other, way), shownLike(stated, other.fits[place]?.sum ?? NaN));
  });
  outcome.find({
    severity: rounding || isBetweenParts(fit) ? "doubtful" : total.misses,
    check: "total",
    cell,
    worksOutTo: sum,
    why: [words.total(parts, sum, apart, difference > 0), ...hints, ...reasonOf(total)].join(" "),
    also: lines.map(({ cells }) => cells[place]),
    ...(readings.length > 0 ? { readings: [words.readsAs(parts, sum), ...readings] } : {}),
  });
}

function partsOf({ reading }: Judged, way: Way): string {
  return partsWords(reading.name, linesOf(reading.tally).length, way);
}

function reasonOf({ addend, misses }: FoundTotal): readonly string[] {
  if (misses === "wrong") return [];
  const { label, name } = addend;
  if (label === "maybeTotal") return [words.maybeTotal(quoted(name))];
  return label === "plain" || label === "blank" ? [words.plainTotal] : [];
}

/** Whole pounds may hide pence, and figures that are all whole hundreds may be rounded to them. */
function mayBeRounding({ stated, parts, difference }: Fit): boolean {
  const grain = Math.min(parts.grain, grainOf(stated));
  const wholePounds = stated.unit === "pounds" && stated.step === 1;
  const least = grain >= 100 ? grain : wholePounds ? 1 : 0;
  return Math.abs(difference) <= ((parts.parts + 1) / 2) * least;
}
