import type { Way } from "../../../../src/core/checks/totals/decideTotal";
import { findTotals } from "../../../../src/core/checks/totals/findTotals";
import { linesOf } from "../../../../src/core/checks/totals/tally";
import { addendsOf } from "./addendsOf";

/** The total's name, which lines it is taken to be the sum of, by name, and how many of its figures miss that. */
type Told = readonly string[];

function told(rows: readonly string[], way: Way = "rows"): Told {
  const addends = addendsOf(rows);
  return findTotals(addends, addends[0]?.cells.length ?? 0, way).map(({ line, best, misses }) => {
    const parts = linesOf(best.reading.tally).map((part) => addends[part]?.name);
    const missed = best.miss > 0 ? `, ${misses} in ${best.miss}` : "";
    return `${addends[line]?.name ?? ""} of ${parts.join(" ")}${missed}`;
  });
}

const threeTotals = [
  "A|1204|1305",
  "B|2310|2204",
  "Total|3514|3509",
  "C|1100|1200",
  "D|1011|1022",
  "Total|2111|2222",
  "E|1500|1600",
  "F|1050|1060",
  "Total|2550|2660",
];

// One case a line, so that they can be read down. Totals are arithmetic on the rows.
// prettier-ignore
const cases: readonly (readonly [string, readonly string[], Told])[] = [
  ["an ordinary line among others is no total of totals", [...threeTotals, "G|4661|4882", "H|7|8"], ["Total of A B", "Total of C D", "Total of E F"]],
  ["a sum of Excel's is", [...threeTotals, "=G|4661|4882", "H|7|8"], ["Total of A B", "Total of C D", "Total of E F", "G of Total Total"]],
  ["a name that may be a total's is", [...threeTotals, "East total|4661|4882", "H|7|8"], ["Total of A B", "Total of C D", "Total of E F", "East total of Total Total"]],
  ["the last line may be, by its figures", [...threeTotals, "G|4661|4882"], ["Total of A B", "Total of C D", "Total of E F", "G of Total Total"]],

  ["a sum found by its figures alone is taken back where a total counts it", ["A|1204|1305", "B|2310|2204", "C|3514|3509", "D|11|12", "Total|7039|7030"], ["Total of A B C D"]],
  ["named totals before it stay", ["A|1204|1305", "B|2310|2204", "Total|3514|3509", "C|1000|1100", "D|2000|2100", "E|3000|3200", "F|5|6", "Total|6005|6406"], ["Total of A B", "Total of C D E F"]],
  ["it is counted beside what comes after other totals", ["A|1204|1305", "B|2310|2204", "Total|3514|3509", "C|1000|1100", "D|2000|2100", "E|3000|3200", "F|5|6", "Grand total|9519|9915"], ["Total of A B", "Grand total of A B C D E F"]],
  ["a total of totals counts it too", ["K|5000|6000", "L|5100|6100", "Total|10100|12100", "A|1204|1305", "B|2310|2204", "Total|3514|3509", "C|1000|1100", "D|2000|2100", "E|3000|3200", "F|5|6", "East total|9519|9915", "G|1|1"], ["Total of K L", "Total of A B", "East total of Total C D E F"]],
  ["it is counted once", ["A|1204|1305", "B|2310|2204", "C|3514|3509", "D|11|12", "Total|3525|3521"], ["C of A B", "Total of A B D"]],
  ["an ordinary line among others takes back none", ["A|1204|1305", "B|2310|2204", "C|3514|3509", "D|11|12", "E|7039|7030", "F|1|2"], ["C of A B"]],
  ["a sum of Excel's is not taken back", ["A|1204|1305", "B|2310|2204", "=C|3514|3509", "D|11|12", "Total|7039|7030"], ["C of A B", "Total of A B D, doubtful in 2"]],
  ["once one is taken back what comes later is added up as if it had never been", ["A|1204|1305", "B|2310|2204", "C|3514|3509", "D|11|12", "Total|7039|7030", "E|5|6", "F|8|9", "Sub-total|13|15", "Grand total|7052|7045"], ["Total of A B C D", "Sub-total of E F", "Grand total of Total Sub-total"]],

  ["a line after others heads none below it", ["A|5|6", "B|1500|1600", "C|700|800", "D|800|800", "E|1|2"], []],
  ["a line after a total may head those below it", ["A|1204|1305", "B|2310|2204", "Total|3514|3509", "Order|1500|1600", "Drugs|700|800", "Weapons|800|800", "Other|1|2"], ["Total of A B", "Order of Drugs Weapons"]],
  ["what is set apart by name stands before no line", ["Target|900|950", "Crime|1500|1600", "Violence|700|800", "Theft|800|800", "Other|1|2"], ["Crime of Violence Theft"]],
  ["parts of a total above them head none themselves", ["Total|2000|4000", "Crime|1000|2000", "Violence|600|1500", "Theft|400|500"], ["Total of Crime Violence Theft"]],
  ["parts after something set apart neither", ["Total|2000|4000", "Target|1|1", "Crime|1000|2000", "Violence|600|1500", "Theft|400|500"], ["Total of Crime Violence Theft"]],
  ["the last part of a total above is one, and the line after it is not", ["Crime|1500|1600", "Violence|700|800", "Theft|800|800", "Order|3500|3600", "Drugs|1200|1300", "Arms|2300|2300"], ["Crime of Violence Theft", "Order of Drugs Arms"]],
  ["a total above its parts is one of the totals below them", ["West|1500|1600", "A|700|800", "B|800|800", "East|3500|3600", "C|1200|1300", "D|2300|2300", "Grand total|5000|5200"], ["West of A B", "East of C D", "Grand total of A B C D"]],
  ["the last of them may be what a total of totals is of", ["Total|10100|12100", "K|5000|6000", "L|5100|6100", "Total|1500|1600", "A|700|800", "B|800|800", "Total|3500|3600", "C|1200|1300", "D|2300|2300", "East total|5000|5200"], ["Total of K L", "Total of A B", "Total of C D", "East total of Total Total"]],
  ["a total of all in twice is no total for another to count", ["Total|1500|1600", "Theft|800|800", "Burglary|300|350", "Other|500|450", "Violence|700|800", "Injury|300|390", "None|400|410", "Grand total|3000|3200"], ["Total of Theft Burglary Other Violence Injury None", "Theft of Burglary Other", "Violence of Injury None", "Grand total of Burglary Other Injury None, doubtful in 2"]],
  ["a part found to be a sum of those below is not taken back", ["Crime|1500|1600", "Violence|700|800", "Theft|800|800", "Order|3000|3300", "Total|6000|6500"], ["Crime of Violence Theft", "Total of Violence Theft Order, doubtful in 2"]],

  ["an ordinary line among others has to fit in every place", ["A|1204|1305|1400|1100", "B|2310|2204|2100|1900", "C|3514|3509|3500|3001", "D|1|2|3|4"], []],
  ["the last of them may miss one place in four", ["A|1204|1305|1400|1100", "B|2310|2204|2100|1900", "C|3514|3509|3500|3001"], ["C of A B, doubtful in 1"]],
  ...["Total", "Sub-total", "Average", "Less: fees"].map((name): [string, readonly string[], Told] => [
    `so it is where ${name} comes after it`, ["A|1204|1305|1400|1100", "B|2310|2204|2100|1900", "C|3514|3509|3500|3001", `${name}||||`], ["C of A B, doubtful in 1"],
  ]),
  ["but not where a name does that only may be a total's", ["A|1204|1305|1400|1100", "B|2310|2204|2100|1900", "C|3514|3509|3500|3001", "Total calls||||"], []],
  ["where all are totals by name the first may be the last ordinary one", ["Total|5", "Total|6"], []],
  ["where there are no lines there are no totals", [], []],
];

describe("the lines that are totals of others", () => {
  it.each(cases)("%s", (_, rows, expected) => {
    expect(told(rows)).toEqual(expected);
  });
});
