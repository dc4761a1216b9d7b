import type { FWorksheet } from "@univerjs/sheets/facade";
import type { WireMethod } from "../protocol/object";
import { areaOn, lastColumn, lastRow } from "./area";
import { asNumber, asText } from "./arguments";
import { rangeByAddress } from "./rangeByAddress";
import type { Spreadsheet } from "./spreadsheet";
import { usedArea } from "./usedArea";

/** The members of a sheet that give ranges. */
export function worksheetRanges(spreadsheet: Spreadsheet, sheet: FWorksheet): Record<string, WireMethod> {
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
