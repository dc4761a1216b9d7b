import { freeWords, occupiedWords, overwriteLabel } from "../../../src/taskpane/place/placeWords";

describe("what stands in the way is said", () => {
  it("with the address, the number of cells and the first few of them", () => {
    const first = [
      { address: "Sheet1!A1", content: "Measure" },
      { address: "Sheet1!B1", content: "=SUM(B2:B9)" },
    ];
    expect(occupiedWords({ state: "occupied", address: "Sheet1!A1:F5", count: 12, first })).toBe(
      "Sheet1!A1:F5 is not empty: 12 cells would be overwritten (A1 “Measure”, B1 “=SUM(B2:B9)” and 10 more).",
    );
  });

  it("for a single cell in the singular, its text shortened", () => {
    const first = [{ address: "'My sheet'!C4", content: "A note that somebody left here about the figures" }];
    expect(occupiedWords({ state: "occupied", address: "'My sheet'!A1:F5", count: 1, first })).toBe(
      "'My sheet'!A1:F5 is not empty: 1 cell would be overwritten (C4 “A note that somebody left here…”).",
    );
    expect([overwriteLabel(1), overwriteLabel(4)]).toEqual([
      "Overwrite this 1 cell",
      "Overwrite these 4 cells",
    ]);
  });

  it("and nothing is in the way of a new sheet or of free cells", () => {
    expect(freeWords({ kind: "newSheet", name: "Scorecard" }, "Scorecard!A1:F5")).toBe(
      "The table will be Scorecard!A1:F5.",
    );
    expect(freeWords({ kind: "cell", address: "H2" }, "Sheet1!H2:M6")).toBe("Sheet1!H2:M6 is free.");
  });
});
