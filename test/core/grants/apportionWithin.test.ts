import fc from "fast-check";
import { apportion } from "../../../src/core/grants/apportion";
import { apportionWithin, type BoundedArguments } from "../../../src/core/grants/apportionWithin";
import { Fault } from "../../../src/core/series/fault";

const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);
const share = (total: unknown, weights: readonly unknown[], more: Partial<BoundedArguments> = {}) =>
  apportionWithin({ total, weights: column(weights), ...more });
const faultOf = (work: () => unknown): string => {
  try {
    return JSON.stringify(work());
  } catch (error) {
    if (error instanceof Fault) return `${error.code} ${error.message}`;
    throw error;
  }
};

test.each([
  // 1,000 by 1:1:2 is 250, 250, 500; the first's floor of 400 leaves 600 by 1:2, 200 and 400.
  ["a floor", [1, 1, 2], { floors: column([400, "", ""]) }, [400, 200, 400]],
  // The third's ceiling of 300 leaves 700 by 1:1.
  ["a ceiling", [1, 1, 2], { ceilings: column(["", "", 300]) }, [350, 350, 300]],
  // 100 is settled; 900 by 1:2.
  ["a settled award", [1, 1, 2], { fixed: column([100, "", ""]) }, [100, 300, 600]],
  // The floors ask 150 more for the first, the ceiling gives 200 back from the third: it is held first, and 300 + 700
  // by 1:1 would be 350 each; the first's floor of 400 then leaves 300 for the second.
  [
    "a floor and a ceiling",
    [1, 1, 2],
    { floors: column([400, "", ""]), ceilings: column(["", "", 300]) },
    [400, 300, 300],
  ],
  // Settled to nothing is settled all the same.
  ["an award settled at nothing", [1, 1, 2], { fixed: column([0, "", ""]) }, [0, 333, 667]],
])("£1,000 by 1:1:2 with %s", (_, weights, more, amounts) => {
  expect(share(1000, weights, more)).toEqual(amounts);
});

test("steps of £1,000 take floors up and ceilings down to whole steps", () => {
  // 10 steps by 1:1:1: 4, 3, 3; a floor of £3,500 is 4 steps, a ceiling of £2,900 two.
  const more = { unit: 1000, floors: column(["", 3500, ""]), ceilings: column(["", "", 2900]) };
  expect(share(10_000, [1, 1, 1], more)).toEqual([4000, 4000, 2000]);
});

test("pounds and pence to £99,999,999,999.99 add up exactly", () => {
  const amounts = share(99_999_999_999.99, [1, 1, 1], { unit: 0.01 });
  expect(amounts).toEqual([33_333_333_333.33, 33_333_333_333.33, 33_333_333_333.33]);
  const odd = share(100_000_000.01, [1, 1, 1], { unit: 0.01 });
  // 10,000,000,001 pence by three: one penny over goes to each of the first two rows.
  expect(odd).toEqual([33_333_333.34, 33_333_333.34, 33_333_333.33]);
});

test("a row without a weight has no part, unless its award is settled", () => {
  expect(share(100, ["n/a", 1, ""], { fixed: column(["", "", 40]) })).toEqual([undefined, 60, 40]);
});

test.each([
  [
    () => share(1000, [1, 1], { floors: column([600, 500]) }),
    "#VALUE! floors adds up to £1,100.00, more than the £1,000.00 to share",
  ],
  [
    () => share(1000, [1, 1], { ceilings: column([300, 500]) }),
    "#VALUE! ceilings adds up to £800.00, less than the £1,000.00 to share",
  ],
  [() => share(1000, [1, 1], { fixed: column([700, 500]) }), "#VALUE! fixed adds up to more than the total"],
  [
    () => share(1000, [1, 1], { floors: column([600, ""]), ceilings: column([500, ""]) }),
    "#VALUE! floors leaves no whole step up to the ceiling: 600 (row 1)",
  ],
  [() => share(1000.5, [1, 1]), "#VALUE! total is not a multiple of £1.00 after what is settled"],
  [() => share(-1, [1, 1]), "#VALUE! total is below 0: -1"],
  [
    () => share(1000, [1, 1], { floors: column([1]) }),
    "#VALUE! floors has not as many cells as weights: 1, not 2",
  ],
  [() => share(1000, [1, -1]), "#VALUE! weights is below 0: -1 (row 2)"],
  [() => share(1000, [0, 0]), "#DIV/0! weights has nothing above 0 to share the rest by"],
  [() => share("", [1]), "#N/A total is missing"],
  [
    () => share(1000, [1, 1], { ceilings: column(["lots", ""]) }),
    "#VALUE! ceilings is not a number: lots (row 1)",
  ],
])("%s", (work, words) => {
  expect(faultOf(work)).toBe(words);
});

/** A pot that its bounds allow, in whole pounds. */
const possible = fc
  .array(
    fc.record({
      weight: fc.nat(1000),
      floor: fc.nat(500),
      room: fc.option(fc.nat(2000), { nil: null }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .chain((rows) => {
    const least = rows.reduce((sum, { floor }) => sum + floor, 0);
    const most = rows.reduce((sum, { floor, room }) => sum + floor + (room ?? 5000), 0);
    return fc.record({ rows: fc.constant(rows), pot: fc.integer({ min: least, max: most }) });
  })
  // Without a weight to go by there is no answer.
  .filter(({ rows }) => rows.every(({ weight }) => weight > 0));

test("amounts add up to the pot, keep within their bounds, and are each within a pound of one quota by weight between them", () => {
  fc.assert(
    fc.property(possible, ({ rows, pot }) => {
      const floors = column(rows.map(({ floor }) => floor));
      const ceilings = column(rows.map(({ floor, room }) => (room === null ? "" : floor + room)));
      const amounts = share(
        pot,
        rows.map(({ weight }) => weight),
        { floors, ceilings },
      ).map(Number);
      expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(pot);
      const held = (rate: number) =>
        rows.map(({ weight, floor, room }) =>
          Math.min(Math.max(rate * weight, floor), room === null ? Infinity : floor + room),
        );
      // The one rate at which all that is held within bounds adds up to the pot, by halving.
      let [low, high] = [0, 1e7];
      for (let turn = 0; turn < 200; turn += 1) {
        const middle = (low + high) / 2;
        if (held(middle).reduce((sum, amount) => sum + amount, 0) < pot) low = middle;
        else high = middle;
      }
      held(high).forEach((quota, at) => {
        expect(Math.abs((amounts[at] ?? NaN) - quota)).toBeLessThan(1 + 1e-6);
      });
      rows.forEach(({ floor, room }, at) => {
        expect(amounts[at]).toBeGreaterThanOrEqual(floor);
        if (room !== null) expect(amounts[at]).toBeLessThanOrEqual(floor + room);
      });
    }),
  );
});

test("without bounds it is the worksheet's own apportionment", () => {
  fc.assert(
    fc.property(
      fc.nat(1e6),
      fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 9 }),
      (pot, weights) => {
        expect(share(pot, weights)).toEqual(apportion({ total: pot, weights: column(weights) }));
      },
    ),
  );
});
