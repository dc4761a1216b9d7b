import { isMissing } from "../../series/missing";
import type { CheckedSheet } from "../checkedSheet";
import type { Cell } from "./cell";
import { figureOfNumber, figureOfText } from "./readFigure";

/** Not shown because it is small, not known yet, or an error. */
const mark = /^(?:#|<\s*\d|tbc$|tba$|n\/?k$|n\.a\.?$|not (?:available|known|applicable)$|\.$|—$|x$)/i;
/** What only a format of dates has, once colours, quoted words and elapsed times are gone. */
const dateLetters = /[ymdh]/i;

/** So many rows are read between two looks at the clock or at Cancel. */
const rowsAStep = 128;

/** Reads every cell of a sheet once, some rows at a time. */
export function* readSheet(sheet: CheckedSheet): Generator<ReadProgress, readonly (readonly Cell[])[]> {
  const grid: (readonly Cell[])[] = [];
  for (const [at, row] of sheet.values.entries()) {
    if (at % rowsAStep === 0) yield { stage: "read", done: at, total: sheet.values.length };
    grid.push(row.map((_, column) => readCell(sheet, at, column)));
  }
  return grid;
}

interface ReadProgress {
  readonly stage: "read";
  readonly done: number;
  readonly total: number;
}

function readCell(sheet: CheckedSheet, row: number, column: number): Cell {
  const value = sheet.values[row]?.[column];
  const given = sheet.texts?.[row]?.[column];
  const formula = sheet.formulas?.[row]?.[column];
  const at = {
    row: row + (sheet.top ?? 0),
    column: column + (sheet.left ?? 0),
    figure: null,
    day: null,
    formula: typeof formula === "string" && formula.startsWith("=") ? formula : "",
  };
  const text = oneLine(given ?? value);
  if (typeof value === "number") {
    const format = sheet.formats?.[row]?.[column] ?? "General";
    if (isDateFormat(format)) return { ...at, kind: "date", text, day: value };
    return { ...at, kind: "figure", text, figure: figureOfNumber(value, given, format) };
  }
  const words = oneLine(value);
  if (words === "") return { ...at, kind: "blank", text: "" };
  if (isMissing(words) || mark.test(words)) return { ...at, kind: "mark", text: words };
  const figure = typeof value === "string" ? figureOfText(words, true) : null;
  return figure ? { ...at, kind: "figure", text: words, figure } : { ...at, kind: "words", text: words };
}

function isDateFormat(format: string): boolean {
  if (format === "General" || format === "@" || !dateLetters.test(format)) return false;
  return dateLetters.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]|general/gi, ""));
}

function oneLine(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "string") return "";
  return /\s/.test(value) ? value.replace(/\s+/g, " ").trim() : value;
}
