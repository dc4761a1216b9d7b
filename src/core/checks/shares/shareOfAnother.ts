import { looseName } from "../across/alike";
import { isLikely, isShown, strongest, weigh, type Evidence, type Held } from "../evidence";
import type { Outcome } from "../outcome";
import { agreement } from "../read/agreement";
import type { Cell } from "../read/cell";
import { spreadOf } from "../read/figure";
import { shownLike } from "../read/shownLike";
import type { Line } from "../tables/line";
import { words } from "../words";
import { exactWords } from "./exactWords";
import { proportion } from "./wholeOf";

/** Agreement of fewer digits is enough where the heading names the part. */
const digitsWhereNamed = 2.5;

interface Ratio {
  readonly part: Line;
  readonly whole: Line;
  readonly evidence: Evidence<HeldRatio>;
}

/** A share beside its part and its whole. */
interface HeldRatio extends Held {
  readonly part: Cell;
  readonly whole: Cell;
}

/** Percentages that are one line's amounts as shares of another's, place by place; whether they are that. */
export function sharesOfAnother(shares: Line, amounts: readonly Line[], outcome: Outcome): boolean {
  const ratios: Ratio[] = [];
  for (const part of amounts) {
    for (const whole of amounts) {
      if (part === whole) continue;
      const evidence = weigh(heldBy(shares, part, whole));
      if (mayBePart(evidence)) ratios.push({ part, whole, evidence });
    }
  }
  const best = strongest(ratios);
  if (!best || !(isShown(best.evidence) || isNamedSo(shares, best))) return false;
  const isSure = best.evidence.right >= 2 && (isShown(best.evidence) || fitsThroughout(best.evidence));
  for (const each of best.evidence.held) {
    outcome.hold(each.cell);
    if (each.agreement === "right") continue;
    const { part, whole } = each;
    const answer = shownLike(each.figure, each.worked.at);
    const exact = exactWords(each);
    outcome.find({
      severity: isSure ? "wrong" : "doubtful",
      check: each.agreement === "cutOff" ? "rounding" : "share",
      cell: each.cell,
      worksOutTo: answer,
      why: [
        words.share(part.text, whole.text, exact),
        ...(each.agreement === "cutOff" ? [words.cutOff(exact, answer)] : []),
      ].join(" "),
      also: [part, whole],
    });
  }
  return true;
}

/** A part that is more than its whole, and no such share, speaks against two that fit by chance. */
function mayBePart({ right, held }: Evidence<HeldRatio>): boolean {
  return right > 2 || held.every(({ figure, worked }) => figure.shown > 1 || worked.low <= 1);
}

/** "% agreed" beside "Agreed": most shares are right, or all are right or cut off. */
function isNamedSo(shares: Line, { part, evidence }: Ratio): boolean {
  const name = looseName(part.heading);
  const isNamed = name !== "" && looseName(shares.heading).includes(name);
  const fits = fitsThroughout(evidence) || isLikely(evidence);
  return isNamed && fits && evidence.digits >= digitsWhereNamed;
}

function fitsThroughout({ right, near, telling }: Evidence): boolean {
  return right + near === telling;
}

function heldBy(shares: Line, parts: Line, wholes: Line): readonly HeldRatio[] {
  const held: HeldRatio[] = [];
  shares.cells.forEach((cell, place) => {
    const part = parts.cells[place];
    const whole = wholes.cells[place];
    if (!cell.figure || !part?.figure || !whole?.figure || whole.figure.shown <= 0) return;
    const { shown } = whole.figure;
    const worked = proportion(part.figure.shown, spreadOf(part.figure), shown, spreadOf(whole.figure));
    const { figure } = cell;
    held.push({ place, cell, figure, worked, agreement: agreement(figure, worked), part, whole });
  });
  return held;
}
