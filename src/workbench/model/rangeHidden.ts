import type { WireProperty } from "../protocol/object";
import { type Area, lastColumn, lastRow } from "./area";
import { asBoolean } from "./arguments";
import { grow, refuseIfProtected } from "./cells";
import type { Spreadsheet } from "./spreadsheet";

/** What all agree on, null where they differ. */
function agreed(states: readonly boolean[]): boolean | null {
  return states.every((state) => state === states[0]) ? (states[0] ?? false) : null;
}

/** Whether each row is hidden, as far as the grid reaches. */
export function rowStates({ sheet, row, rows }: Area): boolean[] {
  const held = Math.min(rows, Math.max(1, sheet.getMaxRows() - row));
  return Array.from({ length: held }, (_, i) => !sheet.getSheet().getRowVisible(row + i));
}

/** Whether each column is hidden, as far as the grid reaches. */
export function columnStates({ sheet, column, columns }: Area): boolean[] {
  const held = Math.min(columns, Math.max(1, sheet.getMaxColumns() - column));
  return Array.from({ length: held }, (_, j) => !sheet.getSheet().getColVisible(column + j));
}

/** Hidden rows and columns of a range, hidden by hand or by a filter. */
export function rangeHidden(spreadsheet: Spreadsheet, area: Area): Record<string, WireProperty> {
  const { sheet, row, rows, column, columns } = area;
  const change = (part: Area, hide: () => unknown) => {
    refuseIfProtected(spreadsheet, area);
    grow(part);
    hide();
  };
  return {
    Hidden: { get: () => agreed(rowStates(area)) === true || agreed(columnStates(area)) === true },
    RowHidden: {
      get: () => agreed(rowStates(area)),
      set: (value) => {
        const hidden = asBoolean(value, "Range.rowHidden");
        const held = Math.min(rows, rows === lastRow ? sheet.getMaxRows() : rows);
        change({ ...area, rows: held, column: 0, columns: 1 }, () =>
          hidden ? sheet.hideRows(row, held) : sheet.showRows(row, held),
        );
      },
    },
    ColumnHidden: {
      get: () => agreed(columnStates(area)),
      set: (value) => {
        const hidden = asBoolean(value, "Range.columnHidden");
        const held = columns === lastColumn ? sheet.getMaxColumns() : columns;
        change({ ...area, columns: held, row: 0, rows: 1 }, () =>
          hidden ? sheet.hideColumns(column, held) : sheet.showColumns(column, held),
        );
      },
    },
  };
}
