import type { FWorksheet } from "@univerjs/sheets/facade";
import { HostError } from "../protocol/error";
import { action, WireObject } from "../protocol/object";
import type { Spreadsheet } from "./spreadsheet";

/** Excel's `WorksheetProtection`, without passwords: whoever asks may unprotect. */
export function protection({ state: { protectedSheets } }: Spreadsheet, sheet: FWorksheet): WireObject {
  const id = sheet.getSheetId();
  return new WireObject("WorksheetProtection", {
    properties: { Protected: { get: () => protectedSheets.has(id) } },
    methods: {
      Protect: action(() => {
        if (protectedSheets.has(id))
          throw new HostError("AccessDenied", "The sheet is protected already.", "WorksheetProtection");
        protectedSheets.add(id);
      }),
      Unprotect: action(() => {
        protectedSheets.delete(id);
      }),
    },
  });
}
