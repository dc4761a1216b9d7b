import type { FWorksheet } from "@univerjs/sheets/facade";
import { HostError } from "../protocol/error";
import { action, WireObject } from "../protocol/object";
import { type Area, lastColumn, lastRow, localAddress } from "./area";
import { asNumber, asRangeOrAddress } from "./arguments";
import { grow } from "./cells";
import { rangeByAddress } from "./rangeByAddress";
import { areaOf } from "./rangeRegistry";
import type { Spreadsheet } from "./spreadsheet";

/** The cells that stay in sight: whole rows or columns where only those are frozen; undefined where none are. */
function frozen(sheet: FWorksheet): Area | undefined {
  const { xSplit, ySplit } = sheet.getFreeze();
  if (xSplit <= 0 && ySplit <= 0) return undefined;
  const rows = ySplit > 0 ? ySplit : lastRow;
  const columns = xSplit > 0 ? xSplit : lastColumn;
  return { sheet, row: 0, column: 0, rows, columns };
}

/** The frozen cells' address, or null where none are. */
export function frozenAddress(sheet: FWorksheet): string | null {
  const area = frozen(sheet);
  return area ? localAddress(area) : null;
}

function freeze(sheet: FWorksheet, rows: number, columns: number): void {
  if (rows < 0 || columns < 0 || rows + columns === 0) {
    throw new HostError("InvalidArgument", "At least one row or column is frozen.", "WorksheetFreezePanes");
  }
  grow({ sheet, row: 0, column: 0, rows: rows + 1, columns: columns + 1 });
  sheet.setFreeze({
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  });
}

/** Excel's `WorksheetFreezePanes`; each call takes the place of what was frozen before. */
export function freezePanes(spreadsheet: Spreadsheet, sheet: FWorksheet): WireObject {
  const count = (value: unknown) => asNumber(value ?? 1, "WorksheetFreezePanes");
  return new WireObject("WorksheetFreezePanes", {
    methods: {
      FreezeRows: action((rows) => {
        freeze(sheet, count(rows), 0);
      }),
      FreezeColumns: action((columns) => {
        freeze(sheet, 0, count(columns));
      }),
      FreezeAt: action((where) => {
        const given = asRangeOrAddress(where, "WorksheetFreezePanes.freezeAt");
        const area = areaOf(typeof given === "string" ? rangeByAddress(spreadsheet, given, sheet) : given);
        const rows = area.rows === lastRow ? 0 : area.row + area.rows;
        freeze(sheet, rows, area.columns === lastColumn ? 0 : area.column + area.columns);
      }),
      Unfreeze: action(() => sheet.cancelFreeze()),
      GetLocation: () => {
        const area = frozen(sheet);
        if (area) return spreadsheet.objects.range(area);
        throw new HostError("ItemNotFound", "Nothing is frozen.", "WorksheetFreezePanes.getLocation");
      },
    },
  });
}
