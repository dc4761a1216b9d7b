import { HostError } from "../protocol/error";
import { action, WireObject, type WireProperty } from "../protocol/object";
import type { Area } from "./area";
import { asBoolean, asNumber, asText } from "./arguments";
import { grow, mapCells, plainValue } from "./cells";
import { rangeBorders } from "./rangeBorders";
import { rangeFill } from "./rangeFill";
import { rangeFont } from "./rangeFont";
import type { Spreadsheet } from "./spreadsheet";
import { type CellLook, lookAt, type LookChange, restyle, shared } from "./style";

/** The grid measures in pixels, Excel in points. */
export const pointsPerPixel = 0.75;

function columnWidth(spreadsheet: Spreadsheet, area: Area): WireProperty {
  const widthOf = (column: number) =>
    column < area.sheet.getMaxColumns() ? area.sheet.getColumnWidth(column) * pointsPerPixel : 48;
  return {
    get: () => {
      const widths = Array.from({ length: area.columns }, (_, j) => widthOf(area.column + j));
      return widths.every((width) => width === widths[0]) ? (widths[0] ?? null) : null;
    },
    set: (value) => {
      refuseWhenProtected(spreadsheet, area);
      grow({ ...area, row: 0, rows: 1 });
      const pixels = Math.round(asNumber(value, "RangeFormat.columnWidth") / pointsPerPixel);
      const columns = { first: area.column, count: area.columns };
      spreadsheet.setColumnWidths(area.sheet, columns, pixels);
    },
  };
}

function rowHeight(spreadsheet: Spreadsheet, area: Area): WireProperty {
  const heightOf = (row: number) =>
    row < area.sheet.getMaxRows() ? area.sheet.getRowHeight(row) * pointsPerPixel : 15;
  return {
    get: () => {
      const held = Math.max(1, Math.min(area.rows, area.sheet.getMaxRows() - area.row));
      const heights = Array.from({ length: held }, (_, i) => heightOf(area.row + i));
      return heights.every((height) => height === heights[0]) ? (heights[0] ?? null) : null;
    },
    set: (value) => {
      refuseWhenProtected(spreadsheet, area);
      grow({ ...area, column: 0, columns: 1 });
      const pixels = Math.round(asNumber(value, "RangeFormat.rowHeight") / pointsPerPixel);
      area.sheet.setRowHeightsForced(area.row, area.rows, pixels);
    },
  };
}

function refuseWhenProtected({ state }: Spreadsheet, { sheet }: Area): void {
  if (state.protectedSheets.has(sheet.getSheetId()))
    throw new HostError("AccessDenied", "The sheet is protected.");
}

/** Without a screen to measure on, text is estimated from the number of characters. */
function autofitColumns(spreadsheet: Spreadsheet, area: Area): void {
  const matrix = area.sheet.getSheet().getCellMatrix();
  for (let j = 0; j < area.columns; j++) {
    const column = mapCells({ ...area, column: area.column + j, columns: 1 }, (row, at) =>
      String(plainValue(matrix.getValue(row, at))),
    );
    const longest = Math.max(...column.map(([text = ""]) => text.length));
    const columns = { first: area.column + j, count: 1 };
    spreadsheet.setColumnWidths(area.sheet, columns, Math.max(24, longest * 7 + 12));
  }
}

/** A row goes back to the height of one line, and grows from there for what it holds. */
function fitRows(area: Area): void {
  const held = Math.min(area.rows, area.sheet.getMaxRows() - area.row);
  const columns = Math.min(area.columns, area.sheet.getMaxColumns() - area.column);
  if (held < 1 || columns < 1) return;
  area.sheet.setRowHeightsForced(area.row, held, pixelsPerLine);
  growForWrap({ ...area, rows: held, columns }, (look) => look.wrap);
}

const pixelsPerLine = 20;
/** An average character of the grid's font at 11 points. */
const character = 7.2;
const boldCharacter = 8.4;

/** Excel makes rows higher for text that wraps; the lines it needs are estimated from the number of characters. */
function growForWrap(area: Area, wraps: (look: CellLook) => boolean = () => true): void {
  const matrix = area.sheet.getSheet().getCellMatrix();
  for (let row = area.row; row < area.row + area.rows; row++) {
    const [heights = []] = mapCells({ ...area, row, rows: 1 }, (_, column) => {
      const look = lookAt(area, row, column);
      const characters = String(plainValue(matrix.getValue(row, column))).length;
      const pixels = (look.bold ? boldCharacter : character) * (look.size / 11);
      const room = (area.sheet.getColumnWidth(column) - 8) / pixels;
      const perLine = wraps(look) ? Math.max(1, Math.floor(room)) : Infinity;
      return Math.max(1, Math.ceil(characters / perLine)) * pixelsPerLine * Math.max(1, look.size / 11);
    });
    const needed = Math.ceil(Math.max(...heights));
    if (area.sheet.getRowHeight(row) < needed) area.sheet.setRowHeightsForced(row, 1, needed);
  }
}

function alignment(area: Area, change: (look: LookChange) => void): Record<string, WireProperty> {
  return {
    HorizontalAlignment: {
      get: () => shared(area, (look) => look.horizontal),
      set: (value) => {
        change({ horizontal: asText(value, "RangeFormat.horizontalAlignment") });
      },
    },
    VerticalAlignment: {
      get: () => shared(area, (look) => look.vertical),
      set: (value) => {
        change({ vertical: asText(value, "RangeFormat.verticalAlignment") });
      },
    },
    IndentLevel: {
      get: () => shared(area, (look) => look.indent),
      set: (value) => {
        change({ indent: asNumber(value, "RangeFormat.indentLevel") });
      },
    },
    WrapText: {
      get: () => shared(area, (look) => look.wrap),
      set: (value) => {
        const wrap = asBoolean(value, "RangeFormat.wrapText");
        change({ wrap });
        if (wrap) growForWrap(area);
      },
    },
  };
}

/** Excel's `RangeFormat`. */
export function rangeFormat(spreadsheet: Spreadsheet, area: Area): WireObject {
  const change = (look: LookChange) => {
    restyle(spreadsheet, area, () => look);
  };
  return new WireObject("RangeFormat", {
    properties: {
      ColumnWidth: columnWidth(spreadsheet, area),
      RowHeight: rowHeight(spreadsheet, area),
      ...alignment(area, change),
    },
    objects: {
      Font: () => rangeFont(area, change),
      Fill: () => rangeFill(area, change),
      Borders: () => rangeBorders(spreadsheet, area),
    },
    methods: {
      AutofitRows: action(() => {
        refuseWhenProtected(spreadsheet, area);
        fitRows(area);
      }),
      AutofitColumns: action(() => {
        refuseWhenProtected(spreadsheet, area);
        autofitColumns(spreadsheet, area);
      }),
    },
  });
}
