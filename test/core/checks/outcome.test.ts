import { Outcome } from "../../../src/core/checks/outcome";
import { cellOf } from "./linesOf";

describe("what the checks of a sheet find", () => {
  const cell = cellOf("1,200", 4);

  it("names the cell, what it states and the cells beside it that are there", () => {
    const outcome = new Outcome("Awards");
    outcome.find({
      severity: "wrong",
      check: "total",
      cell,
      worksOutTo: "1,300",
      why: "It is not.",
      also: [undefined, cellOf("700", 2), undefined, cellOf("600", 3)],
      readings: ["As one.", "As another."],
    });
    expect(outcome.findings).toEqual([
      {
        severity: "wrong",
        check: "total",
        cell: { sheet: "Awards", row: 4, column: 1 },
        stated: "1,200",
        worksOutTo: "1,300",
        why: "It is not.",
        also: [
          { sheet: "Awards", row: 2, column: 1 },
          { sheet: "Awards", row: 3, column: 1 },
        ],
        readings: ["As one.", "As another."],
      },
    ]);
  });

  it("has no answer, no cells beside it and no readings where none are given", () => {
    const outcome = new Outcome("Awards");
    outcome.find({ severity: "note", check: "textNumber", cell, why: "It is text." });
    expect(outcome.findings).toEqual([
      {
        severity: "note",
        check: "textNumber",
        cell: { sheet: "Awards", row: 4, column: 1 },
        stated: "1,200",
        worksOutTo: "",
        why: "It is text.",
        also: [],
      },
    ]);
    expect(outcome.findings[0]).not.toHaveProperty("readings");
  });

  it("counts a figure once that is held against others twice", () => {
    const outcome = new Outcome("Awards");
    const other = { ...cell, row: 1, column: 41 };
    for (const each of [cell, other, { ...cell, row: 14 }, cell]) outcome.hold(each);
    expect(outcome.held).toEqual([
      { sheet: "Awards", row: 4, column: 1 },
      { sheet: "Awards", row: 1, column: 41 },
      { sheet: "Awards", row: 14, column: 1 },
    ]);
  });
});
