import { findTotals } from "../../../../src/core/checks/totals/findTotals";
import { sayHidden } from "../../../../src/core/checks/totals/hiddenParts";
import { foundIn, newOutcome } from "../linesOf";
import { addendsOf } from "./addendsOf";

/** The notes of hidden rows: each with its cell as row and column from 0, and the cells beside it. */
function notes(rows: readonly string[]): readonly string[] {
  const addends = addendsOf(rows);
  const outcome = newOutcome();
  sayHidden(findTotals(addends, addends[0]?.cells.length ?? 0, "rows"), addends, outcome);
  return foundIn(outcome).map(([severity, check, cell, worksOutTo, why, also]) => {
    expect([severity, check, worksOutTo]).toEqual(["note", "hiddenRows", ""]);
    return `${cell ?? ""}: ${why ?? ""} ${also ?? ""}`;
  });
}

// One case a line, so that they can be read down. ~ is hidden, ^ filtered out. Totals are arithmetic on the rows.
// prettier-ignore
const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ["counted", ["A|12", "~B|13", "C|5", "Total|30"], ["3,0: 1 hidden row is counted in this total: “B”. 1,0"]],
  ["counted, last", ["A|12", "B|13", "^C|5", "Total|30"], ["3,0: 1 filtered row is counted in this total: “C”. 2,0"]],
  ["left out", ["A|12", "~B|13", "C|5", "Total|17"], ["3,0: This total leaves out 1 hidden row: “B”. 1,0"]],
  ["left out, last", ["A|12", "C|5", "~B|13", "Total|17"], ["3,0: This total leaves out 1 hidden row: “B”. 2,0"]],
  ["left out, first", ["~A|12", "~B|13", "C|5", "D|6", "Total|11"], ["4,0: This total leaves out 2 hidden rows: “A” and “B”. 0,0 1,0"]],
  ["that are six, five of them by name", ["A|1", "~B|2", "~C|3", "~D|4", "~E|5", "~F|6", "~G|7", "Total|28"], ["7,0: 6 hidden rows are counted in this total: “B”, “C”, “D”, “E”, “F” and 1 more. 1,0 2,0 3,0 4,0 5,0 6,0"]],
  ["that are six and left out, too", ["A|1", "~B|2", "~C|3", "~D|4", "~E|5", "~F|6", "~G|7", "H|8", "Total|9"], ["8,0: This total leaves out 6 hidden rows: “B”, “C”, “D”, “E”, “F” and 1 more. 1,0 2,0 3,0 4,0 5,0 6,0"]],
  ["hidden and filtered, in one note", ["A|12", "^B|13", "C|5", "~D|9", "^E|3", "Total|42"], ["5,0: 1 hidden row is counted in this total: “D”. 2 filtered rows are counted in this total: “B” and “E”. 1,0 3,0 4,0"]],
  ["one counted, one set apart by its name and left out", ["A|12", "~B|13", "~Memo|5", "Total|25"], ["3,0: 1 hidden row is counted in this total: “B”. 1,0"]],
  ["one counted and one of another kind left out, in one note", ["A|12", "~B|13", "Sub-total|25", "^C|5", "~D|6", "Sub-total|11", "Grand total|36"], ["2,0: 1 hidden row is counted in this total: “B”. 1,0", "5,0: 1 hidden row is counted in this total: “D”. 1 filtered row is counted in this total: “C”. 3,0 4,0", "6,0: 2 hidden rows are counted in this total: “B” and “D”. 1 filtered row is counted in this total: “C”. 1,0 3,0 4,0"]],
  ["none", ["A|12", "B|13", "Total|25"], []],
  ["a total of rows that are counted", ["A|12", "B|13", "~Sub-total|25", "C|5", "D|6", "Sub-total|11", "Total|36"], []],
  ["one by its figures alone", ["A|1204|1305", "B|2310|2204", "~Both|3514|3509", "C|11|12", "Total|3525|3521"], []],
  ["a sub-total that is hidden and fits nothing", ["A|12", "B|13", "~Sub-total|99", "C|5", "Total|30"], []],
  ["what is set apart by its name", ["A|12", "~of which at night|5", "B|13", "Total|25"], []],
  ["set apart by its name and counted after all", ["A|700", "~of which with injury|300", "B|800", "Total|1,800"], ["3,0: 1 hidden row is counted in this total: “of which with injury”. 1,0"]],
  ["an amount to be taken off that is left out", ["A|12", "~Less: income|5", "B|13", "Total|25"], ["3,0: This total leaves out 1 hidden row: “Less: income”. 1,0"]],
  ["beside a total that fits nothing", ["A|12", "~B|13", "C|5", "Total|99"], []],
  ["after the total", ["A|12", "B|13", "Total|25", "~C|5"], []],
  ["at the total's first figure", ["A||12", "~B||13", "C||5", "Total||30"], ["3,1: 1 hidden row is counted in this total: “B”. 1,0"]],
  ["of an earlier total", ["A|12", "~B|13", "Total|25", "C|5", "D|6", "Total|11"], ["2,0: 1 hidden row is counted in this total: “B”. 1,0"]],
  ["of an earlier total that is hidden and leaves one out", ["A|12", "B|13", "~C|1", "~Total|25", "D|5", "E|6", "Total|11"], ["3,0: This total leaves out 1 hidden row: “C”. 2,0"]],
  ["of a sub-total that a total counts: 200 and 127", ["A|120", "B|80", "Sub-total|200", "C|51", "~D|75", "Sub-total|127", "Grand total|327"], []],
  ["left out by a sub-total that a total counts", ["A|120", "B|80", "~C|9", "Sub-total|200", "~D|2", "E|51", "F|75", "Sub-total|126", "G|5", "Grand total|331"], ["3,0: This total leaves out 1 hidden row: “C”. 2,0", "7,0: This total leaves out 1 hidden row: “D”. 4,0", "9,0: This total leaves out 2 hidden rows: “C” and “D”. 2,0 4,0"]],
  ["of a total above", ["Crime|1,500|1,600", "Violence|700|800", "~Theft|800|800", "Order|900|950", "Drugs|400|450", "Weapons|500|500"], ["0,0: 1 hidden row is counted in this total: “Theft”. 2,0"]],
  ["of a total above, and no part of the next", ["Crime|1,500|1,600", "Violence|700|800", "~Theft|800|800", "Calls|11|12", "Visits|13|14", "Total|24|26"], ["0,0: 1 hidden row is counted in this total: “Theft”. 2,0"]],
  ["above the first that is counted, beside one that is set apart", ["~A|12", "Memo|9", "C|5", "D|6", "Total|11"], ["4,0: This total leaves out 1 hidden row: “A”. 0,0"]],
  ["a total of something wider", ["~Total|99", "A|12", "B|13", "Total|25"], []],
  ["a sub-total of something wider", ["~Sub-total|99", "A|12", "B|13", "Total|25"], []],
  ["beside a total of nothing", ["Total|0", "~A|0", "B|0"], []],
  ["of another section", ["West", "A|12", "~B|13", "East", "C|5", "D|6", "Total|11"], []],
];

describe("hidden and filtered rows", () => {
  it.each(cases)("are noted: %s", (_, rows, expected) => {
    expect(notes(rows)).toEqual(expected);
  });
});
