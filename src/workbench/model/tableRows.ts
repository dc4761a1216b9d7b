import { HostError } from "../protocol/error";
import { action, WireObject, type WireValue } from "../protocol/object";
import { type Area, areaOn } from "./area";
import { asCells, asNumber } from "./arguments";
import { readValues, writeCells } from "./cells";
import { isFiltered } from "./filters";
import { deleteCells, insertCells } from "./rangeShift";
import type { Spreadsheet } from "./spreadsheet";
import { moveTable, tableArea } from "./tableLookup";

/** Rows of the table's body; Excel neither adds nor deletes them while a filter hides some. */
function bodyRows(spreadsheet: Spreadsheet, tableId: string, index: number, rows: number): Area {
  const table = tableArea(spreadsheet, tableId);
  return areaOn(table.sheet, { ...table, row: table.row + 1 + index, rows });
}

function refuseFiltered(spreadsheet: Spreadsheet, tableId: string): void {
  if (!isFiltered(spreadsheet, tableId)) return;
  throw new HostError("InsertDeleteConflict", "The table is filtered.", "TableRowCollection");
}

/** Excel's `TableRow`, by its place in the body. */
function tableRow(spreadsheet: Spreadsheet, tableId: string, index: number): WireObject {
  const area = () => bodyRows(spreadsheet, tableId, index, 1);
  return new WireObject("TableRow", {
    properties: {
      Index: { get: () => index },
      Values: {
        get: () => readValues(spreadsheet, area()),
        set: (value) => {
          writeCells(spreadsheet, area(), asCells(value, 1, area().columns, "TableRow.values"));
        },
      },
    },
    methods: {
      GetRange: () => spreadsheet.objects.range(area()),
      Delete: action(() => {
        refuseFiltered(spreadsheet, tableId);
        deleteCells(spreadsheet, area(), "Up");
      }),
    },
  });
}

function add(spreadsheet: Spreadsheet, tableId: string, place: unknown, values: unknown): WireObject {
  refuseFiltered(spreadsheet, tableId);
  const table = tableArea(spreadsheet, tableId);
  const end = table.rows - 1;
  const index =
    place === undefined || place === null || place === -1 ? end : asNumber(place, "TableRowCollection.add");
  const rows = Array.isArray(values) ? values.length : 1;
  const area = bodyRows(spreadsheet, tableId, index, rows);
  const given =
    values === undefined || values === null
      ? undefined
      : asCells(values, rows, table.columns, "TableRowCollection.add");
  insertCells(spreadsheet, area, "Down");
  // Cells put in below a table do not make it longer by themselves.
  moveTable(spreadsheet, tableId, { ...table, rows: table.rows + rows });
  if (given) writeCells(spreadsheet, area, given);
  return tableRow(spreadsheet, tableId, index);
}

/** Excel's `TableRowCollection`. */
export function tableRows(spreadsheet: Spreadsheet, tableId: string): WireObject {
  const count = () => tableArea(spreadsheet, tableId).rows - 1;
  const at = (index: unknown): WireObject => {
    const n = asNumber(index, "TableRowCollection.getItemAt");
    if (n >= 0 && n < count()) return tableRow(spreadsheet, tableId, n);
    throw new HostError("InvalidArgument", "The table has no such row.", "TableRowCollection.getItemAt");
  };
  return new WireObject("TableRowCollection", {
    properties: { Count: { get: (): WireValue => count() } },
    items: () => Array.from({ length: count() }, (_, index) => tableRow(spreadsheet, tableId, index)),
    methods: {
      GetCount: count,
      GetItemAt: at,
      GetItem: at,
      Add: (index, values) => add(spreadsheet, tableId, index, values),
      DeleteRowsAt: action((index, rows) => {
        refuseFiltered(spreadsheet, tableId);
        at(index);
        const area = bodyRows(spreadsheet, tableId, Number(index), asNumber(rows ?? 1, "TableRowCollection"));
        deleteCells(spreadsheet, area, "Up");
      }),
    },
  });
}
