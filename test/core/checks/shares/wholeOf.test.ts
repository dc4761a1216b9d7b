import { proportion, wholesOf } from "../../../../src/core/checks/shares/wholeOf";
import { shownLike } from "../../../../src/core/checks/read/shownLike";
import { lineUnder, viewOf } from "../linesOf";

function told(...rows: string[]) {
  const view = viewOf(["Area|No.", ...rows]);
  return wholesOf(view, lineUnder(view, "No.")).map(({ amount, spread, cell }) => [
    amount,
    spread,
    cell?.row ?? null,
  ]);
}

describe("what shares of some amounts may be of", () => {
  it("is the total as stated, and the sum of the parts", () => {
    expect(told("North|12", "South|13", "Total|26")).toEqual([
      [26, 0, 3],
      [25, 0, null],
    ]);
  });

  it("is the last total where there are several, and totals are no parts of the sum", () => {
    expect(told("North|12", "Total, north|12", "South|13", "Total|25")).toEqual([
      [25, 0, 4],
      [25, 0, null],
    ]);
  });

  it("is the sum alone where no total is stated, without blanks and what stands beside", () => {
    expect(told("North|12", "South|", "Aside|5", "East|13", "Total|")).toEqual([[25, 0, null]]);
  });

  it("has the room that rounding leaves each of its parts", () => {
    expect(told("North|1.5", "South|2.5", "Total|4.1")).toEqual([
      [4.1, 0.05, 3],
      [4, 0.1, null],
    ]);
  });

  it("is exact in pence, where a sum in binary is not", () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(told("North|£0.10", "South|£0.20")).toEqual([[0.3, 0, null]]);
  });

  it("is the sum as it stands of figures with more places than pence", () => {
    const [sum] = told("North|0.125", "South|0.25");
    expect(sum).toEqual([0.375, expect.closeTo(0.0055, 12), null]);
  });

  it("is written as it is stated, or with the commas of its largest part and the places of its finest", () => {
    const written = (...rows: string[]) => {
      const view = viewOf(["Area|No.", ...rows]);
      return wholesOf(view, lineUnder(view, "No.")).map(({ like, amount }) => shownLike(like, amount));
    };
    expect(written("North|400", "South|600", "Total|1,000")).toEqual(["1,000", "1000"]);
    expect(written("North|400", "South|1,600", "East|100")).toEqual(["2,100"]);
    expect(written("North|£400", "South|£700.25")).toEqual(["£1,100.25"]);
    expect(written("North|700.25", "South|1,400")).toEqual(["2,100.25"]);
    expect(written("North|1,400", "South|700.25")).toEqual(["2,100.25"]);
  });

  it("is never 0 or less", () => {
    expect(told("North|0", "South|0", "Total|0")).toEqual([]);
    expect(told("North|-5", "South|3", "Total|-2")).toEqual([]);
    expect(told("North|-5", "South|7", "Total|-2")).toEqual([[2, 0, null]]);
  });
});

describe("a part of a whole", () => {
  it("is exact where both are", () => {
    expect(proportion(3, 0, 4, 0)).toEqual({ at: 0.75, low: 0.75, high: 0.75 });
  });

  it("lies between the least part of the greatest whole and the greatest of the least", () => {
    // 2 to 4 of 7 to 9, at 3 of 8.
    expect(proportion(3, 1, 8, 1)).toEqual({ at: 3 / 8, low: 2 / 9, high: 4 / 7 });
  });

  it("has no upper end to speak of where the whole may be nothing", () => {
    expect(proportion(1, 0.5, 1, 1).high).toBeGreaterThan(1e300);
    expect(proportion(1, 0.5, 1, 2).high).toBeGreaterThan(1e300);
  });
});
