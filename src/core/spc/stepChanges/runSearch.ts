import { lostIn, ratioOf } from "../exactSum";
import type { Mean, Sample } from "../sample";
import { largestOf, lineWidthOf, sideOf, type Side } from "../sideOf";
import { valueAt } from "../valueAt";

/** The latest values of a process, none missing, on one side of the average of its values before them. */
export interface Run {
  readonly side: Side;
  /** Where the process starts. */
  readonly from: number;
  readonly start: number;
  readonly last: number;
  /** The edge that is nearest to the average, a line's width nearer than any value. */
  readonly edge: number;
  /** The mean of the values before. */
  readonly before: Mean;
}

/** How far a series has been searched. */
export interface Search {
  /** Where the process starts. */
  readonly from: number;
  /** The last point looked at. */
  last: number;
  /** The process's values before the latest ones: how many, what they weigh and their exact sum. */
  count: number;
  weight: number;
  sum: number;
  rest: number;
  /** The furthest from 0 of the process's values. */
  largest: number;
}

/** A search of a process from a point of it on, of which nothing is known but values up to another. */
export function searchFrom(values: Float64Array, from: number, last: number): Search {
  return { from, last, count: 0, weight: 0, sum: 0, rest: 0, largest: largestOf(values, from, last + 1) };
}

/**
 * The next run so long, with at least so many values before it: it ends at a later point than the one before. Undefined
 * when there is none any more.
 */
export function nextRun(
  search: Search,
  sample: Sample,
  length: number,
  leastBefore: number,
): Run | undefined {
  const { from } = search;
  for (let side = goOn(search, sample, length, leastBefore); side !== 0;) {
    const { last, count, weight, sum, rest } = search;
    const before = { average: ratioOf(sum, rest, weight), weight, count };
    const start = last + 1 - length;
    const edge = nearestOf(sample.values, start, last, side) - side * lineWidthOf(search.largest);
    if (sideOf(edge, before.average, 0) === side) return { side, from, start, last, edge, before };
    side = goOn(search, sample, length, leastBefore);
  }
  return undefined;
}

/** Goes on to the next run if lines had no width, and tells its side; 0 at the end of the series. */
function goOn(search: Search, sample: Sample, length: number, leastBefore: number): Side {
  const { values, amounts, weights } = sample;
  const { from } = search;
  let { last, count, weight, sum, rest, largest } = search;
  // Two of the latest values with the average between them: while both are among the latest, there is no run.
  let low = 0;
  let high = 0;
  let older = -1;
  let side: Side = 0;
  for (last += 1; last < values.length; last += 1) {
    const before = last - length;
    if (before >= from && !Number.isNaN(valueAt(values, before))) {
      const amount = valueAt(amounts, before);
      rest += lostIn(sum, amount);
      sum += amount;
      weight += weights ? valueAt(weights, before) : 1;
      count += 1;
    }
    const newest = valueAt(values, last);
    if (Math.abs(newest) > largest) largest = Math.abs(newest);
    const total = sum + rest;
    if (count < leastBefore) continue;
    if (older > before && low * weight <= total && total <= high * weight) continue;
    side = sideOf(newest, total / weight, 0);
    older = last - 1;
    while (older > before && sideOf(valueAt(values, older), total / weight, 0) === side) older -= 1;
    if (older === before && side !== 0) break;
    low = Math.min(newest, valueAt(values, older));
    high = Math.max(newest, valueAt(values, older));
  }
  search.last = last;
  search.count = count;
  search.weight = weight;
  search.sum = sum;
  search.rest = rest;
  search.largest = largest;
  return last < values.length ? side : 0;
}

/** Of points above the average the lowest value, of points below it the highest. */
function nearestOf(values: Float64Array, first: number, last: number, side: Side): number {
  let nearest = valueAt(values, first);
  for (let point = first + 1; point <= last; point += 1) {
    const value = valueAt(values, point);
    if (side * value < side * nearest) nearest = value;
  }
  return nearest;
}
