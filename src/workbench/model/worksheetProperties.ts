import type { FWorksheet } from "@univerjs/sheets/facade";
import { HostError } from "../protocol/error";
import type { WireProperty } from "../protocol/object";
import { asBoolean, asNumber, asText } from "./arguments";
import { refuseBadName } from "./sheets";
import type { Spreadsheet } from "./spreadsheet";

function position({ workbook }: Spreadsheet, sheet: FWorksheet): WireProperty {
  const all = () => workbook().getSheets();
  return {
    get: () => all().findIndex((other) => other.getSheetId() === sheet.getSheetId()),
    set: (value) => {
      const index = asNumber(value, "Worksheet.position");
      if (!Number.isInteger(index) || index < 0 || index >= all().length) {
        throw new HostError("InvalidArgument", `There is no place ${index}.`, "Worksheet.position");
      }
      const active = workbook().getActiveSheet();
      workbook().moveSheet(sheet, index);
      workbook().setActiveSheet(active);
    },
  };
}

/** Excel's visibility of a sheet: "VeryHidden" is hidden so that a person can't show it. */
export function visibility({ state: { veryHidden } }: Spreadsheet, sheet: FWorksheet): string {
  if (!sheet.isSheetHidden()) return "Visible";
  return veryHidden.has(sheet.getSheetId()) ? "VeryHidden" : "Hidden";
}

function setVisibility(
  { state: { veryHidden }, workbook }: Spreadsheet,
  sheet: FWorksheet,
  value: string,
): void {
  if (!["Visible", "Hidden", "VeryHidden"].includes(value)) {
    throw new HostError("InvalidArgument", `A sheet can't be ${value}.`, "Worksheet.visibility");
  }
  const others = workbook()
    .getSheets()
    .filter((other) => other.getSheetId() !== sheet.getSheetId() && !other.isSheetHidden());
  if (value !== "Visible" && others.length === 0) {
    throw new HostError("InvalidOperation", "A workbook shows at least one sheet.", "Worksheet.visibility");
  }
  if (value === "VeryHidden") veryHidden.add(sheet.getSheetId());
  else veryHidden.delete(sheet.getSheetId());
  if (value === "Visible") sheet.showSheet();
  else if (!sheet.isSheetHidden()) sheet.hideSheet();
}

/** The plain members of Excel's `Worksheet`. */
export function worksheetProperties(
  spreadsheet: Spreadsheet,
  sheet: FWorksheet,
): Record<string, WireProperty> {
  const gridlines: WireProperty = {
    get: () => !sheet.hasHiddenGridLines(),
    set: (value) => {
      sheet.setHiddenGridlines(!asBoolean(value, "Worksheet.showGridlines"));
    },
  };
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
    Position: position(spreadsheet, sheet),
    Visibility: {
      get: () => visibility(spreadsheet, sheet),
      set: (value) => {
        setVisibility(spreadsheet, sheet, asText(value, "Worksheet.visibility"));
      },
    },
    ShowGridlines: gridlines,
    // Microsoft's library reads the one and sets the other.
    Gridlines: gridlines,
    TabColor: {
      get: () => (sheet.getTabColor() ?? "").toUpperCase(),
      set: (value) => {
        sheet.setTabColor(asText(value, "Worksheet.tabColor"));
      },
    },
  };
}
