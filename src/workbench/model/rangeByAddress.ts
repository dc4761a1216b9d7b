import type { FWorksheet } from "@univerjs/sheets/facade";
import { HostError } from "../protocol/error";
import type { WireObject } from "../protocol/object";
import { areaOn, parseLocal, splitAddress } from "./area";
import { sheetNamed } from "./sheets";
import type { Spreadsheet } from "./spreadsheet";

/** The range of an address: `A1:B2` on the given sheet, `'Safer Travel'!A1`, or a defined name. */
export function rangeByAddress(spreadsheet: Spreadsheet, text: string, sheet?: FWorksheet): WireObject {
  const parts = splitAddress(text);
  const on = parts.sheet === undefined ? sheet : sheetNamed(spreadsheet, parts.sheet);
  const rectangle = parseLocal(parts.local);
  if (on && rectangle) return spreadsheet.objects.range(areaOn(on, rectangle));
  const named = spreadsheet.workbook().getDefinedName(text)?.getFormulaOrRefString().replace(/^=/, "");
  if (named !== undefined && named !== text) return rangeByAddress(spreadsheet, named, sheet);
  throw new HostError("InvalidArgument", `${text} is not an address.`, "Worksheet.getRange");
}
