import { SetSheetTableMutation } from "@univerjs/sheets-table";
import { HostError } from "../protocol/error";
import { WireObject, type WireProperty } from "../protocol/object";
import { asBoolean, asText } from "./arguments";
import type { TableLook } from "./sheetState";
import type { Spreadsheet } from "./spreadsheet";
import { findTable, tableArea } from "./tableLookup";

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

/** Excel's `Table`. */
export function table(spreadsheet: Spreadsheet, id: string): WireObject {
  const area = () => tableArea(spreadsheet, id);
  const part = (skip: number, rows?: number) => {
    const whole = area();
    return spreadsheet.objects.range({ ...whole, row: whole.row + skip, rows: rows ?? whole.rows - skip });
  };
  const remove = async () => {
    const { sheet } = area();
    await sheet.removeTable(id);
    spreadsheet.state.tableLooks.delete(id);
  };
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
    },
    objects: { Worksheet: () => spreadsheet.objects.worksheet(area().sheet) },
    methods: {
      GetRange: () => part(0),
      GetHeaderRowRange: () => part(0, 1),
      GetDataBodyRange: () => part(1),
      ConvertToRange: async () => {
        const range = part(0);
        await remove();
        return range;
      },
    },
  });
}
