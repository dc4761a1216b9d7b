import type { Addend } from "../../../../src/core/checks/totals/addend";
import { usual } from "../../../../src/core/checks/totals/families";
import { linesOf } from "../../../../src/core/checks/totals/tally";
import { Walk, type CountsAs } from "../../../../src/core/checks/totals/walk";
import { addendsOf } from "./addendsOf";

/** A walk down lines of one figure, where some are closed as totals that stand for so many before them. */
function walked(rows: readonly string[], closed: Readonly<Record<number, number>> = {}, countsAs?: CountsAs) {
  const walk = new Walk(1, countsAs ?? usual);
  addendsOf(rows).forEach((addend: Addend, line) => {
    walk.enter(addend);
    const depth = closed[line];
    if (depth === undefined) walk.count(addend, line);
    else walk.close(addend, line, depth);
  });
  return walk;
}

/** Its readings: name, how many totals before they stand for, the lines and what they come to. */
function told(
  walk: Walk,
  isPlain = false,
): readonly (readonly [string, number, readonly number[], number | undefined])[] {
  return walk
    .readings(isPlain)
    .map(({ name, depth, tally }) => [name, depth, linesOf(tally), tally.places[0]?.shown]);
}

const groups = ["A|1", "B|2", "Total|3", "C|10", "D|20", "Total|30", "E|100"];

describe("a walk down the lines of a table", () => {
  it("reads an ordinary line as the sum of those above, and of all that are not totals", () => {
    expect(told(walked(groups, { 2: 0, 5: 0 }), true)).toEqual([
      ["above", 0, [6], 100],
      ["all", Infinity, [0, 1, 3, 4, 6], 133],
    ]);
  });

  it("reads another as that of the last totals with what follows them, and as half of all too", () => {
    expect(told(walked(groups, { 2: 0, 5: 0 }))).toEqual([
      ["above", 0, [6], 100],
      ["all", Infinity, [0, 1, 3, 4, 6], 133],
      ["totals", 1, [5, 6], 130],
      ["totals", 2, [2, 5, 6], 133],
      ["twice", Infinity, [0, 1, 3, 4, 6], 66.5],
    ]);
  });

  it.each<[string, number, number[][]]>([
    [
      "none of those before it leaves them to be counted",
      0,
      [
        [5, 6],
        [2, 5, 6],
      ],
    ],
    ["the one before it takes its place", 1, [[5, 6]]],
    ["more than there are takes the place of all", 2, [[5, 6]]],
    ["everything takes the place of all", Infinity, [[5, 6]]],
  ])("a total that stands for %s", (_, depth, expected) => {
    const totals = told(walked(groups, { 2: 0, 5: depth })).filter(([name]) => name === "totals");
    expect(totals.map(([, , lines]) => lines)).toEqual(expected);
  });

  it("looks at the last twelve totals", () => {
    const rows = Array.from({ length: 15 }, (_, at) => `Total|${at}`);
    const closed = Object.fromEntries(rows.map((_, at) => [at, 0]));
    const totals = told(walked(rows, closed)).filter(([name]) => name === "totals");
    expect(totals.map(([, depth]) => depth)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    // 14, 13 and so on to 3
    expect(totals[11]?.[3]).toBe(102);
  });

  it("reads a line of a section as the sum of that, but in the first, which is all above", () => {
    const rows = ["West", "A|1", "B|2", "East", "C|10", "D|20"];
    expect(told(walked(rows), true)).toEqual([
      ["above", 0, [0, 1, 2, 3], 33],
      ["all", Infinity, [0, 1, 2, 3], 33],
      ["section", 0, [2, 3], 30],
    ]);
    expect(told(walked(rows.slice(0, 3)), true).map(([name]) => name)).toEqual(["above", "all"]);
  });

  it("starts a section anew with what stands above it, where nothing does since the last total", () => {
    const rows = ["A|1", "B|2", "Total|3", "East", "C|10", "D|20"];
    expect(told(walked(rows, { 2: 0 }), true).map(([name, , lines]) => [name, lines])).toEqual([
      ["above", [3, 4]],
      ["all", [0, 1, 3, 4]],
    ]);
  });

  it("counts lines of no section as one", () => {
    const names = told(walked(["A|1", "B|2", "East", "C|10"]), true).map(([name]) => name);
    expect(names).toEqual(["above", "all", "section"]);
  });

  it("adds up once what is the same so far", () => {
    const tallies = (walk: Walk) => walk.readings(true).map(({ tally }) => tally);
    const [above, all, ...more] = tallies(walked(["West", "A|1", "B|2"]));
    expect(above).toBe(all);
    expect(more).toEqual([]);
  });

  it("adds a line, takes it off or leaves it out as it is told to", () => {
    const countsAs: CountsAs = ({ name }) => (name === "Less" ? -1 : name === "Memo" ? 0 : 1);
    expect(told(walked(["A|5", "Less|2", "Memo|9"], {}, countsAs), true)).toEqual([
      ["above", 0, [0, 1], 3],
      ["all", Infinity, [0, 1], 3],
    ]);
  });
});
