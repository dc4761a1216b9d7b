import { readingsBelow } from "../../../../src/core/checks/totals/readingsBelow";
import { linesOf } from "../../../../src/core/checks/totals/tally";
import { addendsOf } from "./addendsOf";

/** Of each reading: its last line, the lines it counts and what they come to at each place. */
type Told = readonly (readonly [number, readonly number[], readonly number[]])[];

function told(rows: readonly string[], line = 0): Told {
  const addends = addendsOf(rows);
  const readings = readingsBelow(addends, line, addends[0]?.cells.length ?? 0);
  expect(readings.every(({ name }) => name === "below")).toBe(true);
  return readings.map(({ depth, tally }) => [depth, linesOf(tally), tally.places.map(({ shown }) => shown)]);
}

// One case a line, so that they can be read down. Sums are arithmetic on the rows.
// prettier-ignore
const cases: readonly (readonly [string, readonly string[], Told])[] = [
  ["an ordinary line heads those below as far as they fit", ["Crime|1500", "Violence|700", "Theft|800", "Order|90"], [[2, [1, 2], [1500]]]],
  ["one with no name does too", ["|1500", "Violence|700", "Theft|800", "Order|90"], [[2, [1, 2], [1500]]]],
  ["one that fits nowhere heads none", ["Crime|1501", "Violence|700", "Theft|800", "Order|90"], []],
  ["one with no name that fits nowhere neither", ["|1501", "Violence|700", "Theft|800"], []],
  ["one that fits in one place alone heads none", ["Crime|1500|1600", "Violence|700|800", "Theft|800|900"], []],
  ["lines are counted on until they fit in every place, and no further", ["Crime|1500|2000", "Violence|1500|1000", "Theft|0|1000", "Order|0|0"], [[2, [1, 2], [1500, 2000]]]],
  ["one figure that is the same heads nothing", ["Crime|1500", "Violence|1500"], []],
  ["a total is held against all below it, whether they fit or not", ["Total|1501", "Violence|700", "Theft|800", "Order|90"], [[3, [1, 2, 3], [1590]]]],
  ["a total with a name of its own too", ["Total crime|1501", "Violence|700", "Theft|800"], [[2, [1, 2], [1500]]]],
  ["a total that fits some below is of those", ["Total|1500", "Violence|700", "Theft|800", "Order|90"], [[2, [1, 2], [1500]]]],
  ["a total with nothing below it has no reading", ["Total|1500"], []],
  ["nor has an ordinary line", ["Crime|1500"], []],
  ["lines are counted to the next total", ["Total|1501", "Violence|700", "Theft|800", "Total|1500", "Order|1"], [[2, [1, 2], [1500]]]],
  ["lines are counted to the next sub-total", ["Total|1501", "Violence|700", "Theft|800", "Sub-total|1500", "Order|1"], [[2, [1, 2], [1500]]]],
  ["a name that only may be a total's is counted", ["Total|1501", "Violence|700", "Total theft|800"], [[2, [1, 2], [1500]]]],
  ["lines are counted to the next section", ["Total|1501", "Violence|700", "Theft|800", "Order", "Drugs|1"], [[2, [1, 2], [1500]]]],
  ["those of the first section below are", ["Total|1501", "Crime", "Violence|700", "Theft|800", "Order", "Drugs|1"], [[2, [1, 2], [1500]]]],
  ["what is set apart by name is not counted", ["Total|1500", "Violence|700", "of which with injury|300", "Theft|800"], [[3, [1, 3], [1500]]]],
  ["what is less is taken off", ["Total|1400", "Violence|700", "Theft|800", "Less: found false|100"], [[3, [1, 2, 3], [1400]]]],
  ["a line set apart by name heads none", ["of which crime|1500", "Violence|700", "Theft|800"], []],
  ["a line that takes off heads none", ["Less: crime|1500", "Violence|700", "Theft|800"], []],
  ["where each is in twice the sum is half, and they are looked at next", ["Crime|1500", "Theft|900", "Burglary|300", "Other theft|600", "Violence|600", "With injury|200", "Without injury|400"], [[0, [1, 2, 3, 4, 5, 6], [1500]]]],
  ["that is so in every place or not at all", ["Crime|1500|1501", "Theft|900|900", "Burglary|300|300", "Other theft|600|600", "Violence|600|600", "With injury|200|200", "Without injury|400|400"], []],
  ["no line is in twice that is more than half of all", ["Speed|11", "North|12", "South|10"], []],
  ["percentages head nothing", ["Yes|100%", "Strongly|60%", "Slightly|40%"], []],
  ["nor those of which none is more than half", ["Agree|100%", "Strongly|30%", "Rather|30%", "Slightly|40%"], []],
  ["nor do lines that have no figures", ["Crime|n/a", "Violence|700", "Theft|800"], []],
];

describe("what a line that stands first may be the total of", () => {
  it.each(cases)("%s", (_, rows, expected) => {
    expect(told(rows)).toEqual(expected);
  });

  it("is looked for below the line itself", () => {
    expect(told(["North|9", "Crime|1500", "Violence|700", "Theft|800"], 1)).toEqual([[3, [2, 3], [1500]]]);
  });

  it("is nothing where there is no line", () => {
    expect(told(["North|9"], 1)).toEqual([]);
  });

  it("is looked for in 60 lines below an ordinary line, and in all below a total", () => {
    const ones = (count: number): string[] => Array.from({ length: count }, (_, at) => `Ward ${at + 1}|1`);
    const depths = (name: string, sum: number): number[] =>
      told([`${name}|${sum}`, ...ones(70)]).map(([depth]) => depth);
    expect(depths("City", 60)).toEqual([60]);
    expect(depths("City", 61)).toEqual([]);
    expect(depths("Total", 61)).toEqual([61]);
  });
});
