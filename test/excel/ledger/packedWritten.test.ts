import fc from "fast-check";
import { packed, unpacked } from "../../../src/excel/ledger/packedWritten";
import type { Written } from "../../../src/excel/ledger/records";

/** No cell of Excel's holds -0, nor does JSON. */
const number = fc.double({ noNaN: true }).map((cell) => cell + 0);
const value = fc.oneof(fc.constantFrom(20, "", true, "20"), number, fc.string());
const written = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 20 }))
  .chain(([columns, rows]) =>
    fc.record({
      columns: fc.constant(Array.from({ length: columns }, (_, j) => ({ key: `k${j}`, header: `H${j}` }))),
      rows: fc.array(
        fc.record({
          key: fc.string(),
          values: fc.array(value, { minLength: columns, maxLength: columns }),
        }),
        { minLength: rows, maxLength: rows },
      ),
      above: fc.constant([{ role: "title", text: "T" }]),
      below: fc.constant([]),
    }),
  );

test("what was written comes back from its packed form, whatever it is", () => {
  fc.assert(
    fc.property(written, (given: Written) => {
      expect(unpacked(packed(given))).toEqual(given);
    }),
  );
});

test("the limits of 140 months in two processes are kept as two runs", () => {
  const rows = Array.from({ length: 140 }, (_, i) => ({ key: String(i), values: [i < 60 ? 20 : 12] }));
  const columns = [{ key: "upperLimit", header: "Upper limit" }];
  expect(packed({ columns, rows, above: [], below: [] })?.runs).toEqual([[20, 60, 12, 80]]);
});

test("rows that are not as wide as their columns stay as they are", () => {
  const rows = [{ key: "a", values: [1] }];
  expect(packed({ columns: [], rows, above: [], below: [] })).toBeUndefined();
  expect(unpacked({ columns: [], rows })).toEqual({ columns: [], rows });
});

test("a packed form whose counts don't agree with its rows is not taken for one", () => {
  const damaged = { columns: [], keys: ["a"], runs: [[1, 1e9]], above: [], below: [] };
  expect(unpacked(damaged)).toBe(damaged);
});
