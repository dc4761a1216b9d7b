import type { CellValue } from "./types";

/** Excel's error values, which writing makes errors again. */
const errorValue = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/;

/**
 * Text as it must be written to stay text: an apostrophe in front keeps Excel from reading a formula, a
 * number or a date into it (`=1+1`, `-5%`, `Apr-16`), and does not show.
 */
export function asText(text: string): string {
  return text === "" ? "" : `'${text}`;
}

/** A value as it must be written to stand as it is: text stays text. */
export function enterable(value: CellValue): CellValue {
  return typeof value === "string" ? asText(value) : value;
}

/**
 * Queues values with their number formats. The formats come last: a cell that is already formatted as
 * text would take neither a number nor a formula. A null leaves its cell alone.
 */
export function queueCells(
  area: Excel.Range,
  cells: readonly (readonly (CellValue | null)[])[],
  formats: readonly (readonly string[])[],
): void {
  area.numberFormat = formats.map((line, i) =>
    line.map((format, j) => (cells[i]?.[j] === null ? format : "General")),
  );
  area.formulas = cells.map((line) => [...line]);
  area.numberFormat = formats.map((line) => [...line]);
}

/** What puts a cell back as it was, given what `formulas` and `values` read there. */
export function asBefore(formula: CellValue, value: CellValue): CellValue {
  if (typeof formula !== "string" || formula === "") return formula;
  // A formula never has its own text for a value; text that begins with = does.
  if (formula.startsWith("=") && formula !== value) return formula;
  if (errorValue.test(formula)) return formula;
  // Plain words need no apostrophe and had none.
  return /^[A-Za-z][A-Za-z ]*$/.test(formula) && !/^(?:true|false)$/i.test(formula)
    ? formula
    : asText(formula);
}
