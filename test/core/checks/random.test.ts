import fc from "fast-check";
import { checkFigures } from "../../../src/core/checks/checkFigures";
import type { Finding } from "../../../src/core/checks/finding";
import { consistentTables, sheetOf, withOneChanged } from "./randomTables";

/** Fewer under mutation testing. */
const tables = fc.readConfigureGlobal().numRuns === undefined ? 1000 : 12;
const seed = 2026;

/** A table that came out wrong, and what was found in it: shown where the test fails. */
function shown(rows: readonly (readonly string[])[], findings: readonly Finding[]): string {
  const told = findings.map(({ check, cell, why }) => `${check} (${cell.row}, ${cell.column}): ${why}`);
  return [...rows.map((row) => row.join(" | ")), ...told].join("\n");
}

describe("the check of random tables", () => {
  it(`says nothing of ${tables} that agree with themselves`, () => {
    let checked = 0;
    const told: string[] = [];
    for (const { rows } of fc.sample(consistentTables, { numRuns: tables, seed })) {
      const result = checkFigures([sheetOf(rows)]);
      checked += result.checked;
      if (result.findings.length > 0) told.push(shown(rows, result.findings));
    }
    console.log(`False findings: in ${told.length} of ${tables} tables; ${checked} figures checked.`);
    expect(told).toEqual([]);
  });

  it("finds one figure changed by more than its rounding, in its row or column", () => {
    let tried = 0;
    const missed: string[] = [];
    const given = fc.tuple(consistentTables, fc.nat(), fc.nat());
    for (const [table, which, by] of fc.sample(given, { numRuns: tables, seed })) {
      const changed = withOneChanged(table, which, by);
      if (!changed) continue;
      tried += 1;
      const { at, rows } = changed;
      const { findings } = checkFigures([sheetOf(rows)]);
      const isFound = findings.some(
        ({ severity, cell }) => severity !== "note" && (cell.row === at.row || cell.column === at.column),
      );
      if (!isFound) missed.push(`(${at.row}, ${at.column})\n${shown(rows, findings)}`);
    }
    console.log(`Found: ${tried - missed.length} of ${tried} figures changed.`);
    expect(missed).toEqual([]);
  });
});
