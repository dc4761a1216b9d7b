import fc from "fast-check";
import { Fraction } from "./fraction";
import type { Figures } from "./limits";

/** One series, without rounding for the naive twin, and as the doubles that a sheet would hold. */
export interface Series {
  readonly figures: Figures;
  readonly values: readonly (number | null)[];
}

/** Whole numbers that are units / 10^places; null where missing. */
export function seriesOf(units: readonly (number | null)[], places: number): Series {
  const figures = units.map((unit) => (unit === null ? null : Fraction.of(unit, places)));
  return { figures, values: figures.map((figure) => figure?.number ?? null) };
}

type Shape = fc.Arbitrary<number[]>;

const each = (length: number, figure: fc.Arbitrary<number>): Shape =>
  fc.array(figure, { minLength: length, maxLength: length });

/** Neighbours that add up from steps: trends, drifts and stretches within one sigma. */
const walk = (length: number, step: fc.Arbitrary<number>): Shape =>
  each(length, step).map((steps) => {
    let level = 0;
    return steps.map((by) => (level += by));
  });

/** Levels that last for a while, with noise about them: shifts, reversions, both sides far from the average. */
const levels = (length: number, noise: number): Shape =>
  fc
    .tuple(
      fc.array(
        fc.record({ level: fc.integer({ min: -9, max: 9 }), lasts: fc.integer({ min: 1, max: 26 }) }),
        {
          minLength: length,
          maxLength: length,
        },
      ),
      each(length, fc.integer({ min: -noise, max: noise })),
    )
    .map(([stretches, about]) => {
      const flat = stretches.flatMap(({ level, lasts }) => new Array<number>(lasts).fill(level));
      return about.map((by, at) => (flat[at] ?? 0) + by);
    });

/** The same figure, but for a few. */
const still = (length: number): Shape =>
  fc
    .tuple(
      fc.integer({ min: -5, max: 5 }),
      fc.array(fc.tuple(fc.nat(length - 1), fc.integer({ min: -40, max: 40 })), { maxLength: 3 }),
    )
    .map(([level, others]) => {
      const flat = new Array<number>(length).fill(level);
      for (const [at, figure] of others) flat[at] = figure;
      return flat;
    });

/** Up and down in turn, for the most part. */
const zigzag = (length: number): Shape =>
  each(length, fc.integer({ min: -2, max: 20 })).map((sizes) =>
    sizes.map((size, at) => (at % 2 === 0 ? size : -size)),
  );

/** Wild, then calm: long stretches within one sigma. */
const calming = (length: number): Shape =>
  each(length, fc.integer({ min: -30, max: 30 })).map((sizes) =>
    sizes.map((size, at) => (at < length / 3 ? size : Math.sign(size))),
  );

const shapes = (length: number): Shape =>
  fc.oneof(
    each(length, fc.integer({ min: -3, max: 3 })),
    each(length, fc.integer({ min: 0, max: 100 })),
    each(
      length,
      fc.oneof(
        { weight: 6, arbitrary: fc.integer({ min: -5, max: 5 }) },
        { weight: 1, arbitrary: fc.integer({ min: -25, max: 25 }) },
      ),
    ),
    walk(length, fc.integer({ min: -3, max: 4 })),
    walk(length, fc.integer({ min: -9, max: 2 })),
    levels(length, 1),
    levels(length, 4),
    still(length),
    zigzag(length),
    calming(length),
  );

/** Which points are missing: none, a few, or some at both ends. */
const gaps = (length: number): fc.Arbitrary<(at: number) => boolean> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(() => false) },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.nat(length - 1), { maxLength: 4 })
        .map((missing) => (at: number) => missing.includes(at)),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.nat(3), fc.nat(3)).map(
        ([before, after]) =>
          (at: number) =>
            at < before || at >= length - after,
      ),
    },
  );

/** Whole figures, decimals that no double holds exactly, and huge ones; negative ones, ties, and gaps. */
export function anySeries(lengths: { min: number; max: number }): fc.Arbitrary<Series> {
  return fc.integer(lengths).chain((length) =>
    fc
      .tuple(shapes(length), gaps(length), fc.constantFrom(0, 0, 1, 2, -9), fc.constantFrom(0, 10, 1000))
      .map(([units, isMissing, places, level]) =>
        seriesOf(
          units.map((unit, at) => (isMissing(at) ? null : unit + level)),
          places,
        ),
      ),
  );
}

/**
 * Twelve values whose average and mean moving range are whole, for limits fixed by them, then points on the lines that
 * these make, and a unit to either side.
 */
export function onTheLines(range: number, lines: readonly number[]): fc.Arbitrary<Series> {
  const [furthest = 0] = lines;
  const level = fc.constantFrom(0, furthest, -furthest, 10 * furthest, -10 * furthest, 1000 * furthest);
  const point = fc
    .tuple(fc.constantFrom(0, ...lines), fc.constantFrom(1, -1), fc.constantFrom(0, 0, 0, 1, -1))
    .map(([line, side, off]) => side * line + off);
  const later = fc.array(fc.option(point, { freq: 12 }), { minLength: 1, maxLength: 30 });
  const first = Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? range / 2 : -range / 2));
  return fc.tuple(later, level, fc.constantFrom(0, 1, 2, 3, -6)).map(([points, by, places]) =>
    seriesOf(
      [...first, ...points].map((unit) => (unit === null ? null : unit + by)),
      places,
    ),
  );
}

/** Events and the cases or exposure they are out of: none, few or many, and either may be missing. */
export interface Rates {
  readonly events: Series;
  readonly sizes: Series;
}

export function anyRates(kind: "p" | "u"): fc.Arbitrary<Rates> {
  const size = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 20, max: 400 }) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 3 }) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
  const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
  const point = fc.record({
    size,
    share,
    isMissing: fc.integer({ min: 0, max: 15 }).map((each) => each === 0),
  });
  return fc
    .tuple(fc.array(point, { minLength: 1, maxLength: 40 }), fc.constantFrom(1, 0.2, 0.01))
    .map(([points, rarity]) => ({
      events: seriesOf(
        points.map((each) =>
          each.isMissing
            ? null
            : Math.floor((each.size ?? 10) * each.share * rarity * (kind === "u" ? 2 : 1)),
        ),
        0,
      ),
      sizes: seriesOf(
        points.map((each) => each.size),
        0,
      ),
    }));
}
