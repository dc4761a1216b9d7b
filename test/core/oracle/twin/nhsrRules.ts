import { Fraction } from "./fraction";
import { beyond, type Figures, type Lines } from "./limits";
import { sharedSide, stepsOf, windowsOf } from "./windows";

type Sides = readonly (-1 | 0 | 1)[];

const three = Fraction.of(3);
const two = Fraction.of(2);

/** NHSRplotthedots' rules for the points of one segment, each on its own: the side of every flagged point, else 0. */
export function nhsrRules(
  figures: Figures,
  lines: Lines,
): Readonly<Record<"outside" | "trend" | "twoInThree" | "shift", Sides>> {
  const none = (): (-1 | 0 | 1)[] => figures.map(() => 0);
  const outside = none();
  const trend = none();
  const twoInThree = none();
  const shift = none();
  for (const [{ value, at }] of windowsOf(figures, 1) as [{ value: Fraction; at: number }][]) {
    outside[at] = beyond(lines, value, three, at);
  }
  for (const window of windowsOf(figures, 7)) {
    const side = sharedSide(window.map(({ value }) => value.against(lines.average)));
    if (side !== 0) for (const { at } of window) shift[at] = side;
    const direction = sharedSide(stepsOf(window));
    if (direction !== 0) for (const { at } of window) trend[at] = direction;
  }
  for (const window of windowsOf(figures, 3)) {
    const side = sharedSide(window.map(({ value }) => value.against(lines.average)));
    // on the 3 sigma limit is not outside it, so it is close to it
    const close = window.filter(
      ({ value, at }) => beyond(lines, value, two, at) !== 0 && beyond(lines, value, three, at) === 0,
    );
    if (side !== 0 && close.length >= 2) for (const { at } of close) twoInThree[at] = side;
  }
  return { outside, trend, twoInThree, shift };
}
