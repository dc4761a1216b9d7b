import { readNumber } from "../../core";

/** A cell as Excel gives it: blank is "", a date its serial number, an error its text such as "#N/A". */
export type SourceCell = string | number | boolean;

export function isBlank(cell: SourceCell): boolean {
  return typeof cell === "string" && cell.trim() === "";
}

export function isNumber(cell: SourceCell): boolean {
  return readNumber(cell).kind === "number";
}

/** Words: neither a number, nor blank, nor a mark that stands for a missing figure. */
export function isWords(cell: SourceCell): boolean {
  return typeof cell === "string" && readNumber(cell).kind === "fault";
}

/** The text of a cell, on one line: it is data, and is never read as anything else. */
export function cellText(cell: SourceCell): string {
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return String(cell).replace(/\s+/g, " ").trim();
}
