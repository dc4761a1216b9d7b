import type { Figure } from "../read/figure";
import { figureOfText } from "../read/readFigure";

/** What words say of a change: which way, and how far where a figure stands among them. */
export interface ChangeWords {
  readonly direction: -1 | 0 | 1 | null;
  /** With the sign of the direction. */
  readonly figure: Figure | null;
}

const down = /\b(?:reduc\w*|decreas\w*|fall\w*|fell|fewer|less|lower|down|dropp?\w*|declin\w*)\b|[▼↓]/i;
const up = /\b(?:increas\w*|ris(?:e|en|es|ing)|rose|more|higher|up|grew|growth|growing)\b|[▲↑]/i;
const level = /\b(?:no change|unchanged|same|static|stable|steady)\b|[►▶→]/i;
const number =
  /[-+−]?£?\d[\d,]*(?:\.\d+)?(?:\s?(?:%|per ?cent)(?:age)?(?: points?)?|\s?(?:points?|pts|pp)\b|[km]\b)?/i;
const longest = 60;

/** Reads "12% reduction", "reduced by 15", "15 fewer", "▲ 3%", "increased"; null where the words say no direction. */
export function changeWords(text: string): ChangeWords | null {
  if (text.length > longest) return null;
  const falls = down.test(text);
  const rises = up.test(text);
  if (falls && rises) return null;
  const direction = falls ? -1 : rises ? 1 : level.test(text) ? 0 : null;
  if (direction === null) return null;
  const written = number.exec(text)?.[0] ?? "";
  const figure = figureOfText(written.replace(/per ?cent(?:age)?/i, "%"), true);
  return {
    direction,
    figure: figure && direction !== 0 ? signed({ ...figure, text: written }, direction) : null,
  };
}

/** The same words for another change: "12% increase" for "12% reduction". */
export function withChange(text: string, size: string, isOpposite: boolean): string {
  const sized = text.replace(number, size);
  return isOpposite ? turnedRound(sized) : sized;
}

/** The same words for the opposite: "increased" for "reduced". */
export function turnedRound(text: string): string {
  return text.replace(/[a-z]+|[▲▼↑↓]/gi, opposite);
}

const opposites: readonly (readonly [string, string])[] = [
  ["reduced", "increased"],
  ["reduction", "increase"],
  ["reducing", "increasing"],
  ["reduces", "increases"],
  ["decreased", "increased"],
  ["decrease", "increase"],
  ["decreasing", "increasing"],
  ["fewer", "more"],
  ["less", "more"],
  ["lower", "higher"],
  ["down", "up"],
  ["fall", "rise"],
  ["falling", "rising"],
  ["fell", "rose"],
  ["fallen", "risen"],
  ["▼", "▲"],
  ["↓", "↑"],
];

function opposite(word: string): string {
  const lower = word.toLowerCase();
  const pair = opposites.find((each) => each.includes(lower));
  if (!pair) return word;
  const other = pair[0] === lower ? pair[1] : pair[0];
  return word === lower ? other : `${other.slice(0, 1).toUpperCase()}${other.slice(1)}`;
}

function signed(figure: Figure, direction: -1 | 1): Figure {
  const size = Math.abs(figure.shown);
  return { ...figure, shown: direction * size, value: direction * size };
}
