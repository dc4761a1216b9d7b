import type { Held } from "../evidence";
import type { Severity } from "../finding";
import type { Outcome } from "../outcome";
import { shownLike } from "../read/shownLike";
import { exactWords } from "../shares/exactWords";
import { quoted, words } from "../words";
import type { Comparison } from "./comparison";
import { turnedRound, withChange } from "./changeWords";
import type { ChangeLine } from "./statedChange";

/** Holds each change against what the two compared lines make of it. */
export function sayChanges(
  changes: ChangeLine,
  { from, to, evidence }: Comparison,
  severity: Severity,
  outcome: Outcome,
): void {
  for (const each of evidence.held) {
    outcome.hold(each.cell);
    if (each.agreement === "right") continue;
    const { first, second } = each;
    const exact = exactWords(each);
    const answer = answerOf(each);
    outcome.find({
      severity,
      check: each.agreement === "cutOff" ? "rounding" : "change",
      cell: each.cell,
      worksOutTo: answer,
      why: [
        words.change(first.text, second.text, exact),
        ...(each.agreement === "cutOff" ? [words.cutOff(exact, answer)] : []),
        ...(severity === "doubtful" ? [words.compares(quoted(from.heading), quoted(to.heading))] : []),
      ].join(" "),
      also: [first, second],
    });
  }
  sayDirections(changes, { from, to, evidence }, outcome);
}

/** One finding for a line of changes that are all worked out on the later figure. */
export function sayOnLater({ from, to }: Comparison, held: readonly Held[], outcome: Outcome): void {
  const [first] = held;
  if (!first) return;
  for (const { cell } of held) outcome.hold(cell);
  outcome.find({
    severity: "doubtful",
    check: "change",
    cell: first.cell,
    why: words.changeBase(quoted(from.heading), quoted(to.heading)),
    also: held.slice(1).map(({ cell }) => cell),
  });
}

/** Among changes with sizes, one that only says which way. */
function sayDirections(
  { stated }: ChangeLine,
  { from, to }: Pick<Comparison, "from" | "to" | "evidence">,
  outcome: Outcome,
): void {
  for (const { place, cell, direction, figure } of stated) {
    const first = from.cells[place];
    const second = to.cells[place];
    if (figure || !first?.figure || !second?.figure || !direction) continue;
    outcome.hold(cell);
    const way = Math.sign(second.figure.shown - first.figure.shown);
    if (way === direction) continue;
    const answer = way === 0 ? "no change" : turnedRound(cell.text);
    const why = words.trend(first.text, second.text, wayWords(way));
    outcome.find({ severity: "wrong", check: "trend", cell, worksOutTo: answer, why, also: [first, second] });
  }
}

export function wayWords(way: number): string {
  if (way === 0) return "no change";
  return way > 0 ? "an increase" : "a reduction";
}

function answerOf({ cell, figure, worked }: Held): string {
  if (cell.figure) return shownLike(cell.figure, worked.at);
  const size = shownLike({ ...figure, text: figure.text.replace(/^[-+−]/, "") }, Math.abs(worked.at));
  return withChange(cell.text, size, Math.sign(worked.at) === -Math.sign(figure.shown));
}
