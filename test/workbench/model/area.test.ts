import fc from "fast-check";
import { localAddress, parseLocal, quoteSheet, splitAddress } from "../../../src/workbench/model";

test.each([
  ["A1", { row: 0, column: 0, rows: 1, columns: 1 }],
  ["B2:D5", { row: 1, column: 1, rows: 4, columns: 3 }],
  ["$b$2:$d$5", { row: 1, column: 1, rows: 4, columns: 3 }],
  ["D5:B2", { row: 1, column: 1, rows: 4, columns: 3 }],
  ["AA10", { row: 9, column: 26, rows: 1, columns: 1 }],
  ["A:C", { row: 0, column: 0, rows: 1_048_576, columns: 3 }],
  ["3:7", { row: 2, column: 0, rows: 5, columns: 16_384 }],
  ["XFD1048576", { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
])("%s is read as its cells", (text, area) => {
  expect(parseLocal(text)).toEqual(area);
});

test.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B", "Sheet1", "A1 B2", "A1:B2:C3"])(
  "%j is no address",
  (text) => {
    expect(parseLocal(text)).toBeUndefined();
  },
);

test("an address is written so that it reads as the same cells", () => {
  const cells = fc
    .record({
      row: fc.nat(1_048_575),
      column: fc.nat(16_383),
      down: fc.nat(1_048_575),
      across: fc.nat(16_383),
    })
    .map(({ row, column, down, across }) => ({
      row,
      column,
      rows: (down % (1_048_576 - row)) + 1,
      columns: (across % (16_384 - column)) + 1,
    }));
  fc.assert(
    fc.property(cells, (area) => {
      expect(parseLocal(localAddress(area))).toEqual(area);
    }),
  );
});

test.each([
  ["Paper", "Paper"],
  ["Safer Travel", "'Safer Travel'"],
  ["PCC's plan", "'PCC''s plan'"],
  ["2016", "'2016'"],
  ["Q1", "'Q1'"],
  ["R1C1", "'R1C1'"],
])("the sheet %s is named %s in an address, and read back", (name, quoted) => {
  expect(quoteSheet(name)).toBe(quoted);
  expect(splitAddress(`${quoted}!B2`)).toEqual({ sheet: name, local: "B2" });
});

test("an address without a sheet names none", () => {
  expect(splitAddress("A1:B2")).toEqual({ local: "A1:B2" });
});
