import type { Cell } from "../read/cell";
import type { TotalLabel } from "./totalLabel";

/** A line that may be added to others, or be their total: a row of some columns, or a column of some rows. */
export interface Addend {
  readonly name: string;
  readonly label: TotalLabel;
  readonly section: number;
  readonly hidden: "" | "hidden" | "filtered";
  /** Written as a sum of Excel's over other lines. */
  readonly isSum: boolean;
  /** One for each place at which the lines cross others of figures. */
  readonly cells: readonly Cell[];
}
