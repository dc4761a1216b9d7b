import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import type { GridPlugin } from "./engine";

/**
 * Tables without looks of the grid's own: what is seen on a table is what the add-in asked Excel for.
 * Excel's built-in table styles are kept by name and not drawn.
 */
export const tablePlugin: GridPlugin = [
  UniverSheetsTablePlugin,
  { userThemes: [{ name: "plain", style: {} }], defaultThemeIndex: 0 },
];
