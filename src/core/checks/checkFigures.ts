import { checkAcross } from "./across/checkAcross";
import type { CheckedSheet } from "./checkedSheet";
import { checkSheetInSteps, type CheckProgress, type SheetChecked } from "./checkSheet";
import type { CellPlace, CheckResult, Finding, Severity } from "./finding";
import { flat } from "./flat";

/** Checks every figure of some sheets at once. */
export function checkFigures(sheets: readonly CheckedSheet[]): CheckResult {
  return toEnd(compareInSteps(sheets.map((sheet) => toEnd(checkSheetInSteps(sheet)))));
}

/** Compares checked sheets with each other, and gives the whole result, in the order of sheets and cells. */
export function* compareInSteps(sheets: readonly SheetChecked[]): Generator<CheckProgress, CheckResult> {
  yield { stage: "compare", done: 0, total: 1 };
  const across = checkAcross(flat(sheets, ({ tables }) => tables));
  const held = new Set<string>();
  const hold = ({ sheet, row, column }: CellPlace): unknown => held.add(`${sheet}\n${row},${column}`);
  for (const sheet of sheets) sheet.held.forEach(hold);
  across.held.forEach(hold);
  const findings = [...flat(sheets, (sheet) => sheet.findings), ...across.findings];
  const names = sheets.map(({ sheet }) => sheet);
  return resultOf(inOrder(onceEach(findings), names), held.size);
}

/** A result with findings from elsewhere, such as those of formulas that only Excel can tell. */
export function withFindings({ findings, checked }: CheckResult, more: readonly Finding[]): CheckResult {
  const all = [...findings, ...more];
  const names = [...new Set(all.map(({ cell }) => cell.sheet))];
  return resultOf(inOrder(onceEach(all), names), checked);
}

/** A result in words: 214 figures checked, 3 wrong, 1 doubtful. */
export function resultWords({ checked, counts }: CheckResult): string {
  const parts = (["wrong", "doubtful"] as const).map((severity) => `${counts[severity]} ${severity}`);
  const notes = counts.note === 0 ? [] : [`${counts.note} ${counts.note === 1 ? "note" : "notes"}`];
  const figures = `${String(checked).replace(/\B(?=(\d{3})+$)/g, ",")} ${checked === 1 ? "figure" : "figures"} checked`;
  return [figures, ...parts, ...notes].join(", ");
}

function resultOf(findings: readonly Finding[], checked: number): CheckResult {
  const count = (severity: Severity): number => findings.filter((each) => each.severity === severity).length;
  return {
    findings,
    checked,
    counts: { wrong: count("wrong"), doubtful: count("doubtful"), note: count("note") },
  };
}

/** A cell that is found in two ways by one check is said once. */
function onceEach(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ check, cell }) => {
    const key = `${check}\n${cell.sheet}\n${cell.row},${cell.column}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function inOrder(findings: readonly Finding[], names: readonly string[]): readonly Finding[] {
  const at = new Map(names.map((name, index) => [name, index]));
  return [...findings].sort(
    (a, b) =>
      (at.get(a.cell.sheet) ?? 0) - (at.get(b.cell.sheet) ?? 0) ||
      a.cell.row - b.cell.row ||
      a.cell.column - b.cell.column,
  );
}

function toEnd<Answer>(steps: Generator<unknown, Answer>): Answer {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
