import { isLikely, isShown, strongest, weigh, type Evidence } from "../../../src/core/checks/evidence";
import { heldOf } from "./linesOf";

const evidence = (given: Partial<Evidence>): Evidence => ({
  held: [],
  right: 0,
  near: 0,
  telling: 0,
  digits: 0,
  ...given,
});

describe("a figure beside what it works out to", () => {
  it("keeps its place and cell, and says whether it agrees", () => {
    expect(heldOf("43%", 0.4286, 3)).toMatchObject({ place: 3, agreement: "right", worked: { at: 0.4286 } });
    expect(heldOf("42%", 0.4286)).toMatchObject({ place: 0, agreement: "cutOff" });
    expect(heldOf("44%", 0.4286)).toMatchObject({ agreement: "off" });
  });
});

// One case a line, so that they can be read down.
// prettier-ignore
describe("the weight of some figures", () => {
  // 999 has three digits: a thousand numbers from 0 might stand there. One step off is worth half a digit less.
  it.each<[string, [string, number][], [number, number, number, number]]>([
    ["nothing tells nothing", [], [0, 0, 0, 0]],
    ["one that is right counts its digits", [["999", 999]], [1, 0, 1, 3]],
    ["digits are counted from the last place shown", [["9.99", 9.99]], [1, 0, 1, 3]],
    ["whether it is above 0 or below", [["-999", -999]], [1, 0, 1, 3]],
    ["two that are right count both", [["999", 999], ["99", 99]], [2, 0, 2, 5]],
    ["one a step off is near, for half a digit less", [["999", 1000]], [0, 1, 1, 2.5]],
    ["one that is cut off is near too", [["999", 999.7]], [0, 1, 1, 2.5]],
    ["one of no digits a step off counts none", [["1", 2]], [0, 1, 1, 0]],
    ["one that is two steps off tells against", [["999", 1001]], [0, 0, 1, 0]],
    ["0 that works out to 0 tells nothing", [["0", 0]], [0, 0, 0, 0]],
    ["0 that works out to less than half agrees, without a digit", [["0", 0.3]], [1, 0, 1, 0]],
    ["a figure that works out to 0 tells against", [["7", 0]], [0, 0, 1, 0]],
  ])("%s", (_, figures, [right, near, telling, digits]) => {
    const held = figures.map(([text, worked]) => heldOf(text, worked));
    const weight = weigh(held);
    expect(weight).toMatchObject({ held, right, near, telling });
    expect(weight.digits).toBeCloseTo(digits, 12);
  });

  it.each<[string, Partial<Evidence>, boolean]>([
    ["3.5 digits are enough", { digits: 3.5, right: 2, telling: 2 }, true],
    ["fewer are not", { digits: 3.4, right: 2, telling: 2 }, false],
    ["six in ten are most of them", { digits: 9, right: 3, telling: 5 }, true],
    ["those that are near count", { digits: 9, right: 1, near: 2, telling: 5 }, true],
    ["half are not most", { digits: 9, right: 2, telling: 4 }, false],
    ["nor are those near alone", { digits: 9, near: 1, right: 1, telling: 4 }, false],
  ])("shows that they belong together where %s", (_, given, answer) => {
    expect(isShown(evidence(given))).toBe(answer);
  });

  it.each<[string, Partial<Evidence>, boolean]>([
    ["all are right, be it one", { right: 1, telling: 1 }, true],
    ["nothing tells", {}, false],
    ["none is right", { near: 2, telling: 2 }, false],
    ["one of two is right", { right: 1, near: 1, telling: 2 }, false],
    ["two are right and six in ten are near", { right: 2, near: 1, telling: 5 }, true],
    ["two are right of three", { right: 2, telling: 3 }, true],
    ["two are right of four", { right: 2, telling: 4 }, false],
    ["most are right", { right: 3, telling: 5 }, true],
  ])("makes it likely where headings say so: %s", (_, given, answer) => {
    expect(isLikely(evidence(given))).toBe(answer);
  });
});

describe("the strongest of some evidence", () => {
  const named = (name: string, right: number, near: number) => ({
    name,
    evidence: evidence({ right, near }),
  });

  it("has most that is right, and of what is near two for one and not three", () => {
    expect(strongest([named("one", 2, 0), named("two", 3, 0), named("three", 1, 0)])?.name).toBe("two");
    expect(strongest([named("one", 2, 0), named("two", 1, 2)])?.name).toBe("one");
    expect(strongest([named("one", 2, 0), named("two", 1, 3)])?.name).toBe("two");
  });

  it("is the first where they are alike, and nothing where there is none", () => {
    expect(strongest([named("one", 2, 0), named("two", 2, 0)])?.name).toBe("one");
    expect(strongest<{ evidence: Evidence }>([])).toBeUndefined();
  });
});
