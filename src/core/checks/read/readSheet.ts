import { isMissing } from "../../series/missing";
import type { CheckedSheet } from "../checkedSheet";
import type { Cell } from "./cell";
import { formatCodes } from "./formatCodes";
import { figureOfNumber, figureOfText } from "./readFigure";

/** Not shown because it is small, not known yet, or an error. */
const mark =
  /^(?:#\S|<\s*\d|tbc$|tba$|n\/?k$|n\.a\.?$|not (?:available|known|applicable|recorded|collected)$|withheld$|suppressed$|\.$|—$|x$)/i;
/** What only a format of dates has, once colours, quoted words and elapsed times are gone. */
const dateLetters = /[ymdh]/i;

/** So many rows are read between two looks at the clock or at Cancel. */
const rowsAStep = 128;

/** Reads every cell of a sheet once, some rows at a time. */
export function* readSheet(sheet: CheckedSheet): Generator<ReadProgress, readonly (readonly Cell[])[]> {
  const grid: (readonly Cell[])[] = [];
  for (const [at, row] of sheet.values.entries()) {
    if (at % rowsAStep === 0) yield { stage: "read", done: at, total: sheet.values.length };
    grid.push(row.map((value, column) => readCell(sheet, value, at, column)));
  }
  return grid;
}

interface ReadProgress {
  readonly stage: "read";
  readonly done: number;
  readonly total: number;
}

function readCell(sheet: CheckedSheet, value: unknown, row: number, column: number): Cell {
  const given = sheet.texts?.[row]?.[column];
  const formula = sheet.formulas?.[row]?.[column];
  const at = {
    row: row + (sheet.top ?? 0),
    column: column + (sheet.left ?? 0),
    figure: null,
    day: null,
    formula: typeof formula === "string" && formula.startsWith("=") ? formula : "",
  };
  if (typeof value === "number") {
    const text = oneLine(given ?? String(value));
    const format = sheet.formats?.[row]?.[column] ?? "General";
    if (dateLetters.test(formatCodes(format))) return { ...at, kind: "date", text, day: value };
    return { ...at, kind: "figure", text, figure: figureOfNumber(value, given, format) };
  }
  const words = oneLine(wordsOf(value));
  if (words === "") return { ...at, kind: "blank", text: "" };
  if (isMissing(words) || mark.test(words)) return { ...at, kind: "mark", text: words };
  const figure = figureOfText(words, true);
  return figure ? { ...at, kind: "figure", text: words, figure } : { ...at, kind: "words", text: words };
}

/** TRUE as Excel shows it. */
function wordsOf(value: unknown): string {
  if (typeof value === "boolean") return String(value).toUpperCase();
  return typeof value === "string" ? value : "";
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
