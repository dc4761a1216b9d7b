import { comparisons, heldBy } from "../../../../src/core/checks/changes/comparison";
import { changeLines } from "../../../../src/core/checks/changes/statedChange";
import { viewOf } from "../linesOf";

/** The lines compared with those under the last heading, "from-to", a minus where falls have none; those nearest apart. */
function told(headings: string, row: string, unsignedToo = false) {
  const { lines } = viewOf([`Area|${headings}`, `North|${row}`]);
  const changes = changeLines(lines).find(({ line }) => line === lines[lines.length - 1]);
  if (!changes) throw new Error("No changes.");
  const all = comparisons(lines, changes, unsignedToo);
  const named = all.map(({ from, to, sign, unsigned, isNearest }) => {
    const signs = `${sign < 0 ? " falls" : ""}${unsigned ? " unsigned" : ""}`;
    return { isNearest, text: `${from.heading}-${to.heading}${signs}` };
  });
  const firstOthers = named.findIndex(({ isNearest }) => !isNearest);
  expect(named.slice(firstOthers < 0 ? named.length : firstOthers).some(({ isNearest }) => isNearest)).toBe(
    false,
  );
  return {
    nearest: named.filter(({ isNearest }) => isNearest).map(({ text }) => text),
    others: named
      .filter(({ isNearest }) => !isNearest)
      .map(({ text }) => text)
      .sort(),
  };
}

// prettier-ignore
describe("what changes may compare", () => {
  it("is any two lines of a kind, the two nearest first", () => {
    expect(told("A|B|C|Change", "1|2|3|1")).toEqual({ nearest: ["B-C"], others: ["A-B", "A-C", "B-A", "C-A", "C-B"] });
  });

  it("is none of their own line, nor of words or other changes, nor of two kinds", () => {
    expect(told("A|B|C %|Notes|% change|+6%|Change (points)", "1|2|3%|Late|4%|+6%|+1")).toEqual({ nearest: ["C %-+6%"], others: ["+6%-C %", "A-B", "B-A"] });
  });

  it("is one of the five lines nearest", () => {
    const { nearest, others } = told("A|B|C|D|E|F|G|Change", "1|2|3|4|5|6|7|1");
    expect(nearest).toEqual(["F-G"]);
    expect(others).toHaveLength(19);
    expect([...new Set(others.join("-").split("-"))].sort()).toEqual(["C", "D", "E", "F", "G"]);
  });

  it("is in the order of the years where the headings have them, else as they stand", () => {
    const nearest = (first: string, second: string) => told(`${first}|${second}|Change`, "1|2|1").nearest.join();
    expect(nearest("2014", "2015")).toBe("2014-2015");
    expect(nearest("2015", "2014")).toBe("2014-2015");
    expect(nearest("15/16", "14/15")).toBe("14/15-15/16");
    expect(nearest("2015/16", "14/15")).toBe("14/15-2015/16");
    expect(nearest("2013/14", "15/16")).toBe("2013/14-15/16");
    expect(nearest("2014/15", "98/99")).toBe("98/99-2014/15");
    expect(nearest("00/01", "99/00")).toBe("99/00-00/01");
    expect(nearest("Apr 2014 to Mar 2016", "Apr 2015 to Mar 2015")).toBe("Apr 2015 to Mar 2015-Apr 2014 to Mar 2016");
    expect(nearest("12/13 to 15/16", "13/14 to 14/15")).toBe("13/14 to 14/15-12/13 to 15/16");
    expect(nearest("2015 Q2", "2015 Q1")).toBe("2015 Q2-2015 Q1");
    expect(nearest("2015", "Before")).toBe("2015-Before");
    expect(nearest("After", "2014")).toBe("After-2014");
    expect(nearest("Base 20145", "Base 12345")).toBe("Base 20145-Base 12345");
    expect(nearest("1/165", "1/154")).toBe("1/165-1/154");
  });

  it("is what the heading names, to the nearest", () => {
    expect(told("Baseline|B|C|Change from baseline", "1|2|3|1").nearest.sort()).toEqual(["B-C", "Baseline-C"]);
    expect(told("May|B|C|Change on May", "1|2|3|1").nearest).toEqual(["B-C"]);
    expect(told("June|B|C|Change on June", "1|2|3|1").nearest.sort()).toEqual(["B-C", "June-C"]);
    expect(told("Baseline|B|C|Change from target", "1|2|3|1").nearest).toEqual(["B-C"]);
  });

  it("may fall without a minus under a heading that says so, and have no signs beside words of a trend", () => {
    expect(told("A|B|Reduction", "2|1|1")).toEqual({ nearest: ["A-B", "A-B falls"], others: ["B-A", "B-A falls"] });
    expect(told("A|B|Change", "2|1|1", true)).toEqual({ nearest: ["A-B", "A-B unsigned"], others: ["B-A", "B-A unsigned"] });
  });
});

