import { isMissing, readNumber } from "../../core";
import { type NumberStyle, numberStyles } from "../numberStyle";
import type { SourceCell } from "../scorecard/sourceCell";
import type { CellToPublish, ColumnToPublish } from "./tableToPublish";

/** A cell of the sheet: what it holds, what it shows, and by which format. */
export interface SheetCell {
  readonly value: SourceCell;
  readonly text: string;
  readonly format: string;
}

/** The Analysis Function's marks, which stay as they are. */
const shorthand = /^\[(?:[a-z]|low|note \d+)\]$/i;

/** A cell as it is published. Where it holds nothing, the mark that says why: of figures [x], among words [z]. */
export function publishableCell(cell: SheetCell, role: ColumnToPublish["role"]): CellToPublish {
  const { value, format } = cell;
  const text = cell.text.trim();
  if (typeof value === "number") return { value, format, text };
  if (typeof value === "boolean" || shorthand.test(value.trim())) return words(text);
  if (value === "#N/A" || isMissing(value)) return words(role === "number" ? "[x]" : "[z]");
  return (role === "number" ? amountIn(value.trim()) : undefined) ?? words(text);
}

export function words(text: string): CellToPublish {
  return { value: text, format: numberStyles.text.excelFormat, text };
}

/** A cell that shows a number in a style of ours. */
export function figure(value: number, style: NumberStyle): CellToPublish {
  return { value, format: style.excelFormat, text: style.show(value) };
}

/** An amount that was typed as words, as a number that shows alike; words where there is no such style. */
function amountIn(text: string): CellToPublish | undefined {
  const read = readNumber(text);
  const style = styleOf(text);
  if (read.kind !== "number" || style === undefined) return undefined;
  return figure(read.value, style);
}

const plain = [
  numberStyles.count,
  numberStyles.oneDecimal,
  numberStyles.twoDecimals,
  numberStyles.threeDecimals,
];
const percent = [numberStyles.wholePercent, numberStyles.percentOneDecimal];
const signedPercent = [numberStyles.signedWholePercent, numberStyles.signedPercentOneDecimal];
const signed = [numberStyles.signedCount, numberStyles.signedOneDecimal];

function styleOf(text: string): NumberStyle | undefined {
  // A number that begins with 0s is a code.
  if (/^0\d/.test(text)) return undefined;
  const places = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  if (text.includes("£")) {
    return /[km]$/i.test(text) || places === 0
      ? numberStyles.pounds
      : places === 2
        ? numberStyles.poundsAndPence
        : undefined;
  }
  if (/[km]$/i.test(text)) return numberStyles.count;
  const isSigned = text.startsWith("+");
  if (text.endsWith("%")) return (isSigned ? signedPercent : percent)[places];
  return (isSigned ? signed : plain)[places];
}
