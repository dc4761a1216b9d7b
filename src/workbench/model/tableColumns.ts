import { HostError } from "../protocol/error";
import { action, WireObject, type WireValue } from "../protocol/object";
import { type Area, areaOn, type Rectangle } from "./area";
import { asCells, asNumber, asText } from "./arguments";
import { readValues, writeCells } from "./cells";
import { deleteCells, insertCells } from "./rangeShift";
import type { Spreadsheet } from "./spreadsheet";
import { headers, writeHeaders } from "./tableHeaders";
import { moveTable, tableArea } from "./tableLookup";

function nameHeader(table: Area, index: number, name: string): void {
  writeHeaders(
    table,
    headers(table).map((other, i) => (i === index ? name : other)),
  );
}

/** Excel's `TableColumn`, by its place in the table. */
function tableColumn(spreadsheet: Spreadsheet, tableId: string, index: number): WireObject {
  const area = () => {
    const table = tableArea(spreadsheet, tableId);
    return { ...table, column: table.column + index, columns: 1 };
  };
  const part = (change: Partial<Rectangle>) =>
    spreadsheet.objects.range(areaOn(area().sheet, { ...area(), ...change }));
  return new WireObject("TableColumn", {
    id: () => String(index + 1),
    properties: {
      Index: { get: () => index },
      Name: {
        get: () => headers(tableArea(spreadsheet, tableId))[index] ?? null,
        set: (value) => {
          const name = asText(value, "TableColumn.name");
          const table = tableArea(spreadsheet, tableId);
          const all = headers(table);
          const taken = all.some((other, i) => i !== index && other.toLowerCase() === name.toLowerCase());
          if (taken || name === "")
            throw new HostError("InvalidArgument", `${name} can't head a column.`, "TableColumn.name");
          nameHeader(table, index, name);
        },
      },
      Values: {
        get: () => readValues(spreadsheet, area()),
        set: (value) => {
          writeCells(spreadsheet, area(), asCells(value, area().rows, 1, "TableColumn.values"));
        },
      },
    },
    methods: {
      GetRange: () => part({}),
      GetHeaderRowRange: () => part({ rows: 1 }),
      GetDataBodyRange: () => part({ row: area().row + 1, rows: area().rows - 1 }),
      Delete: action(() => {
        deleteCells(spreadsheet, area(), "Left");
      }),
    },
  });
}

function add(spreadsheet: Spreadsheet, tableId: string, args: readonly unknown[]): WireObject {
  const [place, values, name] = args;
  const table = tableArea(spreadsheet, tableId);
  const index =
    place === undefined || place === null ? table.columns : asNumber(place, "TableColumnCollection.add");
  const area = areaOn(table.sheet, { ...table, column: table.column + index, columns: 1 });
  const cells =
    values === undefined || values === null
      ? undefined
      : asCells(values, table.rows, 1, "TableColumnCollection.add");
  insertCells(spreadsheet, area, "Right");
  // Cells put in beside a table do not make it wider by themselves.
  moveTable(spreadsheet, tableId, { ...table, columns: table.columns + 1 });
  if (cells) writeCells(spreadsheet, area, cells);
  const now = tableArea(spreadsheet, tableId);
  writeHeaders(now, headers(now));
  if (typeof name === "string") nameHeader(now, index, name);
  return tableColumn(spreadsheet, tableId, index);
}

/** Excel's `TableColumnCollection`. */
export function tableColumns(spreadsheet: Spreadsheet, tableId: string): WireObject {
  const count = () => tableArea(spreadsheet, tableId).columns;
  const at = (index: number): WireObject => {
    if (index >= 0 && index < count()) return tableColumn(spreadsheet, tableId, index);
    throw new HostError("ItemNotFound", "The table has no such column.", "TableColumnCollection.getItem");
  };
  return new WireObject("TableColumnCollection", {
    properties: { Count: { get: (): WireValue => count() } },
    items: () => Array.from({ length: count() }, (_, index) => tableColumn(spreadsheet, tableId, index)),
    methods: {
      GetCount: count,
      GetItemAt: (index) => at(asNumber(index, "TableColumnCollection.getItemAt")),
      GetItem: (key) => {
        const names = headers(tableArea(spreadsheet, tableId)).map((name) => name.toLowerCase());
        const named = typeof key === "string" ? names.indexOf(key.toLowerCase()) : -1;
        return at(named >= 0 ? named : Number(key) - 1);
      },
      Add: (...args) => add(spreadsheet, tableId, args),
    },
  });
}
