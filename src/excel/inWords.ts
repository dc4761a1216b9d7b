import { workbookFaultWords } from "../words";
import { WorkbookFault } from "./workbookFault";

/**
 * Excel's error codes in words: what happened and what to do. The codes are stable; Excel's own
 * messages are localised and speak to programmers.
 */
const words: Readonly<Record<string, string>> = workbookFaultWords.byCode;

function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "GeneralException";
  return typeof error.code === "string" ? error.code : "GeneralException";
}

/** The one place where Excel's errors become words. */
export function inWords(error: unknown): WorkbookFault {
  if (error instanceof WorkbookFault) return error;
  const code = codeOf(error);
  return new WorkbookFault(code, words[code] ?? workbookFaultWords.unknown(code), error);
}
