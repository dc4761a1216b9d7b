import { WorkbookFault } from "./workbookFault";

/**
 * Excel's error codes in words: what happened and what to do. The codes are stable; Excel's own
 * messages are localised and speak to programmers.
 */
const words: Readonly<Record<string, string>> = {
  AccessDenied: "The sheet is protected. Unprotect it (Review, Unprotect Sheet), then try again.",
  ActivityLimitReached: "Excel is busy. Wait a moment, then try again.",
  ApiNotFound: "This version of Excel lacks something Boardsheet needs. Update Excel, then try again.",
  InvalidArgument: "Excel refused the address or the place. Choose another place, then try again.",
  InvalidOperationInCellEditMode: "A cell is being edited. Press Enter or Esc in the sheet, then try again.",
  InvalidReference: "The address no longer points at cells. Choose the place again.",
  InvalidSelection: "Several separate blocks are selected. Select one block of cells, then try again.",
  ItemAlreadyExists: "There is already a sheet or table with this name. Choose another name, then try again.",
  ItemNotFound: "The sheet or range is no longer there. Choose it again.",
  NonBlankCellOffSheet: "The sheet is full: cells would be pushed off its edge. Choose another sheet.",
  OperationCellsExceedLimit: "The selection has too many cells. Select a smaller block, then try again.",
  RequestAborted: "Excel stopped the request. Try again.",
  RequestPayloadSizeLimitExceeded:
    "The table is too large for one request. Choose fewer rows, then try again.",
  ResponsePayloadSizeLimitExceeded:
    "The selection is too large to read. Select a smaller block, then try again.",
  Timeout: "Excel did not answer in time. Try again.",
};

function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "GeneralException";
  return typeof error.code === "string" ? error.code : "GeneralException";
}

/** The one place where Excel's errors become words. */
export function inWords(error: unknown): WorkbookFault {
  if (error instanceof WorkbookFault) return error;
  const code = codeOf(error);
  return new WorkbookFault(code, words[code] ?? `Excel could not do this (${code}). Try again.`, error);
}
