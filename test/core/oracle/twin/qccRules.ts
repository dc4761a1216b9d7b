import { Fraction } from "./fraction";
import { beyond, type Figures, type Lines } from "./limits";
import { sharedSide, stepsOf, windowsOf, type Point } from "./windows";

/** The side on which a window completes a pattern at its last point, or 0. */
type Pattern = (window: readonly Point[], lines: Lines) => -1 | 0 | 1;

interface Rule {
  readonly length: number;
  readonly pattern: Pattern;
}

const outside: Rule = {
  length: 1,
  pattern: ([point], lines) => (point ? beyond(lines, point.value, Fraction.of(3), point.at) : 0),
};

/** The last point beyond so many sigmas, and enough of the window beyond on its side, by the last point's own limits. */
function some(count: number, length: number, sigmas: number): Rule {
  return {
    length,
    pattern: (window, lines) => {
      const last = window[length - 1]?.at ?? 0;
      const sides = window.map(({ value }) => beyond(lines, value, Fraction.of(sigmas), last));
      const side = sides[length - 1] ?? 0;
      return sides.filter((each) => each === side).length >= count ? side : 0;
    },
  };
}

function oneSide(length: number): Rule {
  return {
    length,
    pattern: (window, { average }) => sharedSide(window.map(({ value }) => value.against(average))),
  };
}

const alternating: Rule = {
  length: 14,
  pattern: (window) => {
    const steps = stepsOf(window);
    return steps.every((step, at) => step !== 0 && step !== steps[at - 1]) ? 1 : 0;
  },
};

/** The sides of a window's points by one sigma, each by its own. */
function sidesByOne(window: readonly Point[], lines: Lines): readonly (-1 | 0 | 1)[] {
  return window.map(({ value, at }) => beyond(lines, value, Fraction.of(1), at));
}

/** qcc's Western Electric and Nelson rules. */
export const qccRules = {
  wer1: outside,
  wer2: some(2, 3, 2),
  wer3: some(4, 5, 1),
  wer4: oneSide(8),
  nelson2: oneSide(9),
  nelson3: { length: 6, pattern: (window) => sharedSide(stepsOf(window)) },
  nelson4: alternating,
  nelson7: {
    length: 15,
    pattern: (window, lines) => (sidesByOne(window, lines).every((side) => side === 0) ? 1 : 0),
  },
  nelson8: {
    length: 8,
    pattern: (window, lines) => {
      const sides = sidesByOne(window, lines);
      return !sides.includes(0) && sides.includes(1) && sides.includes(-1) ? 1 : 0;
    },
  },
} satisfies Record<string, Rule>;

/** The side of each point at which a pattern is complete, else 0. */
export function flagsOf({ length, pattern }: Rule, figures: Figures, lines: Lines): readonly (-1 | 0 | 1)[] {
  const flags: (-1 | 0 | 1)[] = figures.map(() => 0);
  for (const window of windowsOf(figures, length)) {
    flags[window[length - 1]?.at ?? 0] = pattern(window, lines);
  }
  return flags;
}
