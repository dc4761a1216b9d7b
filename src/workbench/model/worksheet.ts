import type { FWorksheet } from "@univerjs/sheets/facade";
import { HostError } from "../protocol/error";
import { action, WireObject, type WireMethod } from "../protocol/object";
import { areaOn, lastColumn, lastRow } from "./area";
import { asBoolean, asNumber, asText } from "./arguments";
import { rangeByAddress } from "./rangeByAddress";
import { refuseBadName } from "./sheets";
import type { Spreadsheet } from "./spreadsheet";
import { usedArea } from "./usedArea";
import { protection } from "./worksheetProtection";

function ranges(spreadsheet: Spreadsheet, sheet: FWorksheet): Record<string, WireMethod> {
  const number = (value: unknown) => asNumber(value, "Worksheet.getRangeByIndexes");
  return {
    GetRange: (text) => {
      if (text !== undefined && text !== null)
        return rangeByAddress(spreadsheet, asText(text, "Worksheet.getRange"), sheet);
      return spreadsheet.objects.range({ sheet, row: 0, column: 0, rows: lastRow, columns: lastColumn });
    },
    GetCell: (row, column) =>
      spreadsheet.objects.range(
        areaOn(sheet, { row: number(row), column: number(column), rows: 1, columns: 1 }),
      ),
    GetRangeByIndexes: (row, column, rows, columns) => {
      const rectangle = {
        row: number(row),
        column: number(column),
        rows: number(rows),
        columns: number(columns),
      };
      return spreadsheet.objects.range(areaOn(sheet, rectangle));
    },
    // A blank sheet's used range is its first cell, or the null object.
    GetUsedRange: (valuesOnly) =>
      spreadsheet.objects.range(
        usedArea(spreadsheet, sheet, valuesOnly === true) ?? {
          sheet,
          row: 0,
          column: 0,
          rows: 1,
          columns: 1,
        },
      ),
    GetUsedRangeOrNullObject: (valuesOnly) => {
      const used = usedArea(spreadsheet, sheet, valuesOnly === true);
      return used ? spreadsheet.objects.range(used) : null;
    },
  };
}

function remove(spreadsheet: Spreadsheet, sheet: FWorksheet): void {
  if (spreadsheet.workbook().getSheets().length === 1) {
    throw new HostError("InvalidOperation", "A workbook keeps at least one sheet.", "Worksheet.delete");
  }
  const { state } = spreadsheet;
  if (state.selection?.sheet.getSheetId() === sheet.getSheetId()) state.selection = undefined;
  spreadsheet.workbook().deleteSheet(sheet);
}

/** Excel's `Worksheet`. */
export function worksheet(spreadsheet: Spreadsheet, sheet: FWorksheet): WireObject {
  const position = () =>
    spreadsheet
      .workbook()
      .getSheets()
      .findIndex((other) => other.getSheetId() === sheet.getSheetId());
  return new WireObject("Worksheet", {
    id: () => sheet.getSheetId(),
    properties: {
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
    },
    objects: {
      Protection: () => protection(spreadsheet, sheet),
      Tables: () => spreadsheet.objects.tables({ sheet }),
    },
    methods: {
      ...ranges(spreadsheet, sheet),
      Activate: action(() => spreadsheet.workbook().setActiveSheet(sheet)),
      Delete: action(() => {
        remove(spreadsheet, sheet);
      }),
    },
  });
}
