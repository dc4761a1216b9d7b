import {
  allocationTable,
  apportionTable,
  type CellProblem,
  deadlineTable,
  type SelectionLayout,
  type TableSpec,
} from "../../report";
import type { ListDefinition } from "./keptList";

/** A table made from a list, or why there is none. */
export type MadeList =
  | {
      readonly kind: "table";
      readonly spec: TableSpec;
      /** Cells of the list that could not be used. */
      readonly problems: readonly CellProblem[];
    }
  | { readonly kind: "none"; readonly words: string };

/** Makes the table that was chosen from a list as it is laid out. */
export function makeList(layout: SelectionLayout, chosen: ListDefinition, title: string): MadeList {
  switch (chosen.shape) {
    case "allocation":
      return { kind: "table", ...allocationTable(layout, chosen.allocation, title) };
    case "apportion": {
      const made = apportionTable(layout, chosen.apportion, title);
      return made.kind === "none" ? made : { ...made, problems: [] };
    }
    case "deadlines":
      return { kind: "table", spec: deadlineTable(layout, chosen.deadlines, title), problems: [] };
  }
}
