import type { CellPlace, Finding } from "../../core";
import { listManaged, type ManagedTable, placeOf, WorkbookFault } from "../../excel";
import { boardFormulaWords as words } from "../../words";
import { planned } from "../tables/planned";
import type { Working } from "../work/useWork";

/** Tables of these sheets that no longer say what their sources say. Nothing is changed. */
export async function staleTables(sheets: readonly string[], working: Working): Promise<Finding[]> {
  const tables = await listManaged(working.waiting);
  const found: Finding[] = [];
  for (const [done, table] of tables.entries()) {
    working.onProgress({ done, total: tables.length });
    const cell = placeIn(table, sheets);
    // A live table follows its source by itself.
    if (cell === null || table.form === "live") continue;
    const why = await whyStale(table.id, working);
    if (why !== null) found.push(finding(table, cell, why));
  }
  return found;
}

function placeIn({ output }: ManagedTable, sheets: readonly string[]): CellPlace | null {
  if (output === "gone" || !sheets.includes(output.sheet)) return null;
  const place = placeOf(output.address);
  return place === undefined ? null : { sheet: output.sheet, row: place.row, column: place.column };
}

async function whyStale(id: string, working: Working): Promise<string | null> {
  try {
    const { outlook } = await planned(id, working);
    return outlook.nothing ? null : words.stale(outlook.summary);
  } catch (reason) {
    if (!(reason instanceof WorkbookFault) || reason.code === "Cancelled") throw reason;
    return words.sourceGone(reason.words);
  }
}

function finding({ title }: ManagedTable, cell: CellPlace, why: string): Finding {
  return { severity: "doubtful", check: "staleTable", cell, stated: title, worksOutTo: "", why, also: [] };
}
