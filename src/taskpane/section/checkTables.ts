import {
  type CheckedSheet,
  checkSheetInSteps,
  compareInSteps,
  type CheckResult,
  type SheetChecked,
  withFindings,
} from "../../core";
import { acceptanceOf, type AcceptedFinding, placeOf, type ShownCellsRead } from "../../excel";
import { inSlices, type Slicing } from "../work/inSlices";
import type { SectionRead } from "./types";

/** Holds the figures of tables against each other, but for the findings that a person accepted. */
export async function checkTables(
  tables: readonly ShownCellsRead[],
  accepted: readonly AcceptedFinding[],
  slicing: Slicing,
): Promise<Pick<SectionRead, "checked" | "accepted">> {
  const sheets: SheetChecked[] = [];
  for (const table of tables) sheets.push(await inSlices(checkSheetInSteps(sheetOf(table)), slicing));
  const result = await inSlices(compareInSteps(sheets), slicing);
  const open = result.findings.filter((finding) => acceptanceOf(finding, accepted) === undefined);
  return { checked: only(open, result), accepted: result.findings.length - open.length };
}

/** The result with some of its findings alone, counted anew. */
function only(findings: CheckResult["findings"], { checked }: CheckResult): CheckResult {
  const none = { findings: [], checked, counts: { wrong: 0, doubtful: 0, note: 0 } };
  return withFindings(none, findings);
}

/** Hidden rows are not among the cells: they are in no total that the paper's reader can add up. */
function sheetOf({ sheet, address, cells }: ShownCellsRead): CheckedSheet {
  const { row: top = 0, column: left = 0 } = placeOf(address) ?? {};
  return { name: sheet, top, left, values: cells.values, texts: cells.text };
}
