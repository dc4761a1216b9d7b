import { familiesOf } from "../../../../src/core/checks/totals/families";
import { addendsOf } from "./addendsOf";

/** How each line counts, in each of the ways in which they may. */
function told(rows: readonly string[]): readonly (readonly number[])[] {
  const addends = addendsOf(rows);
  return familiesOf(addends).map((countsAs) => addends.map(countsAs));
}

describe("the ways in which the lines of a table may count", () => {
  it.each<[string, string[], number[][]]>([
    ["ordinary lines are added, and that is the one way", ["A|1", "Total A|2"], [[1, 1]]],
    [
      "what is less may be taken off",
      ["A|1", "Less: fees|2"],
      [
        [1, 1],
        [1, -1],
      ],
    ],
    [
      "what is set apart is left out, or added after all",
      ["A|1", "of which B|2"],
      [
        [1, 0],
        [1, 1],
      ],
    ],
    [
      "a hidden line may be left out",
      ["A|1", "~B|2"],
      [
        [1, 1],
        [1, 0],
      ],
    ],
    [
      "so may a filtered one",
      ["A|1", "^B|2"],
      [
        [1, 1],
        [1, 0],
      ],
    ],
    [
      "each way is one of its own",
      ["A|1", "Less: fees|2", "Average|3", "~B|4"],
      [
        [1, 1, 0, 1],
        [1, -1, 0, 1],
        [1, 1, 1, 1],
        [1, 1, 0, 0],
      ],
    ],
  ])("%s", (_, rows, expected) => {
    expect(told(rows)).toEqual(expected);
  });
});
