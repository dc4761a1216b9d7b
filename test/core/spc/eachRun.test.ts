import fc from "fast-check";
import { eachRun } from "../../../src/core/spc/rules/eachRun";
import type { Side } from "../../../src/core/spc/sideOf";

const sideOfMark: Readonly<Record<string, Side>> = { "+": 1, "-": -1 };

/** The runs among points drawn as marks: above (+), below (-) and on the line (0). */
function runsIn(marks: string, length: number, start = 0, end = marks.length): string[] {
  const runs: string[] = [];
  eachRun(
    { start, end },
    length,
    Int8Array.from(marks, (mark) => sideOfMark[mark] ?? 0),
    (first, after, side) => runs.push(`${first} to ${after - 1}, ${side}`),
  );
  return runs;
}

describe("runs on one side", () => {
  it.each([
    ["+++", 3, ["0 to 2, 1"]],
    ["++", 3, []],
    ["+++++", 3, ["0 to 4, 1"]],
    ["---+++", 3, ["0 to 2, -1", "3 to 5, 1"]],
    ["++-+++--", 3, ["3 to 5, 1"]],
    ["++0++", 2, ["0 to 1, 1", "3 to 4, 1"]],
    ["++0++", 3, []],
    ["000000", 2, []],
    ["+0+---", 3, ["3 to 5, -1"]],
    ["+-+-", 1, ["0 to 0, 1", "1 to 1, -1", "2 to 2, 1", "3 to 3, -1"]],
    ["", 2, []],
  ])("in %s of %d or more are %j", (marks, length, runs) => {
    expect(runsIn(marks, length)).toEqual(runs);
  });

  it("begin and end with the process, whatever stands beside it", () => {
    expect(runsIn("++++++++", 3, 2, 6)).toEqual(["2 to 5, 1"]);
    expect(runsIn("++++++++", 5, 2, 6)).toEqual([]);
  });

  it("are those that a search for repeated marks finds, whatever the points", () => {
    const marks = fc.array(fc.constantFrom("+", "+", "-", "-", "0"), { maxLength: 60 });
    fc.assert(
      fc.property(marks, fc.integer({ min: 1, max: 9 }), (points, length) => {
        const text = points.join("");
        const expected = [...text.matchAll(/\++|-+/g)]
          .filter(([run]) => run.length >= length)
          .map((match) => {
            const { 0: run, index } = match;
            return `${index} to ${index + run.length - 1}, ${run.startsWith("+") ? 1 : -1}`;
          });
        expect(runsIn(text, length)).toEqual(expected);
      }),
    );
  });
});
