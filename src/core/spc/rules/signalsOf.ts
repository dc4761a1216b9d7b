import type { Chart } from "../limits/chart";
import type { Process } from "../processes";
import type { Flag, Rule } from "./rule";
import { roomFor, standingOf } from "./standing";

/** The signal of a point of a chart: the first rule it shows, "" for none. */
export type SignalAt = (point: number) => string;

/** The signals of a chart's points. Each process is judged on its own. */
export function signalsOf(
  { sample }: Chart,
  processes: readonly Process[],
  rules: readonly Rule[],
): SignalAt {
  const { values, weights } = sample;
  const room = roomFor(values.length);
  const { marks, first } = marksFor(values.length);
  // A point's mark is twice the place of its rule among the rules, counted from 1; one more is the lower side.
  let mark = 0;
  const flag: Flag = (point, side) => (marks[first + point] = mark + Number(side < 0));
  for (const { start, end, limits } of processes) {
    if (!limits) continue;
    const standing = standingOf({ values, weights, start, end, limits }, room);
    // The first rule comes last, and so has the last word.
    for (let place = rules.length; place > 0; place -= 1) {
      mark = 2 * place;
      rules[place - 1]?.scan(standing, flag);
    }
  }
  return (point) => {
    const found = Number(marks[first + point]);
    const rule = rules[(found >> 1) - 1];
    if (!rule) return "";
    return found % 2 === 0 ? rule.above : rule.below;
  };
}

/** So many marks come at once: for a short chart, room of its own would cost more than its rules do. */
const marksAtOnce = 4096;
let block = new Uint8Array(0);
let taken = 0;

/** Marks for so many points, from the first, that no other chart has or had: all 0. */
function marksFor(count: number): { readonly marks: Uint8Array; readonly first: number } {
  if (taken + count > block.length) {
    block = new Uint8Array(Math.max(count, marksAtOnce));
    taken = 0;
  }
  const first = taken;
  taken += count;
  return { marks: block, first };
}
