import type { FWorksheet } from "@univerjs/sheets/facade";
import { HostError } from "../protocol/error";
import { action, WireObject, type WireProperty } from "../protocol/object";
import { asBoolean, asText } from "./arguments";
import { refuseBadName } from "./sheets";
import type { Spreadsheet } from "./spreadsheet";
import { protection } from "./worksheetProtection";
import { worksheetRanges } from "./worksheetRanges";

function remove(spreadsheet: Spreadsheet, sheet: FWorksheet): void {
  if (spreadsheet.workbook().getSheets().length === 1) {
    throw new HostError("InvalidOperation", "A workbook keeps at least one sheet.", "Worksheet.delete");
  }
  const { state } = spreadsheet;
  if (state.selection?.sheet.getSheetId() === sheet.getSheetId()) state.selection = undefined;
  spreadsheet.workbook().deleteSheet(sheet);
}

function properties(spreadsheet: Spreadsheet, sheet: FWorksheet): Record<string, WireProperty> {
  const position = () =>
    spreadsheet
      .workbook()
      .getSheets()
      .findIndex((other) => other.getSheetId() === sheet.getSheetId());
  return {
    Id: { get: () => sheet.getSheetId() },
    Name: {
      get: () => sheet.getSheetName(),
      set: (value) => {
        const name = asText(value, "Worksheet.name");
        refuseBadName(spreadsheet, name, sheet);
        sheet.setName(name);
      },
    },
    Position: { get: position },
    Visibility: { get: () => (sheet.isSheetHidden() ? "Hidden" : "Visible") },
    ShowGridlines: {
      get: () => !sheet.hasHiddenGridLines(),
      set: (value) => {
        sheet.setHiddenGridlines(!asBoolean(value, "Worksheet.showGridlines"));
      },
    },
  };
}

/** Excel's `Worksheet`. */
export function worksheet(spreadsheet: Spreadsheet, sheet: FWorksheet): WireObject {
  return new WireObject("Worksheet", {
    id: () => sheet.getSheetId(),
    properties: properties(spreadsheet, sheet),
    objects: {
      Names: () => spreadsheet.objects.names(sheet),
      Protection: () => protection(spreadsheet, sheet),
      Tables: () => spreadsheet.objects.tables({ sheet }),
    },
    methods: {
      ...worksheetRanges(spreadsheet, sheet),
      Activate: action(() => spreadsheet.workbook().setActiveSheet(sheet)),
      Delete: action(() => {
        remove(spreadsheet, sheet);
      }),
    },
  });
}
