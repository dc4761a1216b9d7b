import type { FWorksheet } from "@univerjs/sheets/facade";
import { WireObject } from "../protocol/object";
import type { Spreadsheet } from "./spreadsheet";

/** Excel's `WorksheetProtection`. */
export function protection({ state }: Spreadsheet, sheet: FWorksheet): WireObject {
  return new WireObject("WorksheetProtection", {
    properties: { Protected: { get: () => state.protectedSheets.has(sheet.getSheetId()) } },
  });
}
