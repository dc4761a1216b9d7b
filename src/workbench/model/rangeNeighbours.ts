import { HostError } from "../protocol/error";
import type { WireMethod } from "../protocol/object";
import { type Area, areaOn, intersection, lastColumn, lastRow, type Rectangle } from "./area";
import { asNumber, asRangeOrAddress } from "./arguments";
import { rangeByAddress } from "./rangeByAddress";
import { areaOf } from "./rangeRegistry";
import type { Spreadsheet } from "./spreadsheet";
import { surroundingArea } from "./surroundingArea";
import { usedArea } from "./usedArea";

type Place = (part: Partial<Rectangle>) => ReturnType<Spreadsheet["objects"]["range"]>;

const at = (value: unknown) => asNumber(value ?? 0, "Range");
/** How many rows or columns: one where nothing is said; Excel refuses none. */
function count(value: unknown): number {
  const given = asNumber(value ?? 1, "Range");
  if (given === 0) throw new HostError("InvalidArgument", "A range holds at least one row.", "Range");
  return given;
}

/** A positive count lies beyond the edge, a negative one inside it. */
const before = (first: number, size: number) => ({
  first: size > 0 ? first - size : first,
  size: Math.abs(size),
});
const after = (end: number, size: number) => ({ first: size > 0 ? end : end + size, size: Math.abs(size) });

function beside(area: Area, range: Place): Record<string, WireMethod> {
  const rows = ({ first, size }: { first: number; size: number }) => range({ row: first, rows: size });
  const columns = ({ first, size }: { first: number; size: number }) =>
    range({ column: first, columns: size });
  return {
    GetRowsAbove: (n) => rows(before(area.row, count(n))),
    GetRowsBelow: (n) => rows(after(area.row + area.rows, count(n))),
    GetColumnsBefore: (n) => columns(before(area.column, count(n))),
    GetColumnsAfter: (n) => columns(after(area.column + area.columns, count(n))),
    GetEntireColumn: () => range({ row: 0, rows: lastRow }),
    GetEntireRow: () => range({ column: 0, columns: lastColumn }),
  };
}

function inside(area: Area, range: Place): Record<string, WireMethod> {
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  return {
    GetCell: (row, column) =>
      range({ row: area.row + at(row), column: area.column + at(column), rows: 1, columns: 1 }),
    GetRow: (row) => range({ row: area.row + at(row), rows: 1 }),
    GetColumn: (column) => range({ column: area.column + at(column), columns: 1 }),
    GetLastRow: () => range({ row: last.row, rows: 1 }),
    GetLastColumn: () => range({ column: last.column, columns: 1 }),
    GetLastCell: () => range({ ...last, rows: 1, columns: 1 }),
  };
}

/** The other range that a member takes, of the same sheet. */
function otherArea(spreadsheet: Spreadsheet, area: Area, other: unknown, location: string): Area {
  const given = asRangeOrAddress(other, location);
  const found = areaOf(typeof given === "string" ? rangeByAddress(spreadsheet, given, area.sheet) : given);
  if (found.sheet.getSheetId() === area.sheet.getSheetId()) return found;
  throw new HostError("InvalidArgument", "The ranges stand on two sheets.", location);
}

function withOther(spreadsheet: Spreadsheet, area: Area, range: Place): Record<string, WireMethod> {
  return {
    GetIntersection: (other) => {
      const part = intersection(area, otherArea(spreadsheet, area, other, "Range.getIntersection"));
      if (part) return range(part);
      throw new HostError("ItemNotFound", "The ranges do not meet.", "Range.getIntersection");
    },
    GetBoundingRect: (given) => {
      const other = otherArea(spreadsheet, area, given, "Range.getBoundingRect");
      const row = Math.min(area.row, other.row);
      const column = Math.min(area.column, other.column);
      const rows = Math.max(area.row + area.rows, other.row + other.rows) - row;
      const columns = Math.max(area.column + area.columns, other.column + other.columns) - column;
      return range({ row, column, rows, columns });
    },
  };
}

/** The members of a range that give other ranges by where they stand. */
export function rangeNeighbours(spreadsheet: Spreadsheet, area: Area): Record<string, WireMethod> {
  const range: Place = (part) => spreadsheet.objects.range(areaOn(area.sheet, { ...area, ...part }));
  return {
    ...inside(area, range),
    ...beside(area, range),
    ...withOther(spreadsheet, area, range),
    GetOffsetRange: (rows, columns) => range({ row: area.row + at(rows), column: area.column + at(columns) }),
    GetResizedRange: (rows, columns) =>
      range({ rows: area.rows + at(rows), columns: area.columns + at(columns) }),
    GetAbsoluteResizedRange: (rows, columns) => range({ rows: at(rows), columns: at(columns) }),
    GetSurroundingRegion: () => range(surroundingArea(spreadsheet, area)),
    GetUsedRange: (valuesOnly) => {
      const used = usedArea(spreadsheet, area.sheet, valuesOnly === true);
      const part = used && intersection(area, used);
      if (part) return range(part);
      throw new HostError("ItemNotFound", "The range holds nothing.", "Range.getUsedRange");
    },
  };
}
