import type { ICellData } from "@univerjs/core";
import type {} from "@univerjs/sheets-numfmt/facade";
import type {} from "@univerjs/sheets-table/facade";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { WireObject } from "../protocol/object";
import type { Area, Rectangle } from "./area";
import type { DefinedName } from "./definedNames";
import type { SheetState } from "./sheetState";

/** Makes the objects of the wire, so that one file an object can name another without a circle. */
export interface ExcelObjects {
  readonly range: (area: Area) => WireObject;
  readonly worksheet: (sheet: FWorksheet) => WireObject;
  readonly table: (id: string) => WireObject;
  readonly tables: (of: { readonly sheet?: FWorksheet; readonly within?: Area }) => WireObject;
  readonly names: (sheet?: FWorksheet) => WireObject;
}

/** By row, then by column. */
export type SpilledCells = Readonly<Partial<Record<number, Readonly<Partial<Record<number, ICellData>>>>>>;

export interface ColumnSpan {
  readonly first: number;
  readonly count: number;
}

/** The workbook under the object model: Univer's facade and what stands beside it. */
export interface Spreadsheet {
  readonly api: FUniver;
  readonly workbook: () => FWorkbook;
  readonly state: SheetState;
  readonly objects: ExcelObjects;
  /** Cells that a formula spilled into, by sheet id. */
  readonly spilled: (sheetId: string) => SpilledCells | undefined;
  /** The areas that formulas spill over, or would if there were room, each from the cell of its formula. */
  readonly spills: (sheetId: string) => readonly Rectangle[];
  /** Gives cells styles, and what they hold along with them; nothing is calculated for it, spills stay. */
  readonly setStyles: (sheet: FWorksheet, cells: Readonly<Record<number, Record<number, ICellData>>>) => void;
  /** Makes columns so wide, in pixels. */
  readonly setColumnWidths: (sheet: FWorksheet, columns: ColumnSpan, pixels: number) => void;
  /** The defined names, of the workbook and of its sheets, hidden ones too. */
  readonly names: () => readonly DefinedName[];
  /** The year that completes a typed "16 Apr". */
  readonly thisYear: () => number;
  /** Says that cells changed, so calculation is under way. */
  readonly changed: () => void;
  /** Shows the selection on the screen, where there is one. */
  readonly show: (area: Area) => void;
}
