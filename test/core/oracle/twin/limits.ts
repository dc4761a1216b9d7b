import { Fraction, meanOf } from "./fraction";

/** A point without a value is null. */
export type Figures = readonly (Fraction | null)[];

/** The average of a process, and the square of sigma at each of its points: a root can't be written down exactly. */
export interface Lines {
  readonly average: Fraction;
  readonly varianceAt: (point: number) => Fraction;
}

export function valuesOf(figures: Figures): readonly Fraction[] {
  return figures.filter((figure) => figure !== null);
}

/** A moving range for each two neighbours that both have a value. */
export function movingRanges(figures: Figures): readonly Fraction[] {
  return figures.flatMap((figure, point) => {
    const before = figures[point - 1];
    return figure && before ? [figure.minus(before).size] : [];
  });
}

const screenAt = Fraction.of(3267, 3);

/** Ranges that are not below 3.267 mean ranges are dropped, once; but never all that say anything. */
export function meanRange(ranges: readonly Fraction[], screened: boolean): Fraction | undefined {
  if (ranges.length === 0) return undefined;
  const mean = meanOf(ranges);
  const cut = mean.times(screenAt);
  const kept = ranges.filter((range) => range.against(cut) < 0);
  const rest = kept.length === 0 ? Fraction.of(0) : meanOf(kept);
  return screened && rest.sign > 0 ? rest : mean;
}

/** XmR: the mean, and mean range / 1.128 (or another constant). Neither without two values or any range. */
export function xmrLines(figures: Figures, screened: boolean, constant: Fraction): Lines | undefined {
  const range = meanRange(movingRanges(figures), screened);
  if (!range) return undefined;
  const sigma = range.over(constant);
  const variance = sigma.times(sigma);
  return { average: meanOf(valuesOf(figures)), varianceAt: () => variance };
}

/** P: events over cases, sigma √(p(1 - p) / n). U: the same with √(u / n). C: the mean of counts, and its root. */
export function attributeLines(
  kind: "p" | "u" | "c",
  events: Figures,
  sizes: readonly Fraction[],
): Lines | undefined {
  const points = events.flatMap((event, point) => {
    const size = sizes[point];
    return event && size && size.sign > 0 ? [{ event, size }] : [];
  });
  if (points.length < 2) return undefined;
  const average = meanOf(points.map(({ event }) => event)).over(meanOf(points.map(({ size }) => size)));
  const variance = kind === "p" ? average.times(Fraction.of(1).minus(average)) : average;
  return { average, varianceAt: (point) => variance.over(sizes[point] ?? Fraction.of(1)) };
}

/** On which side of the average, further than so many sigmas; 0 when no further. */
export function beyond(
  { average, varianceAt }: Lines,
  value: Fraction,
  sigmas: Fraction,
  point: number,
): -1 | 0 | 1 {
  const distance = value.minus(average);
  const reach = sigmas.times(sigmas).times(varianceAt(point));
  return distance.times(distance).against(reach) > 0 ? distance.sign : 0;
}
