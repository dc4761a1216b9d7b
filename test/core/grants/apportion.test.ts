import { apportion, grantTotalBy, shares } from "../../../src/core";
import { natural, plus, minus, times, compare } from "../../../src/core/grants/natural";
import { faultOf } from "../faultOf";
import { column, victimsFund } from "../papers";

describe("shares", () => {
  it("of three equal amounts are 33.4%, 33.3% and 33.3%: the earlier row first", () => {
    expect(shares({ amounts: [[1, 1, 1]] })).toEqual([0.334, 0.333, 0.333]);
  });

  it("give a unit that is left to the largest remainder", () => {
    // quotas of 1000: 166.67, 333.33, 500
    expect(shares({ amounts: [[1], [2], [3]] })).toEqual([0.167, 0.333, 0.5]);
  });

  it("give it to the larger weight where remainders are equal", () => {
    // of 100: quotas 12.5 and 87.5
    expect(shares({ amounts: [[1, 7]], places: 0 })).toEqual([0.12, 0.88]);
  });

  it("of the Victims Fund's rows add up to exactly 100% as whole multiples", () => {
    const all = shares({ amounts: column(victimsFund, 1, 9) });
    expect(all.reduce<number>((sum, share) => sum + Math.round((share ?? 0) * 1000), 0)).toBe(1000);
    expect(all[0]).toBe(0.248); // 320,000 / 1,289,105 = 24.823%
  });

  it.each([
    [0, [0.33, 0.67]],
    [2, [0.3333, 0.6667]],
    [10, [0.333333333333, 0.666666666667]],
  ])("to %d places are %j for 1 and 2", (places, expected) => {
    expect(shares({ amounts: [[1, 2]], places })).toEqual(expected);
  });

  it("leave a missing amount out", () => {
    expect(shares({ amounts: [[1, "", 1]] })).toEqual([0.5, undefined, 0.5]);
  });

  it("are exact beyond 2^53: 99,999,999,999.99 thrice", () => {
    const amounts = [[99999999999.99, 99999999999.99, 99999999999.98]];
    expect(shares({ amounts, places: 10 })).toEqual([0.333333333334, 0.333333333333, 0.333333333333]);
  });

  it.each([
    [{ amounts: [[1, -1]] }, "#VALUE!", "amounts is below 0: -1 (column 2)"],
    [{ amounts: [[-1, 1]] }, "#VALUE!", "amounts is below 0: -1 (column 1)"],
    [{ amounts: [["x"]] }, "#VALUE!", "amounts is not a number: x"],
    [{ amounts: [[0, 0]] }, "#DIV/0!", "amounts has nothing to share"],
    [{ amounts: [[""]] }, "#DIV/0!", "amounts has nothing to share"],
    [{ amounts: [[1]], places: 11 }, "#VALUE!", "places is not a whole number from 0 to 10: 11"],
  ])("of %j are %s: %s", (given, code, words) => {
    expect(faultOf(() => shares(given))).toEqual({ code, words });
  });
});

describe("apportion", () => {
  it("adds up to exactly the total, in whole pounds", () => {
    expect(apportion({ total: 100, weights: [[1], [1], [1]] })).toEqual([34, 33, 33]);
    expect(apportion({ total: "£1,000", weights: [[1, 2, 4]] })).toEqual([143, 286, 571]);
  });

  it("takes any step", () => {
    expect(apportion({ total: 1, weights: [[1, 1, 1]], unit: 0.01 })).toEqual([0.34, 0.33, 0.33]);
    expect(apportion({ total: 10000, weights: [[1, 1, 1]], unit: 500 })).toEqual([3500, 3500, 3000]);
  });

  it("shares a negative total as its positive twin", () => {
    expect(apportion({ total: -100, weights: [[1, 1, 0, 1]] })).toEqual([-34, -33, 0, -33]);
  });

  it("shares nothing out as nothing", () => {
    expect(apportion({ total: 0, weights: [[1, 2]] })).toEqual([0, 0]);
  });

  it("gives a weight of 0 nothing and leaves a missing weight out", () => {
    expect(apportion({ total: 10, weights: [[1, 0, "", 2]] })).toEqual([3, 0, undefined, 7]);
  });

  it("breaks ties by the larger weight, then the earlier row", () => {
    // quotas 0.5, 1.5, 0.5, 1.5: the two that are left go to the weights of 3
    expect(apportion({ total: 4, weights: [[1, 3, 1, 3]] })).toEqual([0, 2, 0, 2]);
    expect(apportion({ total: 1, weights: [[1, 1]] })).toEqual([1, 0]);
  });

  it("takes decimals as a person reads them: 0.1, 0.2 and 0.3 of 3 have the quotas 0.5, 1 and 1.5", () => {
    expect(apportion({ total: 3, weights: [[0.1, 0.2, 0.3]] })).toEqual([0, 1, 2]);
    expect(apportion({ total: 5, weights: [[1e-20, 3e-20, 1e-20]] })).toEqual([1, 3, 1]);
    expect(apportion({ total: 5, weights: [[1e20, 3e20, 1e20]] })).toEqual([1, 3, 1]);
  });

  it("takes weights of forty digits, and gives millions out at once", () => {
    expect(apportion({ total: 50000000, weights: [[1e40, 3e40, 1e40]] })).toEqual([
      10000000, 30000000, 10000000,
    ]);
    expect(apportion({ total: 29999999, weights: [[19999999, 10000000]] })).toEqual([19999999, 10000000]);
  });

  it("gives nothing of a total of nothing, and never -0", () => {
    expect(apportion({ total: 0, weights: [[1, 2]] })).toEqual([0, 0]);
    expect(apportion({ total: -1, weights: [[1, 1]] })).toEqual([-1, 0]);
  });

  it("tells remainders apart that a double can't", () => {
    // 9,999,999,999,999 pence by 3, 3 and 3.0000000000001: only the third is above a third
    expect(apportion({ total: 99999999999, weights: [[3, 3, 3.0000000000001]] })).toEqual([
      33333333333, 33333333333, 33333333333,
    ]);
    expect(apportion({ total: 1, weights: [[0.3333333333333333, 0.33333333333333337]], unit: 1 })).toEqual([
      0, 1,
    ]);
  });

  it.each([
    [{ total: 100.5, weights: [[1]] }, "#VALUE!", "total is not a multiple of 1: 100.5"],
    [{ total: 100, weights: [[0, 0]] }, "#DIV/0!", "weights has nothing above 0"],
    [{ total: 100, weights: [[1, -2]] }, "#VALUE!", "weights is below 0: -2 (column 2)"],
    [{ total: 100, weights: [[1, "many"]] }, "#VALUE!", "weights is not a number: many (column 2)"],
    [{ total: 100, weights: [[1]], unit: 0 }, "#VALUE!", "unit is not above 0: 0"],
    [{ total: 100, weights: [[1]], unit: -1 }, "#VALUE!", "unit is not above 0: -1"],
    [{ total: "", weights: [[1]] }, "#N/A", "total is missing"],
    [{ total: [[1, 2]], weights: [[1]] }, "#VALUE!", "total has more than one cell: 2"],
    [{ total: "all", weights: [[1]] }, "#VALUE!", "total is not a number: all"],
    [{ total: 1, weights: [[1]], unit: [[1, 2]] }, "#VALUE!", "unit has more than one cell: 2"],
    [{ total: 1, weights: [[1]], unit: "pound" }, "#VALUE!", "unit is not a number: pound"],
    [{ total: 1, weights: [[""]] }, "#DIV/0!", "weights has nothing above 0"],
  ])("of %j is %s: %s", (given, code, words) => {
    expect(faultOf(() => apportion(given))).toEqual({ code, words });
  });
});

