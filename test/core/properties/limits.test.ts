import fc from "fast-check";
import { controlChart, currentLimits, Fault, signal, stepChanges, type PointLimits } from "../../../src/core";
import { attempt } from "../../../src/core/series/attempt";

/** Whole figures, so that shifting and doubling them is exact; every third may be missing. */
const figure = fc.integer({ min: -1000, max: 1000 });
const figures = fc.array(fc.option(figure, { freq: 6, nil: "" }), { minLength: 2, maxLength: 60 });
const steps = fc.constantFrom("run8", "run7", "run6", "strong8", "stable12", "none");

const limitsOf = (values: readonly unknown[], way: string) =>
  attempt(() => currentLimits({ values: [values], steps: way }));
const each = (values: readonly unknown[], change: (value: number) => number) =>
  values.map((value) => (typeof value === "number" ? change(value) : value));

function expectClose(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
}

/** Lines that are not held at 0, so that they can be shifted. */
const linesOf = ({ unclippedLower, average, upper }: PointLimits) => [unclippedLower, average, upper];

function expectSame(
  ours: PointLimits | Fault,
  of: PointLimits | Fault,
  change: (line: number) => number,
): void {
  if (ours instanceof Fault || of instanceof Fault) {
    expect(ours instanceof Fault && of instanceof Fault).toBe(true);
    return;
  }
  linesOf(ours).forEach((line, at) => {
    expectClose(line, change(linesOf(of)[at] ?? Number.NaN));
  });
}

describe("limits, whatever the values", () => {
  it("shift with the data", () => {
    fc.assert(
      fc.property(figures, steps, fc.integer({ min: -5000, max: 5000 }), (values, way, shift) => {
        const shifted = limitsOf(
          each(values, (value) => value + shift),
          way,
        );
        expectSame(shifted, limitsOf(values, way), (line) => line + shift);
      }),
    );
  });

  it("scale with the data", () => {
    fc.assert(
      fc.property(figures, steps, fc.constantFrom(0.25, 2, 3, 1024), (values, way, scale) => {
        const scaled = limitsOf(
          each(values, (value) => value * scale),
          way,
        );
        expectSame(scaled, limitsOf(values, way), (line) => line * scale);
      }),
    );
  });

  it("swap their ends when the data are negated", () => {
    fc.assert(
      fc.property(figures, steps, (values, way) => {
        const negated = limitsOf(
          each(values, (value) => -value),
          way,
        );
        const plain = limitsOf(values, way);
        if (negated instanceof Fault || plain instanceof Fault) return;
        expectClose(negated.unclippedLower, -plain.upper);
        expectClose(negated.upper, -plain.unclippedLower);
      }),
    );
  });

  it("do not depend on the order in which values and dates are given", () => {
    const dated = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 3, maxLength: 30 });
    fc.assert(
      fc.property(dated, steps, fc.array(figure, { minLength: 30, maxLength: 30 }), (months, way, values) => {
        const rows = months.map((month, at) => [
          `${2000 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`,
          values[at] ?? 0,
        ]);
        const ask = (given: typeof rows) =>
          attempt(() =>
            controlChart({
              values: given.map((row) => [row[1]]),
              dates: given.map((row) => [row[0]]),
              steps: way,
            }),
          );
        const sorted = [...rows].sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
        expect(ask(rows)).toEqual(ask(sorted));
      }),
    );
  });

  it("of a flat series are its value, and it is stable", () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), fc.constantFrom(1, -1)),
        fc.integer({ min: 12, max: 80 }),
        steps,
        ([size, sign], count, way) => {
          const value = size * sign;
          const values = new Array<number>(count).fill(value);
          expect(limitsOf(values, way)).toMatchObject({
            lower: value,
            average: value,
            upper: value,
          });
          expect(signal({ values: [values], steps: way })).toBe("Stable");
        },
      ),
    );
  });
});

describe("what has been confirmed", () => {
  it("does not change when data are added", () => {
    const stretch = fc
      .tuple(fc.integer({ min: 5, max: 30 }), fc.integer({ min: -3, max: 3 }))
      .chain(([count, level]) =>
        fc.array(fc.integer({ min: 8 * level, max: 8 * level + 12 }), { minLength: count, maxLength: count }),
      );
    const shifting = fc
      .array(stretch, { minLength: 1, maxLength: 4 })
      .map((stretches) => stretches.reduce((all, each) => [...all, ...each], []));
    const ways = fc.constantFrom("run8", "run7", "run6", "strong8");
    fc.assert(
      fc.property(shifting, shifting, ways, (values, more, way) => {
        const used = (given: readonly number[]) =>
          stepChanges({ values: [given], steps: way }).filter(({ verdict }) => verdict.startsWith("Used"));
        expect(used([...values, ...more]).slice(0, used(values).length)).toEqual(used(values));
      }),
    );
  });
});
