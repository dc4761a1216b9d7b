import { HostError } from "../protocol/error";
import { action, WireObject, type WireProperty } from "../protocol/object";
import { absoluteAddress, address, type Area, intersection, lastColumn, lastRow } from "./area";
import { asCells } from "./arguments";
import { getCellProperties, setCellProperties } from "./cellProperties";
import { placeOfCells } from "./cellPlaces";
import { clearLinks, rangeLink } from "./cellLink";
import { grow, isGeneral, readFormulas, readValues, refuseIfProtected, writeCells } from "./cells";
import { rangeAreas } from "./rangeAreas";
import { findInRange } from "./rangeFind";
import { rangeHidden } from "./rangeHidden";
import { rangeNeighbours } from "./rangeNeighbours";
import { getColumnProperties, getRowProperties } from "./rangeLines";
import { areaOf, remember } from "./rangeRegistry";
import { deleteCells, insertCells } from "./rangeShift";
import { rangeFormat } from "./rangeFormat";
import { numberFormats, shownText } from "./shown";
import type { Spreadsheet } from "./spreadsheet";
import { spillRanges, spillState } from "./spill";
import { setPatterns } from "./style";
import { tablesWithin } from "./tables";

const errorValue = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/;

function valueType(value: string | number | boolean): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return errorValue.test(value) ? "Error" : "String";
}

function setNumberFormats(spreadsheet: Spreadsheet, area: Area, value: unknown): void {
  const patterns = asCells(value, area.rows, area.columns, "Range.numberFormat").map((line) =>
    line.map((pattern) => (pattern === null ? null : isGeneral(String(pattern)) ? "" : String(pattern))),
  );
  setPatterns(spreadsheet, area, (row, column) => patterns[row]?.[column] ?? null);
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
    Hyperlink: rangeLink(spreadsheet, area),
    HasSpill: { get: () => spillState(spreadsheet, area) },
  };
}

function places(area: Area): Record<string, WireProperty> {
  const place = () => placeOfCells(area.sheet, area);
  return {
    Left: { get: () => place().left },
    Top: { get: () => place().top },
    Width: { get: () => place().width },
    Height: { get: () => place().height },
    Address: { get: () => address(area) },
    RowIndex: { get: () => area.row },
    ColumnIndex: { get: () => area.column },
    RowCount: { get: () => area.rows },
    ColumnCount: { get: () => area.columns },
    CellCount: { get: () => area.rows * area.columns },
    IsEntireColumn: { get: () => area.rows === lastRow },
    IsEntireRow: { get: () => area.columns === lastColumn },
  };
}

function clear(spreadsheet: Spreadsheet, area: Area, what: unknown): void {
  refuseIfProtected(spreadsheet, area);
  grow(area);
  const range = area.sheet.getRange(area.row, area.column, area.rows, area.columns);
  if (what !== "Formats" && what !== "Contents") clearLinks(area);
  if (what === "Hyperlinks") return;
  if (what === "Formats") range.clearFormat();
  else if (what === "Contents") range.clearContent();
  else range.clear();
  spreadsheet.changed();
}

function mergedAreas(spreadsheet: Spreadsheet, area: Area): WireObject {
  const merged = area.sheet
    .getMergedRanges()
    .map((range) => range.getRange())
    .map(({ startRow: row, startColumn: column, endRow, endColumn }) => ({
      sheet: area.sheet,
      row,
      column,
      rows: endRow - row + 1,
      columns: endColumn - column + 1,
    }))
    .filter((one) => intersection(area, one));
  if (merged.length === 0) throw new HostError("ItemNotFound", "No merged cells.", "Range.getMergedAreas");
  return rangeAreas(spreadsheet, merged);
}

/** Excel's `Range`. */
export function range(spreadsheet: Spreadsheet, area: Area): WireObject {
  const object = new WireObject("Range", {
    properties: { ...places(area), ...contents(spreadsheet, area), ...rangeHidden(spreadsheet, area) },
    objects: {
      Format: () => rangeFormat(spreadsheet, area),
      Worksheet: () => spreadsheet.objects.worksheet(area.sheet),
    },
    methods: {
      ...rangeNeighbours(spreadsheet, area),
      ...spillRanges(spreadsheet, area),
      Find: (text, criteria) => findInRange(spreadsheet, area, text, criteria),
      Insert: (direction) => {
        insertCells(spreadsheet, area, direction);
        return spreadsheet.objects.range(area);
      },
      Delete: action((direction) => {
        deleteCells(spreadsheet, area, direction);
      }),
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
      GetColumnProperties: (asked) => getColumnProperties(area, asked),
      GetRowProperties: (asked) => getRowProperties(area, asked),
      GetMergedAreas: () => mergedAreas(spreadsheet, area),
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