/** What the changes under the last heading are held to be, from the first line to the second. */
function held(
  row: string,
  {
    sign = 1,
    unsigned = false,
    onLater = false,
    heading = "Change",
  }: { sign?: -1 | 1; unsigned?: boolean; onLater?: boolean; heading?: string } = {},
) {
  const { lines } = viewOf([`Area|A|B|${heading}`, `North|${row}`]);
  const [from, to, line] = lines;
  const changes = changeLines(lines).find((each) => each.line === line);
  if (!from || !to || !changes) throw new Error("No changes.");
  return heldBy(changes, { from, to, sign, unsigned }, onLater).map(
    ({ worked, agreement }) => `${Number(worked.at.toFixed(6))} ${agreement}`,
  );
}

// prettier-ignore
describe("a change held against two figures", () => {
  it("of amounts is in proportion where it is a percentage, else in itself", () => {
    expect(held("200|210|5%")).toEqual(["0.05 right"]);
    expect(held("200|210|10")).toEqual(["10 right"]);
    expect(held("200|210|9")).toEqual(["10 off"]);
    expect(held("£200|£210|£10")).toEqual(["10 right"]);
  });

  it("of percentages may be in points or in proportion, in points where neither fits", () => {
    expect(held("40%|50%|10%")).toEqual(["0.1 right"]);
    expect(held("40%|50%|25%")).toEqual(["0.25 right"]);
    expect(held("40%|50%|20%")).toEqual(["0.1 off"]);
    expect(held("40%|50%|10 points")).toEqual(["0.1 right"]);
    expect(held("40%|50%|25 points")).toEqual(["0.1 off"]);
  });

  it("is none of amounts in points, of percentages in ones, or in proportion to 0", () => {
    expect(held("40|50|10 points")).toEqual([]);
    expect(held("40%|50%|10")).toEqual([]);
    expect(held("40%|50|10%")).toEqual(["124 off"]);
    expect(held("40|50%|10%")).toEqual(["-0.9875 off"]);
    expect(held("0|50|10%")).toEqual([]);
    expect(held("0%|50%|50%")).toEqual(["0.5 right"]);
  });

  it("needs a size and both figures", () => {
    expect(held("|50|10")).toEqual([]);
    expect(held("40||10")).toEqual([]);
    expect(held("40|50|fewer")).toEqual([]);
  });

  it("is turned round where falls have no minus, whatever way it goes", () => {
    expect(held("50|40|10", { sign: -1 })).toEqual(["10 right"]);
    expect(held("40|50|10", { sign: -1 })).toEqual(["-10 off"]);
    expect(held("9.0|8.0|1.1", { sign: -1 })).toEqual(["1 right"]);
    expect(held("9.0|8.0|1.2", { sign: -1 })).toEqual(["1 off"]);
    expect(held("9.0|8.0|0.8", { sign: -1 })).toEqual(["1 off"]);
  });

  it("has no sign where it is left to words", () => {
    expect(held("50|40|10", { unsigned: true })).toEqual(["10 right"]);
    expect(held("40|50|10", { unsigned: true })).toEqual(["10 right"]);
    expect(held("40|50|-10", { unsigned: true })).toEqual(["10 off"]);
    // 9.95 to 10.05 is 1.005%, and 10.05 to 9.95 no more than -0.995%.
    expect(held("10.0|10.0|1.005%", { unsigned: true })).toEqual(["0 right"]);
  });

  it("may be on the later figure where that is asked", () => {
    expect(held("100|150|33%", { onLater: true })).toEqual(["0.333333 right"]);
    expect(held("40%|50%|20%", { onLater: true })).toEqual(["0.2 right"]);
  });
});
