import fc from "fast-check";
import { apportion, baseline, grantTotal, grantTotalBy, shares, yearToDate } from "../../../src/core";

const pence = fc.integer({ min: 0, max: 9999999999999 });
const amounts = fc.array(
  pence.map((each) => each / 100),
  { minLength: 1, maxLength: 40 },
);

describe("money, whatever the amounts", () => {
  it("has shares that, as whole multiples, add up to exactly 100%", () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 10 }), (given, places) => {
        fc.pre(given.some((amount) => amount > 0));
        const whole = Math.pow(10, places + 2);
        const units = shares({ amounts: [given], places }).map((share) => Math.round((share ?? 0) * whole));
        expect(units.reduce((sum, unit) => sum + unit, 0)).toBe(whole);
      }),
    );
  });

  it("is apportioned to exactly the total, each amount within one unit of its quota", () => {
    const weights = fc.array(
      fc.oneof(fc.integer({ min: 0, max: 1000000 }), fc.double({ min: 1e-3, max: 1000, noNaN: true })),
      {
        minLength: 1,
        maxLength: 30,
      },
    );
    const units = fc.integer({ min: -100000000, max: 100000000 });
    fc.assert(
      fc.property(units, weights, fc.constantFrom(1, 5, 100, 50000), (count, given, unit) => {
        fc.pre(given.some((weight) => weight > 0) && Math.abs(count * unit) <= 9999999999999);
        const parts = apportion({ total: (count * unit) / 100, weights: [given], unit: unit / 100 });
        const inUnits = parts.map((part) => Math.round((Number(part) * 100) / unit));
        expect(inUnits.reduce((sum, each) => sum + each, 0)).toBe(count);
        const whole = given.reduce((sum, weight) => sum + weight, 0);
        given.forEach((weight, at) => {
          expect(Math.abs((inUnits[at] ?? 0) - (count * weight) / whole)).toBeLessThan(1 + 1e-6);
        });
      }),
    );
  });

  it("gives more to no smaller weight", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 12 }),
        fc.nat(1000),
        (weights, total) => {
          const parts = apportion({ total, weights: [weights] });
          weights.forEach((weight, a) => {
            weights.forEach((other, b) => {
              if (weight > other) expect(Number(parts[a])).toBeGreaterThanOrEqual(Number(parts[b]));
            });
          });
        },
      ),
    );
  });

  it("adds up to the same by key as altogether, and in any order", () => {
    const rows = fc.array(
      fc.tuple(fc.constantFrom("A", "b", " a", "B ", "C"), fc.integer({ min: 0, max: 499999999999 })),
      {
        minLength: 1,
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(rows, (given) => {
        const list = given.map(([, amount]) => [amount / 100]);
        const byKey = grantTotalBy({ keys: given.map(([key]) => [key]), amounts: list });
        const total = grantTotal({ amounts: list });
        expect(grantTotal({ amounts: byKey.map((each) => [each.total]) })).toBe(total);
        expect(grantTotal({ amounts: [...list].reverse() })).toBe(total);
      }),
    );
  });
});

describe("windows, whatever the figures", () => {
  const months = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 24, maxLength: 60 });
  const datesOf = (count: number) => [
    Array.from({ length: count }, (_, i) => (2010 + Math.floor(i / 12)) * 100 + (i % 12) + 1),
  ];

  it("are 0 different from themselves: a baseline that ends with asOf", () => {
    fc.assert(
      fc.property(months, fc.integer({ min: 11, max: 23 }), (values, end) => {
        const dates = datesOf(values.length);
        const asOf = dates[0]?.[end];
        expect(baseline({ values: [values], dates, baselineEnd: asOf, asOf })).toMatchObject({
          difference: 0,
          change: 0,
        });
      }),
    );
  });

  it("make a year to date grow by each period's own figure", () => {
    fc.assert(
      fc.property(months, fc.integer({ min: 4, max: 22 }), (values, end) => {
        fc.pre(end % 12 !== 2);
        const dates = datesOf(values.length);
        const at = (index: number) => yearToDate({ values: [values], dates, asOf: dates[0]?.[index] });
        expect(at(end + 1) - at(end)).toBe(values[end + 1]);
      }),
    );
  });
});
