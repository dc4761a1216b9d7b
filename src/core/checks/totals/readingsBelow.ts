import type { Addend } from "./addend";
import { bestOf, judge, type Judged } from "./judgeTotal";
import { emptyTally, halved, mayBeTwice, withLine } from "./tally";
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
  if (!head || head.label === "aside" || head.label === "less") return [];
  const plain = head.label === "plain" || head.label === "blank";
  const below = addends.slice(line + 1, plain ? line + 1 + mostBelowPlain : undefined);
  const section = below[0]?.section;
  const judged: Judged[] = [];
  let tally = emptyTally(places);
  for (const [at, addend] of below.entries()) {
    if (addend.label === "total" || addend.label === "subTotal" || addend.section !== section) break;
    if (addend.label === "aside") continue;
    const depth = line + 1 + at;
    tally = withLine(tally, addend, depth, addend.label === "less" ? -1 : 1);
    judged.push(judge(head, { name: "below", depth, tally }));
  }
  const whole = bestOf(judged.filter(({ agree, miss }) => agree > 0 && miss === 0));
  if (whole) return [whole.reading];
  // Lines below that are sums of others below them count everything twice; they are looked at next.
  const twice = judge(head, { name: "below", depth: line, tally: halved(tally) });
  if (twice.agree > 0 && twice.miss === 0 && mayBeTwice(twice.reading.tally)) return [twice.reading];
  const all = judged[judged.length - 1];
  return all && !plain ? [all.reading] : [];
}
