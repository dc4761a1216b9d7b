import { SetSheetTableMutation } from "@univerjs/sheets-table";
import { HostError } from "../protocol/error";
import { action, WireObject, type WireMethod, type WireProperty } from "../protocol/object";
import { intersection } from "./area";
import { asBoolean, asRangeOrAddress, asText } from "./arguments";
import { autoFilter } from "./autoFilter";
import { refuseIfProtected } from "./cells";
import { clearFilter } from "./filters";
import { rangeByAddress } from "./rangeByAddress";
import { areaOf } from "./rangeRegistry";
import type { TableLook } from "./sheetState";
import type { Spreadsheet } from "./spreadsheet";
import { tableColumns } from "./tableColumns";
import { headers, writeHeaders } from "./tableHeaders";
import { dropTable, findTable, moveTable, tableArea, tableIds } from "./tableLookup";
import { tableRows } from "./tableRows";

const plainLook: TableLook = { style: "TableStyleMedium2", showBandedRows: true, showFilterButton: true };

export function tableLook(spreadsheet: Spreadsheet, id: string): TableLook {
  return spreadsheet.state.tableLooks.get(id) ?? plainLook;
}

function lookProperties(spreadsheet: Spreadsheet, id: string): Record<string, WireProperty> {
  const look = () => tableLook(spreadsheet, id);
  const change = (part: Partial<TableLook>) => {
    spreadsheet.state.tableLooks.set(id, { ...look(), ...part });
  };
  return {
    Style: {
      get: () => look().style,
      set: (value) => {
        change({ style: asText(value, "Table.style") });
      },
    },
    ShowBandedRows: {
      get: () => look().showBandedRows,
      set: (value) => {
        change({ showBandedRows: asBoolean(value, "Table.showBandedRows") });
      },
    },
    ShowFilterButton: {
      get: () => look().showFilterButton,
      set: (value) => {
        change({ showFilterButton: asBoolean(value, "Table.showFilterButton") });
      },
    },
  };
}

function rename(spreadsheet: Spreadsheet, id: string, value: unknown): void {
  const name = asText(value, "Table.name");
  const other = findTable(spreadsheet, name);
  const legal = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name);
  if (!legal || (other && other.id !== id)) {
    throw new HostError("InvalidArgument", `${name} is taken or not a table name.`, "Table.name");
  }
  // The grid's own command refuses a sheet's name, which Excel allows a table.
  spreadsheet.api.syncExecuteCommand(SetSheetTableMutation.id, {
    unitId: spreadsheet.workbook().getId(),
    subUnitId: tableArea(spreadsheet, id).sheet.getSheetId(),
    tableId: id,
    config: { name },
  });
}

/** The header row stays where it is, and some of the old cells stay in the table. */
function resize(spreadsheet: Spreadsheet, id: string, where: unknown): void {
  const old = tableArea(spreadsheet, id);
  const given = asRangeOrAddress(where, "Table.resize");
  const area = areaOf(typeof given === "string" ? rangeByAddress(spreadsheet, given, old.sheet) : given);
  const others = tableIds(spreadsheet, old.sheet).filter((other) => other !== id);
  const sameSheet = area.sheet.getSheetId() === old.sheet.getSheetId();
  const fits = sameSheet && area.row === old.row && area.rows > 1 && intersection(area, old);
  if (!fits || others.some((other) => intersection(area, tableArea(spreadsheet, other)))) {
    throw new HostError("InvalidArgument", "The table can't take that place.", "Table.resize");
  }
  refuseIfProtected(spreadsheet, area);
  moveTable(spreadsheet, id, area);
  writeHeaders(area, headers(area));
  spreadsheet.changed();
}

function parts(spreadsheet: Spreadsheet, id: string): Record<string, WireMethod> {
  const part = (skip: number, rows?: number) => {
    const whole = tableArea(spreadsheet, id);
    return spreadsheet.objects.range({ ...whole, row: whole.row + skip, rows: rows ?? whole.rows - skip });
  };
  return {
    GetRange: () => part(0),
    GetHeaderRowRange: () => part(0, 1),
    GetDataBodyRange: () => part(1),
    ConvertToRange: () => {
      const range = part(0);
      clearFilter(spreadsheet, id, true);
      dropTable(spreadsheet, id);
      return range;
    },
    // As in Excel, what stood in the table goes with it.
    Delete: action(() => {
      const { sheet, row, column, rows, columns } = tableArea(spreadsheet, id);
      refuseIfProtected(spreadsheet, tableArea(spreadsheet, id));
      clearFilter(spreadsheet, id, true);
      dropTable(spreadsheet, id);
      sheet.getRange(row, column, rows, columns).clear();
      spreadsheet.changed();
    }),
  };
}

/** Excel's `Table`. */
export function table(spreadsheet: Spreadsheet, id: string): WireObject {
  const area = () => tableArea(spreadsheet, id);
  const filterArea = () => (tableLook(spreadsheet, id).showFilterButton ? area() : undefined);
  return new WireObject("Table", {
    id: () => id,
    properties: {
      Id: { get: () => id },
      Name: {
        get: () => findTable(spreadsheet, id)?.name ?? null,
        set: (value) => {
          rename(spreadsheet, id, value);
        },
      },
      ...lookProperties(spreadsheet, id),
      // The workbench draws neither a totals row nor a table without its headers.
      ShowHeaders: { get: () => true },
      ShowTotals: { get: () => false },
    },
    objects: {
      Worksheet: () => spreadsheet.objects.worksheet(area().sheet),
      AutoFilter: () => autoFilter(spreadsheet, { key: id, sheet: area().sheet, area: filterArea }),
      Columns: () => tableColumns(spreadsheet, id),
      Rows: () => tableRows(spreadsheet, id),
    },
    methods: {
      ...parts(spreadsheet, id),
      ClearFilters: action(() => {
        clearFilter(spreadsheet, id, false);
      }),
      Resize: action((where) => {
        resize(spreadsheet, id, where);
      }),
    },
  });
}
