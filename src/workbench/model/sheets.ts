import type { FWorksheet } from "@univerjs/sheets/facade";
import { HostError } from "../protocol/error";
import type { Spreadsheet } from "./spreadsheet";

/** The sheet of this name (in any case) or id. */
export function findSheet(spreadsheet: Spreadsheet, key: string): FWorksheet | undefined {
  const wanted = key.toLowerCase();
  const all = spreadsheet.workbook().getSheets();
  return all.find((sheet) => sheet.getSheetId() === key || sheet.getSheetName().toLowerCase() === wanted);
}

export function sheetNamed(spreadsheet: Spreadsheet, key: string): FWorksheet {
  const found = findSheet(spreadsheet, key);
  if (!found) throw new HostError("ItemNotFound", `There is no sheet ${key}.`, "WorksheetCollection.getItem");
  return found;
}

/** Excel's rules for a sheet's name, of a new sheet or of `own`; refuses a taken one. */
export function refuseBadName(spreadsheet: Spreadsheet, name: string, own?: FWorksheet): void {
  const location = own ? "Worksheet.name" : "WorksheetCollection.add";
  const taken = findSheet(spreadsheet, name);
  if (taken && taken.getSheetId() !== own?.getSheetId()) {
    throw new HostError("ItemAlreadyExists", `There is a sheet ${name} already.`, location);
  }
  if (name === "" || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name)) {
    throw new HostError("InvalidArgument", `${name} is not a sheet name.`, location);
  }
}
