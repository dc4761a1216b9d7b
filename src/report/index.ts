export type { ColumnRole, TableCell, TableColumn, TableRow, TableSpec } from "./tableSpec";
export type { NumberStyle } from "./numberStyle";
export { numberStyles } from "./numberStyle";
