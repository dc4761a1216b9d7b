import fc from "fast-check";
import { cellWithin, columnWithin, firstCell } from "../../src/taskpane/cellAddress";

describe("an address", () => {
  it.each([
    ["'Safer Travel'!B3:F9", "'Safer Travel'!B3"],
    ["Sheet1!$B$3", "Sheet1!B3"],
    ["B3:D5,F3:G5", "B3"],
    ["Sheet1!C:D", "Sheet1!C1"],
    ["'It''s 5!'!AA10:AB12", "'It''s 5!'!AA10"],
  ])("%s begins at %s", (address, first) => {
    expect(firstCell(address)).toBe(first);
  });

  it("names the cells within it, counted from its upper left", () => {
    expect(cellWithin("'Safer Travel'!B3:F9", 0, 0)).toBe("B3");
    expect(cellWithin("'Safer Travel'!B3:F9", 2, 3)).toBe("E5");
    expect(columnWithin("Y1:AC4", 2)).toBe("AA");
  });

  it("counts columns past Z as Excel does: 26 is Z, 27 AA, 702 ZZ, 703 AAA, 16384 XFD", () => {
    expect([25, 26, 701, 702, 16383].map((column) => columnWithin("A1", column))).toEqual([
      "Z",
      "AA",
      "ZZ",
      "AAA",
      "XFD",
    ]);
  });

  it("of any column read back begins where it was written", () => {
    fc.assert(
      fc.property(fc.nat({ max: 16383 }), fc.integer({ min: 1, max: 1048576 }), (column, row) => {
        const address = `${columnWithin("A1", column)}${row}`;
        expect(firstCell(address)).toBe(address);
        expect(cellWithin(address, 0, 0)).toBe(address);
      }),
    );
  });
});
