import { listed, readFigure, readSwitch, readWhole, readWord } from "../../../src/core/series/readOptions";
import { faultOf } from "../faultOf";

describe("a switch", () => {
  it.each([
    [true, true],
    [1, true],
    ["1", true],
    [" True ", true],
    [[[true]], true],
    [false, false],
    [0, false],
    ["0", false],
    ["FALSE", false],
    [null, false],
    ["", false],
    [[[""]], false],
  ])("given as %j is %p", (given, on) => {
    expect(readSwitch(given, "laney")).toBe(on);
  });

  it.each([
    ["yes", "laney is not TRUE or FALSE: yes"],
    [2, "laney is not TRUE or FALSE: 2"],
    [[[1, 0]], "laney has more than one cell: 2"],
  ])("can't be %j: %s", (given, words) => {
    expect(faultOf(() => readSwitch(given, "laney"))).toEqual({ code: "#VALUE!", words });
  });
});

describe("a word", () => {
  const words = ["police", "Nelson", "run8"] as const;

  it.each([
    ["police", "police"],
    [" NELSON ", "Nelson"],
    [[["Run8"]], "run8"],
    [null, "police"],
    ["", "police"],
  ])("given as %j is %s: in any case, the first when left out", (given, word) => {
    expect(readWord(given, "rules", words)).toBe(word);
  });

  it.each([
    ["run9", "rules is not police, Nelson or run8: run9"],
    [8, "rules is not police, Nelson or run8: 8"],
    [true, "rules is not police, Nelson or run8: TRUE"],
    [[["", ""]], "rules has more than one cell: 2"],
  ])("can't be %j: %s", (given, fault) => {
    expect(faultOf(() => readWord(given, "rules", words))).toEqual({ code: "#VALUE!", words: fault });
  });

  it.each([
    [["a"], "a"],
    [["a", "b"], "a or b"],
    [["a", "b", "c"], "a, b or c"],
  ])("is listed with others as a sentence lists them: %j is %s", (given, sentence) => {
    expect(listed(given)).toBe(sentence);
  });
});

describe("a whole number", () => {
  const bounds = { from: 2, to: 5, otherwise: 3 };

  it.each([
    [2, 2],
    ["5", 5],
    [[[4]], 4],
    [null, 3],
    [[[""]], 3],
  ])("given as %j between 2 and 5 is %d", (given, whole) => {
    expect(readWhole(given, "places", bounds)).toBe(whole);
  });

  it.each([
    [1, "places is not a whole number from 2 to 5: 1"],
    [6, "places is not a whole number from 2 to 5: 6"],
    [2.5, "places is not a whole number from 2 to 5: 2.5"],
    ["two", "places is not a number: two"],
    [[[2, 3]], "places has more than one cell: 2"],
  ])("between 2 and 5 can't be %j: %s", (given, words) => {
    expect(faultOf(() => readWhole(given, "places", bounds))).toEqual({ code: "#VALUE!", words });
  });
});

describe("a figure", () => {
  it("is a number, however it is written", () => {
    expect(readFigure("£1,200", "target")).toBe(1200);
    expect(readFigure([[5]], "target")).toBe(5);
  });

  it.each([
    ["", "#N/A", "target is missing"],
    ["high", "#VALUE!", "target is not a number: high"],
    [[[1], [2]], "#VALUE!", "target has more than one cell: 2"],
  ])("can't be %j: %s, %s", (given, code, words) => {
    expect(faultOf(() => readFigure(given, "target"))).toEqual({ code, words });
  });
});
