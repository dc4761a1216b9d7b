import { otherTotalOf, writtenWithin } from "../../../../src/core/checks/shares/otherTotal";
import { sharesOfTotal } from "../../../../src/core/checks/shares/shareEvidence";
import { lineUnder, viewOf } from "../linesOf";

/** The range of totals that shares fit, and the rows that do and do not; of the sum, or else of what is stated. */
function told(...rows: string[]) {
  const view = viewOf(["Religion|No.|%", ...rows]);
  const [shares] = sharesOfTotal(view, lineUnder(view, "%"), lineUnder(view, "No."));
  if (!shares) throw new Error("No shares.");
  const other = otherTotalOf(shares);
  const places = (all: readonly { place: number }[]) => all.map(({ place }) => place).join(" ");
  return other && [other.low, other.high, places(other.fitting), places(other.failing)];
}

const about = (number: number): unknown => expect.closeTo(number, 9);

// A count of so many percent, rounded: 27 is 43% of 27 / 0.435 to 27 / 0.425, which is 62.07 to 63.53.
// prettier-ignore
describe("another total that shares fit", () => {
  it("is within the ranges of most of them: 5 / 7.95% to 6 / 9.45% of seven counts and one misprint", () => {
    expect(
      told("Islam|27|43%", "Hindu|2|4.8%", "Sikh|16|25%", "Blank|5|7.9%", "None|6|9.5%", "Christian|6|9.5%"),
    ).toEqual([about(5 / 0.0795), about(6 / 0.0945), "0 2 3 4 5", "1"]);
  });

  it("is one number where two ranges touch: 17 of 40 is 42.5%, which is 42% and 43%", () => {
    expect(told("A|17|42%", "B|17|43%", "C|6|15%", "Total|41|")).toEqual([about(40), about(40), "0 1 2", ""]);
  });

  it("is the lowest where as many fit a higher one", () => {
    // 20 and 30 of 110 are 18% and 27%; 40 and 35 of 124 are 32% and 28%. All come to 125.
    expect(told("A|20|18%", "B|30|27%", "C|40|32%", "D|35|28%")).toEqual([about(30 / 0.275), about(30 / 0.265), "0 1", "2 3"]);
  });

  it("may be of counts and shares of 0, which fit any total", () => {
    expect(told("A|20|18%", "B|30|27%", "C|0|0%", "D|50|46%")).toEqual([about(30 / 0.275), about(50 / 0.455), "0 1 2 3", ""]);
  });

  it("is asked of what has a share: 1 of 20 is no 0%, and half is 10 of 20", () => {
    expect(told("A|10|50%", "B|1|0%", "C|8|30%")).toEqual([about(10 / 0.505), about(10 / 0.495), "0", "1 2"]);
  });

  it("is no more than a fifth away from the one they are held against", () => {
    expect(told("A|20|16.8%", "B|30|25.2%", "C|50|42.0%")).toEqual([about(50 / 0.4205), about(50 / 0.4195), "0 1 2", ""]);
    expect(told("A|20|16.4%", "B|30|24.6%", "C|50|41.0%")).toBeNull();
    expect(told("A|20|24.7%", "B|30|37.0%", "C|50|61.7%")).toEqual([about(50 / 0.6175), about(50 / 0.6165), "0 1 2", ""]);
    expect(told("A|20|25.3%", "B|30|38.0%", "C|50|63.3%")).toBeNull();
  });

  it("is none where every share is 0", () => {
    expect(told("A|20|0%", "B|30|0%")).toBeNull();
  });

  it("is what fewer fit nearby, where more fit one that is far", () => {
    // 200 fits three, far off; 18% of 20 and 46% of 50 are of 108.7 to 109.89.
    expect(told("A|20|10%", "B|30|15%", "C|10|5%", "D|20|18%", "E|30|27%", "Total|105|")).toEqual([about(30 / 0.275), about(30 / 0.265), "3 4", "0 1 2"]);
  });
});

describe("the totals of a range that can be written", () => {
  it.each<[number, number, number, [number, number] | null, string]>([
    [62.9, 63.5, 1, [63, 63], "the whole number within"],
    [62, 62.9, 1, [62, 62], "the one it begins with"],
    [61.2, 62, 1, [62, 62], "the one it ends with"],
    [62.1, 64.9, 1, [63, 64], "the first and the last of several"],
    [62.1, 62.7, 1, null, "none"],
    [62.1, 62.7, 0.5, [62.5, 62.5], "in halves"],
    [1150000, 1310000, 100000, [1200000, 1300000], "in tenths of a million"],
    [40 + 1e-12, 40.2, 1, [40, 40], "a whole number that binary fractions miss"],
    [39.2, 40 - 1e-12, 1, [40, 40], "one that they miss at its end"],
  ])("from %d to %d in steps of %d are %j: %s", (low, high, step, ends) => {
    const [first, last] = ends ?? [];
    expect(writtenWithin(low, high, step)).toEqual(ends && { first, last });
  });
});
