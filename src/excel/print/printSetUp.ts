import type { SourceCell } from "../../report";

/** In points. */
export interface PrintMargins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
}

/** How a sheet is printed, as far as a board paper asks. */
export interface PrintSetUp {
  readonly orientation: "Portrait" | "Landscape";
  /** Excel's name of the paper: A4. */
  readonly paper: Excel.PageLayout["paperSize"];
  readonly margins: PrintMargins;
  /** Pages that the columns are fitted to, or that the rows are; or a scale in per cent. */
  readonly zoom: Excel.PageLayoutZoomOptions;
  /** The rows that each page begins with: "5:5"; "" for none. */
  readonly titleRows: string;
  /** In the middle at the foot of each page, with Excel's codes: "Page &P of &N". */
  readonly footer: string;
}

/** A sheet to be printed, and how it would be. */
export interface SheetToPrint {
  readonly sheet: string;
  readonly sheetId: string;
  /** The first of the rows that hold something, counted from 0. */
  readonly firstRow: number;
  readonly rows: number;
  /** Of the columns that hold something, in points. */
  readonly width: number;
  /** What the first rows hold. */
  readonly top: readonly (readonly SourceCell[])[];
  readonly setUp: PrintSetUp;
}
