import type { ManagedTable } from "../../excel";
import { keptChart } from "../kept/keptChart";
import { keptDefinition } from "../kept/keptDefinition";

const kinds = {
  monthly: "Scorecard of monthly figures",
  totals: "Scorecard of two periods",
  milestones: "Results against milestones",
};

/** What a kept table is, in words. */
export function kindWords({ kind, form, definition }: ManagedTable): string {
  const kept = keptDefinition(definition);
  const words = kept === null ? otherKind(kind, definition) : kinds[kept.shape];
  return form === "live" ? `${words}, live: it follows its source by itself` : words;
}

function otherKind(kind: string, definition: unknown): string {
  if (kind === "chart" || keptChart(definition) !== null) return "Control chart, with its figures";
  return kind === "scorecard" ? "Scorecard" : "Table";
}

export function placeWords({ output }: ManagedTable): string {
  return output === "gone" ? "The table itself is gone: its cells were deleted." : `At ${output.address}`;
}

export function sourceWords({ source }: ManagedTable): string {
  return source === "gone"
    ? "Its source is gone: those cells or their sheet were deleted."
    : `Made from ${source.address}`;
}

/** A table that can be made anew: live ones follow by themselves, and without its cells there is none. */
export function isRefreshable({ form, output }: ManagedTable): boolean {
  return form === "values" && output !== "gone";
}

/** A table whose choices can be changed: a live one is replaced where it stands. */
export function isEditable({ output }: ManagedTable): boolean {
  return output !== "gone";
}
