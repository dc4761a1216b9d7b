import { checkSheetInSteps, type CheckProgress } from "../../../src/core/checks/checkSheet";
import { table, typedSheet } from "./sheetOf";

describe("a sheet checked in steps", () => {
  const two = "Area|Count\nNorth|1200\nSouth|1301\nTotal|2502\n-\n-\nBody|Grants\nEast|40\nWest|50\nTotal|90";
  const steps = checkSheetInSteps(typedSheet("Awards", table(two)));
  const told: CheckProgress[] = [];
  let step = steps.next();
  while (step.done !== true) {
    told.push(step.value);
    step = steps.next();
  }
  const answer = step.value;

  it("tells how many rows are read, then twice of each table how many are done", () => {
    expect(told).toEqual([
      { stage: "read", done: 0, total: 10 },
      { stage: "check", done: 0, total: 2 },
      { stage: "check", done: 0, total: 2 },
      { stage: "check", done: 1, total: 2 },
      { stage: "check", done: 1, total: 2 },
    ]);
  });

  it("answers with its name, what it found and held, and the tables to compare with other sheets", () => {
    expect(answer.sheet).toBe("Awards");
    expect(answer.findings.map(({ check, cell }) => [check, cell.row])).toEqual([["total", 3]]);
    expect(answer.held).toEqual([
      { sheet: "Awards", row: 3, column: 1 },
      { sheet: "Awards", row: 9, column: 1 },
    ]);
    expect(answer.tables).toHaveLength(2);
  });
});
