import { isRounded, spreadOf, type Figure } from "../read/figure";
import type { Addend } from "./addend";

/** Running sums of some lines at each place, exact in pence where every figure is whole pence. */
export interface Tally {
  readonly lines: Lines;
  readonly places: readonly Sum[];
}

/** The lines of a tally as a tree: to add one costs the same however many there are. */
type Lines = null | number | { readonly before: Lines; readonly after: Lines };

export function linesOf({ lines }: Tally): readonly number[] {
  const found: number[] = [];
  const waiting: Lines[] = [lines];
  while (waiting.length > 0) {
    const next = waiting.pop() ?? null;
    if (typeof next === "number") found.push(next);
    else if (next !== null) waiting.push(next.before, next.after);
  }
  return found.reverse();
}

export interface Sum {
  readonly pence: number;
  readonly shown: number;
  /** How far rounding of the parts may have moved the sum. */
  readonly spread: number;
  /** Parts that are not 0. */
  readonly parts: number;
  readonly least: number;
  readonly most: number;
  /** The largest power of ten that divides every part, to a million: 1,000 where all are whole thousands. */
  readonly grain: number;
  /** Whether a part says that it has no figure. */
  readonly missing: boolean;
}

const nothing: Sum = {
  pence: 0,
  shown: 0,
  spread: 0,
  parts: 0,
  least: Infinity,
  most: -Infinity,
  grain: Infinity,
  missing: false,
};

export function emptyTally(places: number): Tally {
  return { lines: null, places: new Array<Sum>(places).fill(nothing) };
}

/** A tally with one more line, taken off where the sign is -1. */
export function withLine({ lines, places }: Tally, addend: Addend, line: number, sign: 1 | -1 = 1): Tally {
  const sums = places.map((sum, place) => {
    const cell = addend.cells[place];
    if (!cell || cell.kind === "blank") return sum;
    return cell.figure ? plus(sum, cell.figure, sign) : { ...sum, missing: true };
  });
  return { lines: { before: lines, after: line }, places: sums };
}

function plus(sum: Sum, figure: Figure, sign: 1 | -1): Sum {
  const of = (value: number): number => (sign === 1 ? value : -Math.abs(value));
  const pence = sum.pence + of(figure.pence ?? NaN);
  return {
    pence: Number.isSafeInteger(pence) ? pence : NaN,
    shown: sum.shown + of(figure.shown),
    spread: sum.spread + spreadOf(figure),
    parts: sum.parts + (figure.shown === 0 ? 0 : 1),
    least: Math.min(sum.least, figure.shown),
    most: Math.max(sum.most, figure.shown),
    grain: figure.shown === 0 ? sum.grain : Math.min(sum.grain, grainOf(figure)),
    missing: sum.missing,
  };
}

export function together(a: Tally, b: Tally): Tally {
  return {
    lines: { before: a.lines, after: b.lines },
    places: a.places.map((one, place) => {
      const other = b.places[place] ?? nothing;
      return {
        pence: one.pence + other.pence,
        shown: one.shown + other.shown,
        spread: one.spread + other.spread,
        parts: one.parts + other.parts,
        least: Math.min(one.least, other.least),
        most: Math.max(one.most, other.most),
        grain: Math.min(one.grain, other.grain),
        missing: one.missing || other.missing,
      };
    }),
  };
}

/** Half of everything: what each line counts where it is in twice. */
export function halved({ lines, places }: Tally): Tally {
  const half = places.map((sum) => ({
    ...sum,
    pence: sum.pence / 2,
    shown: sum.shown / 2,
    spread: sum.spread / 2,
  }));
  return { lines, places: half };
}

/** Whether each line may be in a halved tally twice: as itself and in a sum, none of which is more than the whole. */
export function mayBeTwice({ places }: Tally): boolean {
  return places.every(({ least, most, shown, spread }) => least < 0 || most <= shown + spread);
}

/** 10,000 for 350,000, 1,000 for 2,000 and 1 for 52. */
export function grainOf({ shown, step }: Figure): number {
  let grain = Math.max(step, 1);
  while (grain < 1e6 && shown % (grain * 10) === 0) grain *= 10;
  return grain;
}

/** `unknown` where a part has no figure and the total may count it. */
export type Verdict = "fits" | "misses" | "unknown";

export interface Fit {
  readonly verdict: Verdict;
  /** The total as it is stated, and the parts it is held against. */
  readonly stated: Figure;
  readonly parts: Sum;
  /** What the parts add up to, in the total's unit. */
  readonly sum: number;
  /** The sum less what is stated. */
  readonly difference: number;
  /** Two parts or more that are not 0, and a total that is not: no chance agreement of nothings. */
  readonly tells: boolean;
}

/** Whether the first figure of a line fits: where it has to fit everywhere, the others need no look otherwise. */
export function mayFit({ cells }: Addend, { places }: Tally): boolean {
  const place = cells.findIndex(({ figure }) => figure !== null);
  const figure = cells[place]?.figure;
  const sum = places[place];
  return figure && sum ? fitOf(sum, figure).verdict !== "misses" : false;
}

/** No sum of what is above 0 is less than its largest part: it may be an average, or a figure of another kind. */
export function isBetweenParts({ stated, parts }: Fit): boolean {
  const { shown, unit } = stated;
  return unit !== "pounds" && parts.parts >= 3 && shown >= parts.least && shown <= parts.most;
}

export function fitOf(sum: Sum, total: Figure): Fit {
  const exact = !Number.isNaN(sum.pence) && total.pence !== undefined;
  const added = exact ? sum.pence / 100 : Number(sum.shown.toPrecision(14));
  const difference = exact ? (sum.pence - total.pence) / 100 : Number((added - total.shown).toPrecision(12));
  const room = sum.spread + (isRounded(total) ? total.step / 2 : 0);
  // Halves of steps, added up, are a binary fraction more or less.
  const fits = Math.abs(difference) <= room * (1 + 1e-9);
  const tells = sum.parts >= 2 && total.shown !== 0;
  // 11.1 minutes for 12.1, 10.4 and 11.0: the average of decimals, and no sum.
  const isBetween = total.shown >= sum.least && total.shown <= sum.most;
  const isAverage = isBetween && sum.parts >= 2 && total.unit !== "pounds" && total.step < 1;
  const isShare = total.unit === "percent" || total.unit === "points";
  const mayBeMore = sum.missing && (sum.least < 0 || difference < 0);
  return {
    verdict: fits && !isShare ? "fits" : mayBeMore || isAverage || isShare ? "unknown" : "misses",
    stated: total,
    parts: sum,
    sum: added,
    difference,
    tells,
  };
}
