import { workbookFaultWords } from "../words";
import type { TableSize, Target, TargetCheck } from "./types";

/** Excel's own edges. */
const lastRow = 1_048_576;
const lastColumn = 16_384;

export interface Place {
  /** Undefined: the active sheet. */
  readonly sheet?: string;
  /** From 0, as the Excel API counts. */
  readonly row: number;
  readonly column: number;
}

export type Refused = Extract<TargetCheck, { state: "refused" }>;

export function refused(code: Refused["code"], words: string): Refused {
  return { state: "refused", code, words };
}

/** The column of letters, from 0. */
export const columnNumber = (letters: string) =>
  Array.from(letters.toUpperCase()).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) -
  1;

/** Reads `B3`, `Sheet1!B3` or `'Safer Travel'!B3:D9` as the first cell that it names. */
export function placeOf(address: string): Place | undefined {
  const parts =
    /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?$/.exec(
      address.trim(),
    );
  if (!parts) return undefined;
  const [, quoted, plain, letters = "", digits = ""] = parts;
  const sheet = quoted?.replace(/''/g, "'") ?? plain;
  const place = { row: Number(digits) - 1, column: columnNumber(letters) };
  return sheet === undefined ? place : { ...place, sheet };
}

/** `A1:F5` of `'Safer Travel'!A1:F5`. */
export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

function refuseName(name: string): Refused | undefined {
  if (name.trim() === "") return refused("badSheetName", workbookFaultWords.sheetWithoutName);
  if (name.length > 31) {
    return refused("badSheetName", workbookFaultWords.sheetNameTooLong(name.length));
  }
  if (/[:\\/?*[\]]/.test(name) || /^'|'$/.test(name)) {
    return refused("badSheetName", workbookFaultWords.sheetNameCharacters);
  }
  if (name.toLowerCase() === "history") return refused("badSheetName", workbookFaultWords.sheetNameHistory);
  return undefined;
}

/** Where the table's first cell is to be, or why that can't be, from the words of the target alone. */
export function readTargetAddress(target: Target, size: TableSize): Place | Refused {
  if (target.kind === "newSheet") return refuseName(target.name) ?? { sheet: target.name, row: 0, column: 0 };
  const place = placeOf(target.address);
  if (!place) return refused("badAddress", workbookFaultWords.notACell(target.address));
  if (place.row + size.rows > lastRow || place.column + size.columns > lastColumn) {
    return refused("edge", workbookFaultWords.tableTooLarge(size.rows, size.columns));
  }
  return place;
}
