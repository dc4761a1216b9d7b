import { isOmitted, readOne } from "./cells";
import { Fault } from "./fault";
import { figureIn } from "./readNumber";

/**
 * A whole number between two bounds, or the default when the argument was left out.
 * @throws Fault `#VALUE!` for anything else.
 */
export function readWhole(given: unknown, argument: string, bounds: WholeBounds): number {
  if (isOmitted(given)) return bounds.otherwise;
  const cell = readOne(given, argument);
  const value = figureIn(cell, argument) ?? NaN;
  if (Number.isInteger(value) && value >= bounds.from && value <= bounds.to) return value;
  throw new Fault("#VALUE!", argument, `is not a whole number from ${bounds.from} to ${bounds.to}`, cell);
}

export interface WholeBounds {
  readonly from: number;
  readonly to: number;
  readonly otherwise: number;
}

/**
 * A number that must be there.
 * @throws Fault `#VALUE!` when it is not a number, `#N/A` when it is missing.
 */
export function readFigure(given: unknown, argument: string): number {
  const figure = figureIn(readOne(given, argument), argument);
  if (figure === undefined) throw new Fault("#N/A", argument, "is missing");
  return figure;
}

/**
 * TRUE or FALSE, also as 1 or 0; FALSE when it was left out.
 * @throws Fault `#VALUE!` for anything else.
 */
export function readSwitch(given: unknown, argument: string): boolean {
  if (isOmitted(given)) return false;
  const cell = readOne(given, argument);
  const asked = String(cell).trim().toLowerCase();
  if (asked === "true" || asked === "1") return true;
  if (asked === "false" || asked === "0") return false;
  throw new Fault("#VALUE!", argument, "is not TRUE or FALSE", cell);
}

/**
 * One of the words an argument takes, in any case; the first when it was left out.
 * @throws Fault `#VALUE!` that lists the words.
 */
export function readWord<Word extends string>(
  given: unknown,
  argument: string,
  words: readonly Word[],
): Word {
  const [otherwise] = words;
  if (otherwise !== undefined && isOmitted(given)) return otherwise;
  const cell = readOne(given, argument);
  const asked = String(cell).trim().toLowerCase();
  const word = words.find((each) => each.toLowerCase() === asked);
  if (word === undefined) throw new Fault("#VALUE!", argument, `is not ${listed(words)}`, cell);
  return word;
}

/** Words as a sentence lists them: a, b or c. */
export function listed(words: readonly string[]): string {
  return words.join(", ").replace(/, ([^,]*)$/, " or $1");
}
