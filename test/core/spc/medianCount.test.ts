import fc from "fast-check";
import type { Side } from "../../../src/core/spc/sideOf";
import { medianCount } from "../../../src/core/spc/stepChanges/medianCount";

describe("whether a median is short of a line", () => {
  it.each([
    // the median of 1, 3, 8 is 3; of 1, 3, 5, 8 it is 4
    [[1, 3, 8], 3, 1, false],
    [[1, 3, 8], 3.5, 1, true],
    [[1, 3, 8], 3, -1, false],
    [[1, 3, 8], 2.5, -1, true],
    [[1, 3, 5, 8], 4, 1, false],
    [[1, 3, 5, 8], 4.5, 1, true],
    [[1, 3, 5, 8], 4, -1, false],
    [[1, 3, 5, 8], 3.5, -1, true],
    [[8, Number.NaN, 1, 3], 3.5, 1, true],
    [[7], 7, 1, false],
  ] as const)("of %j and %d, seen from %d, is %p", (values, line, side, short) => {
    const shortFrom = medianCount(Float64Array.from(values), 0);
    const count = values.filter((value) => !Number.isNaN(value)).length;
    expect(shortFrom(line, side, values.length, count) === values.length).toBe(short);
  });

  it("does not look before its start", () => {
    // from the third on: 9, 9
    expect(medianCount(Float64Array.of(1, 1, 9, 9), 2)(8, 1, 4, 2)).toBeGreaterThan(4);
  });

  it("is what sorting says, at every end and for every line, as they come", () => {
    const asks = fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.constantFrom<Side>(1, -1)), {
      minLength: 1,
      maxLength: 25,
    });
    fc.assert(
      fc.property(asks, fc.infiniteStream(fc.integer({ min: 0, max: 12 })), (lines, figures) => {
        const values = Float64Array.from(lines, () => figures.next().value as number);
        const shortFrom = medianCount(values, 0);
        lines.forEach(([line, side], at) => {
          const sorted = [...values.subarray(0, at + 1)].sort((a, b) => a - b);
          const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
          const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
          const median = (lower + upper) / 2;
          expect(shortFrom(line, side, at + 1, at + 1) === at + 1).toBe(
            side === 1 ? median < line : median > line,
          );
        });
      }),
    );
  });

  it("comes no sooner than told, whatever values come", () => {
    // five zeros and a one: of ten values up to five can be ones, and the median of five and five is 0.5
    const rare = Float64Array.of(0, 0, 0, 1, 0, 0, 1, 1, 1, 1);
    expect(medianCount(rare, 0)(0.5, 1, 6, 6)).toBe(6);
    expect(medianCount(rare, 0)(0, -1, 6, 6)).toBe(10);
    const figures = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(figures, fc.nat({ max: 3 }), fc.constantFrom<Side>(1, -1), (values, line, side) => {
        const series = Float64Array.from(values);
        const half = Math.ceil(values.length / 2);
        const from = medianCount(series, 0)(line, side, half, half);
        for (let end = half; end < Math.min(from, values.length); end += 1) {
          expect(medianCount(series, 0)(line, side, end, end)).toBeGreaterThan(end);
        }
      }),
    );
  });
});
