import type { FWorksheet } from "@univerjs/sheets/facade";
import { HostError } from "../protocol/error";
import type { WireMethod } from "../protocol/object";
import { action, type WireObject } from "../protocol/object";
import { absoluteAddress, type Area, lastColumn, lastRow, parseLocal, areaOn, splitAddress } from "./area";
import { asRangeOrAddress } from "./arguments";
import { builtInName, findName, storeName } from "./definedNames";
import { rangeAreas } from "./rangeAreas";
import { rangeByAddress } from "./rangeByAddress";
import { areaOf } from "./rangeRegistry";
import type { Spreadsheet } from "./spreadsheet";

/** Excel holds what is printed in names of the sheet, which move with its cells; so does the stand-in. */
const names = {
  area: builtInName("Print_Area"),
  titleRows: builtInName("Print_Title_Rows"),
  titleColumns: builtInName("Print_Title_Columns"),
};

function held(spreadsheet: Spreadsheet, sheet: FWorksheet, name: string): Area | undefined {
  const formula = findName(spreadsheet, name, sheet.getSheetId())?.formula;
  const rectangle = formula === undefined ? undefined : parseLocal(splitAddress(formula.slice(1)).local);
  return rectangle && areaOn(sheet, rectangle);
}

function hold(spreadsheet: Spreadsheet, name: string, area: Area): void {
  const formula = `=${absoluteAddress(area)}`;
  storeName(spreadsheet, { name, formula, comment: "", visible: false, sheetId: area.sheet.getSheetId() });
}

function given(spreadsheet: Spreadsheet, sheet: FWorksheet, value: unknown, location: string): Area {
  const where = asRangeOrAddress(value, location);
  const area = areaOf(typeof where === "string" ? rangeByAddress(spreadsheet, where, sheet) : where);
  if (area.sheet.getSheetId() === sheet.getSheetId()) return area;
  throw new HostError("InvalidArgument", "What is printed stands on another sheet.", location);
}

/** What is set of a sheet's print area and titles. */
export function printAreas(spreadsheet: Spreadsheet, sheet: FWorksheet) {
  return {
    printArea: held(spreadsheet, sheet, names.area),
    printTitleRows: held(spreadsheet, sheet, names.titleRows),
    printTitleColumns: held(spreadsheet, sheet, names.titleColumns),
  };
}

export function printRanges(spreadsheet: Spreadsheet, sheet: FWorksheet): Record<string, WireMethod> {
  const get = (name: string, make: (area: Area) => WireObject): WireMethod => {
    return () => {
      const area = held(spreadsheet, sheet, name);
      if (area) return make(area);
      throw new HostError("ItemNotFound", "None is set.", "PageLayout");
    };
  };
  const set = (name: string, whole: Partial<Area>): WireMethod =>
    action((value) => {
      hold(spreadsheet, name, { ...given(spreadsheet, sheet, value, "PageLayout"), ...whole });
    });
  return {
    SetPrintArea: set(names.area, {}),
    GetPrintArea: get(names.area, (area) => rangeAreas(spreadsheet, [area])),
    SetPrintTitleRows: set(names.titleRows, { column: 0, columns: lastColumn }),
    GetPrintTitleRows: get(names.titleRows, spreadsheet.objects.range),
    SetPrintTitleColumns: set(names.titleColumns, { row: 0, rows: lastRow }),
    GetPrintTitleColumns: get(names.titleColumns, spreadsheet.objects.range),
  };
}
