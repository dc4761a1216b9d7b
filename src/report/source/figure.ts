import { isMissing, readNumber } from "../../core";
import { cellText, type SourceCell } from "../scorecard/sourceCell";
import { sourceNoteWords } from "../../words";

/** A figure, none, or why a cell that holds something has none. */
export type Figure = number | "" | { readonly why: string };

/** What is beyond it is no figure of a police force. */
export const largestFigure = 1e100;
const maybeAmount = /^[\s\d£(+\-−.]/;

/** As the core reads it, but words are told from figures first: a fault for each of them would be slow. */
export function figureOf(cell: SourceCell): Figure {
  if (typeof cell === "number")
    return Math.abs(cell) <= largestFigure ? cell : { why: sourceNoteWords.itIsTooLarge };
  if (cell === "" || isMissing(cell)) return "";
  if (typeof cell === "string" && maybeAmount.test(cell)) {
    const reading = readNumber(cell);
    if (reading.kind === "number") return reading.value;
  }
  return { why: whyNot(cellText(cell)) };
}

function whyNot(text: string): string {
  return text.startsWith("#") ? sourceNoteWords.error : sourceNoteWords.notANumber;
}
