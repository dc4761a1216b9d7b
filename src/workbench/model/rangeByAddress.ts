import type { FWorksheet } from "@univerjs/sheets/facade";
import { HostError } from "../protocol/error";
import type { WireObject } from "../protocol/object";
import { areaOn, parseLocal, splitAddress } from "./area";
import { findName } from "./definedNames";
import { sheetNamed } from "./sheets";
import type { Spreadsheet } from "./spreadsheet";

/** The range of an address: `A1:B2` on the given sheet, `'Safer Travel'!A1`, or a defined name. */
export function rangeByAddress(spreadsheet: Spreadsheet, text: string, sheet?: FWorksheet): WireObject {
  const parts = splitAddress(text);
  const on = parts.sheet === undefined ? sheet : sheetNamed(spreadsheet, parts.sheet);
  const rectangle = parseLocal(parts.local);
  if (on && rectangle) return spreadsheet.objects.range(areaOn(on, rectangle));
  const named = (sheet && findName(spreadsheet, text, sheet.getSheetId())) ?? findName(spreadsheet, text);
  const formula = named?.formula.slice(1);
  if (formula !== undefined && formula !== text) return rangeByAddress(spreadsheet, formula, sheet);
  throw new HostError("InvalidArgument", `${text} is not an address.`, "Worksheet.getRange");
}
