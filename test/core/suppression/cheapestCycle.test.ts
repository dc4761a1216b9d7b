import { cheapestCycle, type Entry } from "../../../src/core/suppression/cheapestCycle";

/** A table whose last column and row are totals: * after what is hidden, = after what may not be. */
function entriesOf(...rows: readonly string[]): Entry[][] {
  return rows.map((row, at) =>
    row.split(" ").map((cell, column, { length }): Entry => ({
      value: Number.parseInt(cell, 10),
      least: 1,
      isTotal: (at === rows.length - 1) !== (column === length - 1),
      mayHide: !cell.endsWith("="),
      hidden: cell.endsWith("*"),
    })),
  );
}

function placesIn(entries: Entry[][], row = 0, column = 0): string[] | undefined {
  const found = cheapestCycle(entries, { row, column });
  return (
    found &&
    entries.flatMap((line, at) =>
      line.flatMap((entry, across) => (found.includes(entry) ? [`${at},${across}`] : [])),
    )
  );
}

describe("what must be hidden with a count", () => {
  it("is the corner over which it can be another, the smallest that will do", () => {
    // With 10 and 12 goes 11, which is 33 in all; with 20 and 12 goes 31.
    expect(placesIn(entriesOf("3* 10 20 33", "12 11 31 54", "15 21 51 87"))).toEqual(["0,1", "1,0", "1,1"]);
    expect(placesIn(entriesOf("3* 20 10 33", "12 31 11 54", "15 51 21 87"))).toEqual(["0,2", "1,0", "1,2"]);
  });

  it("is what is hidden already, where it will do, and costs nothing", () => {
    // With 20, which is hidden, go 12 and 15, which are 27; with 2 would go 12 and 30.
    expect(placesIn(entriesOf("3* 20* 2 25", "12 15 30 57", "15 35 32 82"))).toEqual(["0,1", "1,0", "1,1"]);
    expect(placesIn(entriesOf("3* 20* 2 25", "40* 10* 3 53", "43 30 5 78"))).toEqual(["0,1", "1,0", "1,1"]);
  });

  it("may be more than a corner, where that comes to less", () => {
    // 6, 6, 6, 6 and 5 are 29; any corner has a 100 in it.
    const rows = ["3* 100 6 109", "5 6 100 111", "100 6 6 112", "108 112 112 332"];
    expect(placesIn(entriesOf(...rows))).toEqual(["0,2", "1,0", "1,1", "2,1", "2,2"]);
  });

  it("is what lets it be one less, where one more comes to more or cannot be", () => {
    // Each is known to be 1 or more: beside a 1, 3 can be 2 and not 4. For 4 would go 20 too.
    expect(placesIn(entriesOf("3* 1* 20 24", "1* 7 30 38", "4 8 50 62"))).toEqual(["0,1", "1,0", "1,1"]);
    expect(placesIn(entriesOf("3* 1* 4=", "1* 7 8", "4 8 12"))).toEqual(["0,1", "1,0", "1,1"]);
  });

  it("is a total where no other count may be hidden", () => {
    expect(placesIn(entriesOf("3* 0= 3", "12 11 23", "15 11 26"))).toEqual(["0,2", "1,0", "1,2"]);
  });

  it("cannot be told where nothing would do, or nothing stands there", () => {
    expect(placesIn(entriesOf("3* 0= 3=", "12 11 23", "15 11 26"))).toBeUndefined();
    expect(placesIn(entriesOf("3* 10 13", "12 11 23", "15 21 36"), 9, 9)).toBeUndefined();
    expect(placesIn([])).toBeUndefined();
  });
});
