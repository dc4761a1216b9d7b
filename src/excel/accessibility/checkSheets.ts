import {
  type AccessibilityFinding,
  checkAccessibility,
  noteFindings,
  notesOf,
  type SheetNotes,
} from "../../report";
import { areasToCheck, type CheckScope } from "../checks/areasToCheck";
import { readCheckedSheets } from "../checks/readCheckedSheets";
import { excelRun } from "../excelRun";
import type { Reading } from "../managed/readSource";
import { tableAreas } from "./tableAreas";

export interface AccessibilityChecked {
  readonly findings: readonly AccessibilityFinding[];
  readonly sheets: number;
  readonly hiddenSheets: readonly string[];
}

/** Checks the sheet that is shown, or all of them. It reads and never writes. */
export function checkSheets(
  scope: Exclude<CheckScope, "selection">,
  reading: Reading = {},
): Promise<AccessibilityChecked> {
  return excelRun(async (talk) => {
    const { areas, hiddenSheets } = await areasToCheck(talk, scope);
    const tables = await tableAreas(talk, new Set(areas.map(({ sheetId }) => sheetId)));
    const ids = new Map(areas.map(({ sheet, sheetId }) => [sheet, sheetId]));
    const findings: AccessibilityFinding[] = [];
    const notes: SheetNotes[] = [];
    const onSheet = (checked: Parameters<typeof checkAccessibility>[0]) => {
      findings.push(...checkAccessibility(checked));
      notes.push(notesOf(checked));
      return Promise.resolve();
    };
    await readCheckedSheets(
      talk,
      areas,
      (checked) => onSheet({ ...checked, tables: tables.get(ids.get(checked.name) ?? "") ?? [] }),
      reading.onProgress,
    );
    return { findings: [...findings, ...noteFindings(notes)], sheets: areas.length, hiddenSheets };
  }, reading);
}
