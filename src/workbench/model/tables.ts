import type { FWorksheet } from "@univerjs/sheets/facade";
import { HostError } from "../protocol/error";
import { WireObject } from "../protocol/object";
import { address, type Area, intersection } from "./area";
import { asBoolean, asNumber, asRangeOrAddress, asText } from "./arguments";
import { areaOf } from "./rangeRegistry";
import { rangeByAddress } from "./rangeByAddress";
import type { Spreadsheet } from "./spreadsheet";
import { headers, writeHeaders } from "./tableHeaders";
import { findTable, tableArea, tableIds } from "./tableLookup";

function within(spreadsheet: Spreadsheet, area: Area, whole: boolean): string[] {
  return tableIds(spreadsheet, area.sheet).filter((id) => {
    const table = tableArea(spreadsheet, id);
    const part = intersection(area, table);
    return part !== undefined && (!whole || (part.rows === table.rows && part.columns === table.columns));
  });
}

/** Excel's `TableScopedCollection`: the tables that meet a range, or lie wholly in it. */
export function tablesWithin(spreadsheet: Spreadsheet, area: Area, whole: boolean): WireObject {
  const ids = () => within(spreadsheet, area, whole);
  return new WireObject("TableScopedCollection", {
    properties: { Count: { get: () => ids().length } },
    items: () => ids().map(spreadsheet.objects.table),
    methods: { GetCount: () => ids().length },
  });
}

function refuseBadPlace(spreadsheet: Spreadsheet, area: Area): void {
  // Excel gives this one code for all of them.
  const refuse = (words: string) => new HostError("InvalidArgument", words, "TableCollection.add");
  if (within(spreadsheet, area, false).length > 0) throw refuse("A table cannot overlap another table.");
  const merged = area.sheet.getMergedRanges().some((range) => {
    const { startRow: row, startColumn: column, endRow, endColumn } = range.getRange();
    return intersection(area, { row, column, rows: endRow - row + 1, columns: endColumn - column + 1 });
  });
  if (merged) throw refuse("A table cannot hold merged cells.");
}

function freeName(spreadsheet: Spreadsheet): string {
  for (let n = 1; ; n++) if (!findTable(spreadsheet, `Table${n}`)) return `Table${n}`;
}

async function add(
  spreadsheet: Spreadsheet,
  sheet: FWorksheet | undefined,
  where: unknown,
  hasHeaders: unknown,
) {
  if (!asBoolean(hasHeaders, "TableCollection.add")) {
    throw new HostError(
      "NotImplemented",
      "The workbench makes tables with headers only.",
      "TableCollection.add",
    );
  }
  const given = asRangeOrAddress(where, "TableCollection.add");
  const area = areaOf(typeof given === "string" ? rangeByAddress(spreadsheet, given, sheet) : given);
  if (spreadsheet.state.protectedSheets.has(area.sheet.getSheetId())) {
    throw new HostError("AccessDenied", "The sheet is protected.", "TableCollection.add");
  }
  refuseBadPlace(spreadsheet, area);
  const id = `{table-${freeName(spreadsheet)}-${area.sheet.getSheetId()}-${area.row}-${area.column}}`;
  const { row, column, rows, columns } = area;
  writeHeaders(area, headers(area));
  const added = await area.sheet.addTable(
    freeName(spreadsheet),
    { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 },
    id,
    { showHeader: true },
  );
  if (!added)
    throw new HostError("InvalidArgument", `No table can stand at ${address(area)}.`, "TableCollection.add");
  return spreadsheet.objects.table(id);
}

/** Excel's `TableCollection`, of the workbook or of one sheet. */
export function tables(spreadsheet: Spreadsheet, sheet?: FWorksheet): WireObject {
  const ids = () => tableIds(spreadsheet, sheet);
  return new WireObject("TableCollection", {
    properties: { Count: { get: () => ids().length } },
    items: () => ids().map(spreadsheet.objects.table),
    methods: {
      GetCount: () => ids().length,
      GetItemAt: (index) => {
        const id = ids()[asNumber(index, "TableCollection.getItemAt")];
        if (id !== undefined) return spreadsheet.objects.table(id);
        throw new HostError("InvalidArgument", "There is no such table.", "TableCollection.getItemAt");
      },
      Add: (where, hasHeaders) => add(spreadsheet, sheet, where, hasHeaders),
      GetItem: (key) => {
        const name = asText(key, "TableCollection.getItem");
        const found = findTable(spreadsheet, name);
        if (!found || (sheet && found.subUnitId !== sheet.getSheetId())) {
          throw new HostError("ItemNotFound", `There is no table ${name}.`, "TableCollection.getItem");
        }
        return spreadsheet.objects.table(found.id);
      },
    },
  });
}
