import { Fault, trend } from "../../core";
import type { NumberStyle } from "../numberStyle";
import { numberStyles } from "../numberStyle";
import { roundHalfAway } from "../roundHalfAway";
import type { CellTone } from "../tableSpec";
import { numberCell, wordsCell, type CellAnswer } from "./cellAnswer";
import type { ScorecardDefinition, Wanted } from "./definition";
import type { Quantity } from "./suppression";

/** A change of less than this many is shown as a count where the person asks for it: 1 after 2 is no fall of 50%. */
const leastBase = 20;

/** A change with what it is a change of. */
export interface ChangeOf {
  /** The core's proportion. */
  readonly change: number | Fault;
  readonly current: number | Fault;
  readonly previous: number | Fault;
  /** Whether these are counts, which a small base makes a proportion of too rough. */
  readonly counts: boolean;
  readonly of: readonly Quantity[];
}

/** The change as it is shown: a proportion, or a difference of counts where the base is small. */
interface ShownChange {
  readonly value: number | Fault;
  readonly style: NumberStyle;
  /** The value rounded as the style shows it. */
  readonly rounded: number | Fault;
}

export function changeCell(given: ChangeOf, definition: ScorecardDefinition): CellAnswer {
  const { value, style } = shownChange(given, definition);
  return numberCell(value, style, given.of);
}

/** Speaks of what is shown: a change that shows as 0% is no change. */
export function trendCell(given: ChangeOf, definition: ScorecardDefinition, wanted: Wanted): CellAnswer {
  const { rounded } = shownChange(given, definition);
  if (rounded instanceof Fault) return wordsCell(rounded, given.of);
  return wordsCell(trend(rounded), given.of, { tone: toneOf(rounded, wanted) });
}

/** Whether a change would be shown as a count. */
export function hasSmallBase(
  { counts, previous, current }: ChangeOf,
  { smallBases }: ScorecardDefinition,
): boolean {
  if (!smallBases || !counts || previous instanceof Fault || current instanceof Fault) return false;
  return previous < leastBase;
}

function shownChange(given: ChangeOf, definition: ScorecardDefinition): ShownChange {
  const { change, current, previous } = given;
  if (hasSmallBase(given, definition) && !(current instanceof Fault) && !(previous instanceof Fault)) {
    const difference = current - previous;
    return { value: difference, style: numberStyles.signedCount, rounded: roundHalfAway(difference, 0) };
  }
  if (change instanceof Fault) return { value: change, style: numberStyles.text, rounded: change };
  const { places, signed, plain } = percentStyles[definition.rounding];
  const rounded = roundHalfAway(change, places);
  return { value: change, style: rounded === 0 ? plain : signed, rounded };
}

/** What shows as 0% has no sign, which the format with signs would give it. */
export const percentStyles = {
  whole: { places: 2, signed: numberStyles.signedWholePercent, plain: numberStyles.wholePercent },
  oneDecimal: {
    places: 3,
    signed: numberStyles.signedPercentOneDecimal,
    plain: numberStyles.percentOneDecimal,
  },
} as const;

export function toneOf(difference: number, wanted: Wanted): CellTone | undefined {
  if (difference === 0 || wanted === "neither") return undefined;
  return difference > 0 === (wanted === "higher") ? "better" : "worse";
}
