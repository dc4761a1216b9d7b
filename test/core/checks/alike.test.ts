import { areAlike, looseName } from "../../../src/core/checks/across/alike";
import { columnName } from "../../../src/core/checks/across/columnName";

describe("names that two writers may write differently", () => {
  it.each([
    ["Barnardo's", "BARNARDOS"],
    ["Barnardo’s", "Barnardos"],
    ["St James's", "St Jamess"],
    ["Crime & disorder", "Crime and Disorder"],
    ["Victims Fund", "victim fund"],
    ["Drug-related  offences", "Drug related offence"],
    [" Birmingham ", "Birmingham."],
    ["(Round 2)", "Round 2"],
  ])("“%s” and “%s” are one", (one, other) => {
    expect(looseName(one)).toBe(looseName(other));
  });

  it.each([
    ["Round 1", "Round 2"],
    ["Walsall", "Walsal"],
    ["Princess", "Prince"],
    ["Robbery", "Robberies"],
    ["Bus", "Busy"],
    ["2014s", "2014"],
  ])("“%s” and “%s” are two", (one, other) => {
    expect(looseName(one)).not.toBe(looseName(other));
  });

  it("keep their words apart and in order", () => {
    expect(looseName("Safer  Travel / West-Midlands (RJ)")).toBe("safer travel west midland rj");
  });
});

describe("amounts of which one may be a slip for the other", () => {
  // in pence: amounts of four digits and more
  it.each<[number, number, string]>([
    [123456, 123956, "a digit is another"],
    [123456, 132456, "two neighbours are exchanged"],
    [1234500, 1243500, "two neighbours are exchanged"],
    [546304_00, 564304_00, "two neighbours are exchanged"],
    [304466_00, 305466_00, "a digit is another"],
    [-123456, -123956, "a digit is another"],
  ])("%d and %d are, as %s", (one, other) => {
    expect(areAlike(one, other)).toBe(true);
    expect(areAlike(other, one)).toBe(true);
  });

  it.each<[number, number, string]>([
    [123456, 123456, "they are the same"],
    [123456, 1234567, "one is longer"],
    [12345, 12346, "they are short"],
    [123456, 923456, "they are more than a tenth apart"],
    [123456, 124457, "two digits are others"],
    [123456, 125436, "what is exchanged are no neighbours"],
    [123456, 124546, "three digits are others"],
    [123456, 132457, "a third digit is another beside two that are exchanged"],
    [123456, 124556, "two neighbours are others, one of them the next"],
    [123456, 125356, "two neighbours are others, one of them the one before"],
    [999999, 1000000, "they differ in length"],
    [1000000, 999999, "they differ in length"],
    [123456, -123456, "one is below 0"],
  ])("%d and %d are not, as %s", (one, other) => {
    expect(areAlike(one, other)).toBe(false);
  });

  it("are a tenth of the first apart at most", () => {
    expect(areAlike(1000000, 1100000)).toBe(true);
    expect(areAlike(1000000, 1200000)).toBe(false);
  });
});

describe("the letters of a column", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [52, "BA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("%d are %s", (column, letters) => {
    expect(columnName(column)).toBe(letters);
  });
});
