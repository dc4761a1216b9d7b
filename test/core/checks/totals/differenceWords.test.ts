import { differenceWords } from "../../../../src/core/checks/totals/differenceWords";
import { emptyTally, fitOf, withLine } from "../../../../src/core/checks/totals/tally";
import { figureOf } from "../writtenCell";
import { addendsOf } from "./addendsOf";

/** What is said of a total beside lines of one figure, or of the figure at a later place; what is less is taken off. */
function said(total: string, rows: readonly string[], place = 0): readonly string[] {
  const parts = addendsOf(rows);
  const places = parts[0]?.cells.length ?? 0;
  const tally = parts.reduce(
    (sum, part, at) => withLine(sum, part, at, part.label === "less" ? -1 : 1),
    emptyTally(places),
  );
  const sum = tally.places[place];
  if (!sum) throw new Error("No figures.");
  return differenceWords(fitOf(sum, figureOf(total)), parts, place);
}

const leftOut = (name: string): string[] => [
  `The difference is the amount of ${name}, which may be left out.`,
];
const twice = (name: string): string[] => [`The difference is the amount of ${name}, which may be in twice.`];
const exchanged = ["The digits are those of the sum in another order."];

describe("the difference between a total and its sum", () => {
  it("may be a line that is left out", () => {
    expect(said("26", ["A|10", "B|21", "C|5"])).toEqual(leftOut("“A”"));
    expect(said("31", ["A|10", "B|21", "C|5"])).toEqual(leftOut("“C”"));
  });

  it("may be one that is in twice", () => {
    expect(said("41", ["A|10", "B|21", "C|5"])).toEqual(twice("“C”"));
  });

  it("may be one that has no name", () => {
    expect(said("31", ["A|10", "B|21", "|5"])).toEqual(leftOut("one with no name"));
  });

  it("is told of the first of several that would explain it", () => {
    expect(said("31", ["A|10", "B|5", "C|16", "D|5"])).toEqual(leftOut("“B”"));
  });

  it("is looked for in the column of the total", () => {
    expect(said("31", ["A|5|10", "B|7|21", "C|9|5"], 1)).toEqual(leftOut("“C”"));
    expect(said("29", ["A|5|10", "B|7|21", "C|9|5"], 1)).toEqual([]);
  });

  it("may be digits in another order, before anything else", () => {
    expect(said("1,324", ["A|1,000", "B|234"])).toEqual(exchanged);
    // 9 too few, which is B too
    expect(said("12", ["A|12", "B|9"])).toEqual(exchanged);
    expect(said("-43", ["A|-30", "B|-4"])).toEqual(exchanged);
    expect(said("£12.43", ["A|£10.00", "B|£2.34"])).toEqual(exchanged);
    expect(said("1,003", ["A|1,000", "B|10"])).toEqual([]);
  });

  it("passes over what has no figure, and says nothing where no line explains it", () => {
    expect(said("31", ["A|10", "B|n/a", "C|21", "D|5"])).toEqual(leftOut("“D”"));
    expect(said("33", ["A|10", "B|21", "C|5"])).toEqual([]);
  });

  it("may be what should have been taken off, however it is signed", () => {
    // 30 less 7 is 23
    expect(said("30", ["A|10", "B|20", "Less: income|7"])).toEqual(leftOut("“Less: income”"));
    expect(said("30", ["A|10", "B|20", "Less: income|-7"])).toEqual(leftOut("“Less: income”"));
    // 23 is stated as 20
    expect(said("20", ["A|10", "B|20", "Less: income|7"])).toEqual([]);
  });
});
