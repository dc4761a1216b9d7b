import { changeOf, type ChangeMode } from "../../../../src/core/checks/changes/changeOf";
import { figureOfNumber } from "../../../../src/core/checks/read/readFigure";
import { figureOf } from "../writtenCell";

function told(from: string, to: string, mode: ChangeMode) {
  const worked = changeOf(figureOf(from), figureOf(to), mode);
  return worked && [worked.low, worked.at, worked.high];
}

const near = (...numbers: number[]) => numbers.map((number): unknown => expect.closeTo(number, 12));

// prettier-ignore
describe("the change from one figure to another", () => {
  it("in proportion is to the earlier", () => {
    expect(told("80", "100", "ratio")).toEqual([0.25, 0.25, 0.25]);
    expect(told("100", "80", "ratio")).toEqual(near(-0.2, -0.2, -0.2));
    expect(told("80", "0", "ratio")).toEqual([-1, -1, -1]);
  });

  it("in proportion may be of what is rounded up and down: 10.95 to 10.05 at least, 11.05 to 9.95 at most", () => {
    expect(told("10.0", "11.0", "ratio")).toEqual(near(10.95 / 10.05 - 1, 0.1, 11.05 / 9.95 - 1));
  });

  it("in proportion is none from 0, from below 0, or from what may be 0 before it is rounded", () => {
    expect(told("0", "5", "ratio")).toBeNull();
    expect(told("-5", "5", "ratio")).toBeNull();
    expect(changeOf(figureOfNumber(0.4, "0", "0"), figureOf("5"), "ratio")).toBeNull();
    expect(changeOf(figureOfNumber(1.4, "1", "0"), figureOf("5"), "ratio")).toMatchObject({ at: 4 });
  });

  it("on the later figure is the same difference, to the later", () => {
    expect(told("80", "100", "onLater")).toEqual(near(0.2, 0.2, 0.2));
    expect(told("0", "5", "onLater")).toEqual([1, 1, 1]);
    expect(told("5", "0", "onLater")).toBeNull();
    expect(told("9.0", "10.0", "onLater")).toEqual(near(0.1, 0.1, 0.1));
  });

  it("in itself is the later less the earlier, as decimals have it and binary fractions have not", () => {
    expect(0.803 - 0.785).not.toBe(0.018);
    expect(told("78.5%", "80.3%", "difference")).toEqual([expect.closeTo(0.017, 12), 0.018, expect.closeTo(0.019, 12)]);
    expect(told("120", "105", "difference")).toEqual([-15, -15, -15]);
    expect(told("0", "105", "difference")).toEqual([105, 105, 105]);
    expect(told("5", "1.5", "difference")).toEqual(near(-3.55, -3.5, -3.45));
  });
});
