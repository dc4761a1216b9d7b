import { PlannedFaults } from "../../../src/workbench/host/plannedFaults";

const taken = (faults: PlannedFaults, trips: number) =>
  Array.from({ length: trips }, () => faults.next()?.code);

test("a plan lets the round trips before it pass, fails one, and is done", () => {
  const faults = new PlannedFaults();
  faults.set({ after: 2, action: 5, code: "Timeout" });
  expect(taken(faults, 2)).toEqual([undefined, undefined]);
  expect(faults.next()).toEqual({ action: 5, code: "Timeout" });
  expect(faults.next()).toBeUndefined();
});

test("a second plan counts from the round trip that the first one failed", () => {
  const faults = new PlannedFaults();
  faults.set({ after: 1, action: 0, code: "first" }, { after: 1, action: 0, code: "second" });
  expect(taken(faults, 5)).toEqual([undefined, "first", undefined, "second", undefined]);
});

test("nothing clears what was planned", () => {
  const faults = new PlannedFaults();
  faults.set({ after: 0, action: 0, code: "Timeout" });
  faults.set(null);
  expect(faults.next()).toBeUndefined();
});
