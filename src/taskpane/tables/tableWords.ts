import type { ManagedTable } from "../../excel";
import { keptChart } from "../kept/keptChart";
import { keptDefinition } from "../kept/keptDefinition";
import { keptList } from "../kept/keptList";
import { tablesWords } from "../../words";

const kinds = tablesWords.kinds;

/** What a kept table is, in words. */
export function kindWords({ kind, form, definition }: ManagedTable): string {
  const kept = keptDefinition(definition);
  const words = kept === null ? otherKind(kind, definition) : kinds[kept.shape];
  return form === "live" ? tablesWords.live(words) : words;
}

function otherKind(kind: string, definition: unknown): string {
  const list = keptList(definition);
  if (list !== null) return tablesWords.lists[list.shape];
  if (kind === "chart" || keptChart(definition) !== null) return tablesWords.chart;
  return kind === "scorecard" ? tablesWords.scorecard : tablesWords.table;
}

export function placeWords({ output }: ManagedTable): string {
  return output === "gone" ? tablesWords.outputGone : tablesWords.at(output.address);
}

export function sourceWords({ source }: ManagedTable): string {
  return source === "gone" ? tablesWords.sourceGone : tablesWords.madeFrom(source.address);
}

/** A table that can be made anew: live ones follow by themselves, and without its cells there is none. */
export function isRefreshable({ form, output }: ManagedTable): boolean {
  return form === "values" && output !== "gone";
}

/** A table whose choices can be changed: a live one is replaced where it stands. */
export function isEditable({ output }: ManagedTable): boolean {
  return output !== "gone";
}
