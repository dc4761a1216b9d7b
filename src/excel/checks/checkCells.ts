import {
  checkSheetInSteps,
  type CheckProgress,
  type CheckResult,
  compareInSteps,
  type Finding,
  type SheetChecked,
  withFindings,
} from "../../core";
import { excelRun } from "../excelRun";
import type { Reading } from "../managed/readSource";
import { areasToCheck, type CheckScope } from "./areasToCheck";
import { type BareRange, bareRanges } from "./bareRanges";
import { boardBlanks } from "./boardBlanks";
import { boardErrors } from "./boardErrors";
import { readCheckedSheets } from "./readCheckedSheets";

export interface Checking extends Reading {
  /** Works through steps to their end; a pane lets the person in between. */
  readonly run?: <Result>(steps: Generator<CheckProgress, Result>) => Promise<Result>;
}

export interface CheckedCells {
  readonly result: CheckResult;
  /** The sheets that were checked, and those that were left out because they are hidden. */
  readonly sheets: readonly string[];
  readonly hiddenSheets: readonly string[];
}

/** Checks the figures of a selection, a sheet or the workbook, and our own formulas among them. It reads and never writes. */
export function checkCells(
  scope: CheckScope,
  { run = toEnd, ...reading }: Checking = {},
): Promise<CheckedCells> {
  return excelRun(async (talk) => {
    const { areas, hiddenSheets } = await areasToCheck(talk, scope);
    const checked: SheetChecked[] = [];
    const formulas: Finding[] = [];
    const bare: BareRange[] = [];
    await readCheckedSheets(
      talk,
      areas,
      async (sheet) => {
        checked.push(await run(checkSheetInSteps(sheet)));
        formulas.push(...boardErrors(sheet));
        bare.push(...bareRanges(sheet));
      },
      reading.onProgress,
    );
    formulas.push(...(await boardBlanks(talk, bare)));
    const result = await run(compareInSteps(checked));
    return {
      result: withFindings(result, formulas),
      sheets: areas.map(({ sheet }) => sheet),
      hiddenSheets,
    };
  }, reading);
}

function toEnd<Result>(steps: Generator<CheckProgress, Result>): Promise<Result> {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return Promise.resolve(step.value);
}
