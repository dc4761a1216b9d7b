import { exactSumOf, lostIn, ratioOf } from "../exactSum";
import type { Mean, Sample } from "../sample";
import { largestOf, lineWidthOf, sideOf, type Side } from "../sideOf";
import { valueAt } from "../valueAt";
import { medianCount, type MedianShortFrom } from "./medianCount";
import type { Shift } from "./stepChange";

/** How far a process has been searched for runs. */
export interface Search {
  /** Where the process starts. */
  readonly from: number;
  /** Values on one side that make a run. */
  readonly length: number;
  readonly shortFrom: MedianShortFrom;
  /** The last point looked at. */
  last: number;
  /** The process's values before the latest ones: how many, what they weigh and their exact sum. */
  count: number;
  weight: number;
  sum: number;
  rest: number;
  /** The furthest from 0 of the process's values before the latest ones. */
  largest: number;
  /** Runs that the median rules out: on this side, with this value or one nearer to the average, that start before this point. */
  side: Side;
  line: number;
  until: number;
}

/** What the limits of a process begin with. */
export interface Measured {
  readonly mean: Mean;
  /** The furthest from 0 of its values. */
  readonly largest: number;
}

/** With so many values before it a run is looked at. */
const leastBefore = 6;

/** A search of a process from its start on, for runs so long. */
export function searchFrom(values: Float64Array, from: number, length: number): Search {
  return {
    from,
    length,
    shortFrom: medianCount(values, from),
    last: from + length - 1,
    count: 0,
    weight: 0,
    sum: 0,
    rest: 0,
    largest: 0,
    side: 0,
    line: 0,
    until: 0,
  };
}

/**
 * The next run, with enough values before it: the latest values, none missing, all a line's width or more beyond both
 * the average and the median of those before. It ends at a later point than the one before; undefined when there is
 * none any more.
 */
export function nextRun(search: Search, sample: Sample): Shift | undefined {
  const { values } = sample;
  const { from, length } = search;
  for (let direction = goOn(search, sample); direction !== 0; direction = goOn(search, sample)) {
    const { last, count, weight, sum, rest, largest } = search;
    const before = { average: ratioOf(sum, rest, weight), weight, count };
    const start = last + 1 - length;
    const nearest = nearestOf(values, start, last, direction);
    const edge = nearest - direction * lineWidthOf(Math.max(largest, largestOf(values, start, last + 1)));
    if (sideOf(edge, before.average, 0) !== direction) continue;
    const until = search.shortFrom(edge, direction, start, count);
    if (until === start) return { from, start, confirmed: last, direction, before, largest };
    search.side = direction;
    search.line = nearest;
    search.until = until;
  }
  return undefined;
}

/**
 * The mean of the whole process that a search came to the end of, and the furthest from 0 of its values. Undefined
 * where points weigh differently: the search adds weights up plainly.
 */
export function processSearched(search: Search, { values, weights }: Sample): Measured | undefined {
  if (weights) return undefined;
  const next = search.last - search.length;
  const { sum, rest, count } = exactSumOf(values, next, values.length, undefined, search);
  const largest = Math.max(search.largest, largestOf(values, next, values.length));
  return { mean: { average: ratioOf(sum, rest, count), weight: count, count }, largest };
}

/** Goes on to the next run if lines had no width, and tells its side; 0 at the end of the series. */
function goOn(search: Search, { values, amounts, weights }: Sample): Side {
  const { length, line, until } = search;
  let { last, count, weight, sum, rest, largest } = search;
  // Two of the latest values lie on either side of the average, or one is missing (and the room NaN). While the older is
  // among the latest no run ends, unless the total moves further from the average there was than the two leave room for.
  let older = -1;
  let average = 0;
  let room = 0;
  let side: Side = 0;
  const end = values.length;
  for (last += 1; last < end; last += 1) {
    const before = last - length;
    const amount = valueAt(amounts, before);
    if (!Number.isNaN(amount)) {
      const weighs = weights === undefined ? 1 : valueAt(weights, before);
      room -= Math.abs(amount - average * weighs);
      rest += lostIn(sum, amount);
      sum += amount;
      weight += weighs;
      count += 1;
      const size = Math.abs(weights === undefined ? amount : valueAt(values, before));
      if (size > largest) largest = size;
    }
    if ((older > before && !(room <= 0)) || count < leastBefore) continue;
    // Held against the total: the average takes a division, and what is guessed would wait for it.
    const total = sum + rest;
    const one = valueAt(values, last);
    side = (2 * Number(one * weight > total) - 1) as Side;
    older = last;
    const ruledOut = side === search.side && last < until && side * one <= side * line;
    while (!ruledOut && older > before && side * weight * valueAt(values, older) > side * total) older -= 1;
    if (older === before) break;
    average = total / weight;
    room = lesserOf(Math.abs(one * weight - total), Math.abs(valueAt(values, older) * weight - total));
  }
  search.last = last;
  search.count = count;
  search.weight = weight;
  search.sum = sum;
  search.rest = rest;
  search.largest = largest;
  return last < values.length ? side : 0;
}

/** Worked out, not asked: engines guess which it is, and half of the guesses would be wrong. */
function lesserOf(one: number, other: number): number {
  return (one + other - Math.abs(one - other)) / 2;
}

/** Of points above the average the lowest value, of points below it the highest. */
function nearestOf(values: Float64Array, first: number, last: number, side: Side): number {
  let nearest = Infinity;
  for (let point = first; point <= last; point += 1)
    nearest = Math.min(nearest, side * valueAt(values, point));
  return side * nearest;
}
