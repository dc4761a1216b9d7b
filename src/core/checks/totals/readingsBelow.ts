import type { Addend } from "./addend";
import { bestOf, judge, type Judged } from "./judgeTotal";
import { emptyTally, halved, mayBeTwice, mayFit, withLine } from "./tally";
import type { TotalReading } from "./walk";

/** An ordinary line is looked at as the head of so many lines below it, at most. */
const mostBelowPlain = 60;

/**
 * What a line that stands first may be the total of: the lines below it as far as they fit best, and all of them to
 * the next total or section.
 */
export function readingsBelow(
  addends: readonly Addend[],
  line: number,
  places: number,
): readonly TotalReading[] {
  const head = addends[line];
  const next = addends[line + 1];
  if (!head || !next || head.label === "aside" || head.label === "less") return [];
  const plain = head.label === "plain" || head.label === "blank";
  const end = Math.min(addends.length, plain ? line + 1 + mostBelowPlain : addends.length);
  const judged: Judged[] = [];
  let tally = emptyTally(places);
  for (let at = line + 1; at < end; at += 1) {
    const addend = addends[at];
    if (!addend || addend.label === "total" || addend.label === "subTotal") break;
    if (addend.section !== next.section) break;
    if (addend.label === "aside") continue;
    tally = withLine(tally, addend, at, addend.label === "less" ? -1 : 1);
    if (!plain || mayFit(head, tally)) judged.push(judge(head, { name: "below", depth: at, tally }));
  }
  const all = judged[judged.length - 1];
  const whole = bestOf(judged.filter(({ agree, miss }) => agree > 0 && miss === 0));
  if (whole) return [whole.reading];
  // Lines below that are sums of others below them count everything twice; they are looked at next.
  const twice = judge(head, { name: "below", depth: line, tally: halved(tally) });
  if (twice.agree > 0 && twice.miss === 0 && mayBeTwice(twice.reading.tally)) return [twice.reading];
  return all && !plain && tally === all.reading.tally ? [all.reading] : [];
}
