import { HostError } from "../protocol/error";
import { action, WireObject, type WireMethod, type WireProperty } from "../protocol/object";
import { absoluteAddress, address, type Area, areaOn, intersection, lastColumn, lastRow } from "./area";
import { asCells, asNumber, asRangeOrAddress } from "./arguments";
import { getCellProperties, setCellProperties } from "./cellProperties";
import { grow, isGeneral, readFormulas, readValues, refuseIfProtected, writeCells } from "./cells";
import { areaOf, remember } from "./rangeRegistry";
import { pointsPerPixel, rangeFormat } from "./rangeFormat";
import { numberFormats, shownText } from "./shown";
import type { Spreadsheet } from "./spreadsheet";
import { spillState } from "./spill";
import { setPatterns } from "./style";
import { usedArea } from "./usedArea";
import { tablesWithin } from "./tables";

const errorValue = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/;

function valueType(value: string | number | boolean): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return errorValue.test(value) ? "Error" : "String";
}

function setNumberFormats(spreadsheet: Spreadsheet, area: Area, value: unknown): void {
  refuseIfProtected(spreadsheet, area);
  const patterns = asCells(value, area.rows, area.columns, "Range.numberFormat").map((line) =>
    line.map((pattern) => (pattern === null || isGeneral(String(pattern)) ? "" : String(pattern))),
  );
  setPatterns(area, (row, column) => patterns[row]?.[column] ?? "");
}

function contents(spreadsheet: Spreadsheet, area: Area): Record<string, WireProperty> {
  const write = (value: unknown) => {
    writeCells(spreadsheet, area, asCells(value, area.rows, area.columns, "Range.values"));
  };
  return {
    Values: { get: () => readValues(spreadsheet, area), set: write },
    Formulas: { get: () => readFormulas(spreadsheet, area), set: write },
    NumberFormat: {
      get: () => numberFormats(area),
      set: (value) => {
        setNumberFormats(spreadsheet, area, value);
      },
    },
    Text: { get: () => shownText(spreadsheet, area) },
    ValueTypes: { get: () => readValues(spreadsheet, area).map((line) => line.map(valueType)) },
    HasSpill: { get: () => spillState(spreadsheet, area) },
  };
}

function places(area: Area): Record<string, WireProperty> {
  return {
    Address: { get: () => address(area) },
    RowIndex: { get: () => area.row },
    ColumnIndex: { get: () => area.column },
    RowCount: { get: () => area.rows },
    ColumnCount: { get: () => area.columns },
    CellCount: { get: () => area.rows * area.columns },
  };
}

function neighbours(spreadsheet: Spreadsheet, area: Area): Record<string, WireMethod> {
  const range = (part: Partial<Omit<Area, "sheet">>) =>
    spreadsheet.objects.range(areaOn(area.sheet, { ...area, ...part }));
  const at = (value: unknown) => asNumber(value ?? 0, "Range");
  return {
    GetCell: (row, column) =>
      range({ row: area.row + at(row), column: area.column + at(column), rows: 1, columns: 1 }),
    GetRow: (row) => range({ row: area.row + at(row), rows: 1 }),
    GetColumn: (column) => range({ column: area.column + at(column), columns: 1 }),
    GetLastRow: () => range({ row: area.row + area.rows - 1, rows: 1 }),
    GetOffsetRange: (rows, columns) => range({ row: area.row + at(rows), column: area.column + at(columns) }),
    GetResizedRange: (rows, columns) =>
      range({ rows: area.rows + at(rows), columns: area.columns + at(columns) }),
    GetAbsoluteResizedRange: (rows, columns) => range({ rows: at(rows), columns: at(columns) }),
    GetEntireColumn: () => range({ row: 0, rows: lastRow }),
    GetEntireRow: () => range({ column: 0, columns: lastColumn }),
    GetIntersection: (other) => intersect(spreadsheet, area, other),
    GetUsedRange: (valuesOnly) => {
      const used = usedArea(spreadsheet, area.sheet, valuesOnly === true);
      const part = used && intersection(area, used);
      if (!part) throw new HostError("ItemNotFound", "The range holds nothing.", "Range.getUsedRange");
      return spreadsheet.objects.range({ ...part, sheet: area.sheet });
    },
  };
}

function intersect(spreadsheet: Spreadsheet, area: Area, other: unknown): WireObject {
  const given = asRangeOrAddress(other, "Range.getIntersection");
  const otherArea = typeof given === "string" ? undefined : areaOf(given);
  const part = otherArea && intersection(area, otherArea);
  if (!part) throw new HostError("ItemNotFound", "The ranges do not meet.", "Range.getIntersection");
  return spreadsheet.objects.range({ ...part, sheet: area.sheet });
}

function clear(spreadsheet: Spreadsheet, area: Area, what: unknown): void {
  refuseIfProtected(spreadsheet, area);
  grow(area);
  const range = area.sheet.getRange(area.row, area.column, area.rows, area.columns);
  if (what === "Formats") range.clearFormat();
  else if (what === "Contents") range.clearContent();
  else range.clear();
  spreadsheet.changed();
}

function mergedAreas(area: Area): WireObject {
  const merged = area.sheet.getMergedRanges().filter((range) => {
    const { startRow, startColumn, endRow, endColumn } = range.getRange();
    return intersection(area, {
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    });
  });
  if (merged.length === 0) throw new HostError("ItemNotFound", "No merged cells.", "Range.getMergedAreas");
  const text = merged.map((range) => `${area.sheet.getSheetName()}!${range.getA1Notation()}`).join(",");
  return new WireObject("RangeAreas", { properties: { Address: { get: () => text } } });
}

function columnProperties(area: Area): { format: { columnWidth: number } }[] {
  return Array.from({ length: area.columns }, (_, j) => {
    const column = area.column + j;
    const known = column < area.sheet.getMaxColumns();
    return { format: { columnWidth: known ? area.sheet.getColumnWidth(column) * pointsPerPixel : 48 } };
  });
}

/** Excel's `Range`. */
export function range(spreadsheet: Spreadsheet, area: Area): WireObject {
  const object = new WireObject("Range", {
    properties: { ...places(area), ...contents(spreadsheet, area) },
    objects: {
      Format: () => rangeFormat(spreadsheet, area),
      Worksheet: () => spreadsheet.objects.worksheet(area.sheet),
    },
    methods: {
      ...neighbours(spreadsheet, area),
      // Sent before a large write in parts; the write itself checks the size.
      _ValidateArraySize: () => null,
      Clear: action((what) => {
        clear(spreadsheet, area, what);
      }),
      Select: action(() => {
        spreadsheet.show(area);
      }),
      GetCellProperties: (asked) => getCellProperties(area, asked),
      SetCellProperties: action((given) => {
        setCellProperties(spreadsheet, area, given);
      }),
      GetColumnProperties: () => columnProperties(area),
      GetMergedAreas: () => mergedAreas(area),
      GetTables: (whole) => tablesWithin(spreadsheet, area, whole === true),
    },
  });
  remember(object, area);
  return object;
}

/** The text a defined name holds for a range. */
export function reference(object: WireObject): string {
  return `=${absoluteAddress(areaOf(object))}`;
}