describe("natural numbers of any size", () => {
  const a = natural("123456789012345678901234567890");
  const b = natural("987654321098765432109876543210");

  it("add, subtract and multiply exactly", () => {
    expect(plus(a, b)).toEqual(natural("1111111110111111111011111111100"));
    expect(minus(b, a)).toEqual(natural("864197532086419753208641975320"));
    expect(times(a, b)).toEqual(natural("121932631137021795226185032733622923332237463801111263526900"));
    expect(times(a, natural(0))).toEqual(natural(0));
  });

  it("compare by size", () => {
    expect(compare(a, b)).toBeLessThan(0);
    expect(compare(b, a)).toBeGreaterThan(0);
    expect(compare(a, minus(b, minus(b, a)))).toBe(0);
    expect(compare(natural("0001"), natural(1))).toBe(0);
    expect(compare(natural(10000000), natural(9999999))).toBeGreaterThan(0);
  });
});

describe("grantTotalBy", () => {
  it("adds up by key in first-seen order, trimmed and whatever the case", () => {
    const keys = [["Coventry"], ["Birmingham"], [" COVENTRY "], ["Dudley"]];
    expect(grantTotalBy({ keys, amounts: [["£10"], [30], [20.5], [0]] })).toEqual([
      { key: "Coventry", grants: 2, total: 30.5, share: 30.5 / 60.5 },
      { key: "Birmingham", grants: 1, total: 30, share: 30 / 60.5 },
      { key: "Dudley", grants: 1, total: 0, share: 0 },
    ]);
  });

  it("counts amounts, not rows, and leaves out rows that are blank in both", () => {
    expect(grantTotalBy({ keys: [["A"], ["A"], [""], [null]], amounts: [[5], [""], [""], [7]] })).toEqual([
      { key: "A", grants: 1, total: 5, share: 5 / 12 },
      { key: "", grants: 1, total: 7, share: 7 / 12 },
    ]);
  });

  it("keeps a key without amounts, and a number or a missing mark as a key", () => {
    expect(
      grantTotalBy({ keys: [["A"], ["B"], [7], ["n/a"], [""]], amounts: [[1], [""], [2], [5], [""]] }),
    ).toEqual([
      { key: "A", grants: 1, total: 1, share: 1 / 8 },
      { key: "B", grants: 0, total: 0, share: 0 },
      { key: "7", grants: 1, total: 2, share: 2 / 8 },
      { key: "n/a", grants: 1, total: 5, share: 5 / 8 },
    ]);
  });

  it("refuses a key's sum, or all, that can't be held exactly", () => {
    // 901 × 9,999,999,999,999 pence is the first multiple above 2^53
    const rows = Array.from({ length: 901 }, () => [99999999999.99]);
    const words = "amounts adds up to more than can be held exactly";
    expect(faultOf(() => grantTotalBy({ keys: rows.map(() => ["A"]), amounts: rows }))).toEqual({
      code: "#VALUE!",
      words,
    });
    const keys = rows.flatMap(() => [["A"], ["B"]]);
    const balanced = rows.flatMap((row) => [row, [-99999999999.99]]);
    expect(faultOf(() => grantTotalBy({ keys, amounts: balanced })).words).toBe(words);
  });

  it("has no share of nothing", () => {
    expect(grantTotalBy({ keys: [["A"]], amounts: [[0]] })).toEqual([
      { key: "A", grants: 1, total: 0, share: undefined },
    ]);
  });

  it("refuses unequal numbers of cells", () => {
    expect(faultOf(() => grantTotalBy({ keys: [["A"], ["B"]], amounts: [[1]] })).words).toBe(
      "amounts has fewer cells than keys: 1, not 2",
    );
  });
});
