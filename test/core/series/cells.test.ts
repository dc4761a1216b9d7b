import {
  checkAsMany,
  checkCount,
  isOmitted,
  readCells,
  readOne,
  rowsOf,
} from "../../../src/core/series/cells";
import { faultOf } from "../faultOf";

describe("cells", () => {
  const block = [
    [1, 2],
    [3, 4],
    [5, 6],
  ];

  it.each([
    ["a bare value", 7, [7], [""]],
    ["a range of one cell", [[7]], [7], [""]],
    ["a column", [[7], [8]], [7, 8], ["row 1", "row 2"]],
    ["a row", [[7, 8]], [7, 8], ["column 1", "column 2"]],
    ["a list", [7, 8], [7, 8], ["row 1", "row 2"]],
    ["no cells", [], [], []],
  ])("of %s are read in order, with the places a user knows them by", (_, given, values, places) => {
    const cells = readCells(given, "values");
    expect(cells.values).toEqual(values);
    expect(cells.values.map((__, at) => cells.positionOf(at))).toEqual(places);
  });

  it("of a block are read row by row", () => {
    const cells = readCells(block, "values");
    expect(cells.values).toEqual([1, 2, 3, 4, 5, 6]);
    expect(cells.positionOf(0)).toBe("row 1, column 1");
    expect(cells.positionOf(3)).toBe("row 2, column 2");
    expect(cells.positionOf(4)).toBe("row 3, column 1");
  });

  it("are rows of cells, whatever was given", () => {
    expect(rowsOf(7)).toEqual([[7]]);
    expect(rowsOf([7, 8])).toEqual([[7], [8]]);
    expect(rowsOf(block)).toEqual(block);
  });
});

describe("an optional argument", () => {
  it.each([null, undefined, "", " ", "n/a", [], [[]], [[""]], [[null]]])(
    "given as %j is omitted",
    (given) => {
      expect(isOmitted(given)).toBe(true);
    },
  );

  it.each([0, false, "x", [["x"]], [["", ""]], [[""], [""]], [[null, 1]]])(
    "given as %j is not omitted",
    (given) => {
      expect(isOmitted(given)).toBe(false);
    },
  );
});

describe("an argument of one cell", () => {
  it.each([
    [7, 7],
    [[[7]], 7],
    [[7], 7],
    [[], undefined],
    [null, null],
  ])("given as %j is %p", (given, cell) => {
    expect(readOne(given, "asOf")).toBe(cell);
  });

  it("is #VALUE! when it has several, even blank ones", () => {
    expect(faultOf(() => readOne([["", "", ""]], "asOf"))).toEqual({
      code: "#VALUE!",
      words: "asOf has more than one cell: 3",
    });
  });
});

describe("arguments that go together", () => {
  const cells = (count: number, argument: string) => readCells([new Array<number>(count).fill(1)], argument);

  it("have as many cells as each other, and say which has more", () => {
    const check = (count: number) => () => {
      checkAsMany(cells(count, "dates"), cells(2, "values"));
    };
    expect(check(2)).not.toThrow();
    expect(faultOf(check(3))).toEqual({
      code: "#VALUE!",
      words: "dates has more cells than values: 3, not 2",
    });
    expect(faultOf(check(1)).words).toBe("dates has fewer cells than values: 1, not 2");
  });

  it("have as many cells as what they stand beside", () => {
    const check = (count: number) => () => {
      checkCount(cells(count, "labels"), 1, "values has rows");
    };
    expect(check(1)).not.toThrow();
    expect(faultOf(check(2)).words).toBe("labels has more cells than values has rows: 2, not 1");
  });
});
