import type { ManagedTable } from "../../excel";
import type { EditedChart } from "../chart/types";
import { keptChart } from "../kept/keptChart";
import { keptDefinition } from "../kept/keptDefinition";
import { keptList } from "../kept/keptList";
import type { EditedList } from "../list/types";
import type { EditedTable } from "../scorecard/types";

/** What is to be edited, on the screen that made it. */
export type Edited = EditedTable | EditedChart | EditedList;

/** A table with its choices, where this version of Boardsheet knows them. */
export function editedOf({ id, title, form, definition }: ManagedTable): Edited | null {
  const chart = keptChart(definition);
  const live = form === "live";
  if (chart !== null) return { id, title, definition: chart, live };
  const list = keptList(definition);
  if (list !== null) return { id, title, list };
  const kept = keptDefinition(definition);
  return kept && { id, title, kept, live };
}
