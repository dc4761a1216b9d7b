import { checkMixedUnits } from "../../../../src/core/checks/cells/mixedUnits";
import { foundBy, tableOf } from "../tablesOf";

/** Areas A, B, C and so on with these figures. */
function found(heading: string, figures: readonly string[]) {
  const rows = figures.map((figure, at) => `Area ${"ABCDEFG".charAt(at)}|${figure}`);
  const table = tableOf([`Area|${heading}`, ...rows].join("\n"));
  return foundBy((outcome) => {
    checkMixedUnits(table, outcome);
  }).map(([severity, , cells, why]) => [severity, cells, why]);
}

const odd = (stated: string, usual: string) =>
  `${stated} is in another unit than the figures around it, such as ${usual}.`;

// One case a line, so that they can be read down.
// prettier-ignore
describe("figures in another unit than those around them", () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    ["are noted where they are in millions among ones", "Amount", ["£1,200", "£1.2m", "£900"], ["note", "2,1", odd("£1.2m", "£1,200")]],
    ["are noted where they are in ones among thousands", "Amount", ["£3k", "£4k", "£900"], ["note", "3,1", odd("£900", "£3k")]],
    ["are those in thousands, where both are as many", "Amount", ["£900", "£3k", "£800", "£4k"], ["note", "2,1 / 4,1", odd("£3k", "£900")]],
    ["are doubtful in ones under thousands", "£000", ["1,200", "350,000", "420", "880"], ["doubtful", "2,1", odd("350,000", "1,200")]],
    ["are so where they are below 0", "£000", ["1,200", "-350,000", "420", "880"], ["doubtful", "2,1", odd("-350,000", "1,200")]],
    // The middle of 300, 333 and the odd one is 333, and 300 times that 99,900.
    ["are from 100,000 up, as nobody writes so many thousands", "£000", ["300", "333", "100,000"], ["doubtful", "3,1", odd("100,000", "300")]],
    // The middle of 9, 50, 333 and 350,000 is the lower of the two; 0 is none of them.
    ["are held against the middle one by size", "£000", ["333", "350,000", "0", "50", "9"], ["doubtful", "2,1", odd("350,000", "333")]],
    ["are so as the first of them", "£000", ["350,000", "420", "880"], ["doubtful", "1,1", odd("350,000", "420")]],
    ["are so where most say nothing", "£000", ["1", "2", "350,000", "0", "0", "n/a"], ["doubtful", "3,1", odd("350,000", "1")]],
    ["are more than 300 times the middle one", "£000", ["334", "334", "100,201"], ["doubtful", "3,1", odd("100,201", "334")]],
  ])("%s", (_, heading, figures, expected) => {
    expect(found(heading, figures)).toEqual([expected]);
  });

  it.each<[string, string, readonly string[]]>([
    ["all are in ones", "Amount", ["£1,200", "£900", "£3"]],
    ["all are in millions", "Amount", ["£1.2m", "£900m", "£3m"]],
    ["those in another unit are 0", "Amount", ["£1,200", "£0k", "£900"]],
    ["a percentage stands among them", "Amount", ["£1,200", "£900", "5%"]],
    ["the column is of words", "Count|Note", ["5|as in May", "6|£1.2m", "7|late", "8|£900", "9|to follow"]],
    ["the column is of percentages", "Share", ["5%", "6%", "7%"]],
    ["one is below 100,000 thousands", "£000", ["300", "333", "99,999"]],
    ["one is 300 times the middle one", "£000", ["334", "334", "100,200"]],
    ["there are only two", "£000", ["1", "350,000"]],
    ["there are two so large", "£000", ["1", "2", "3", "350,000", "360,000"]],
    ["the column is of percentages under thousands", "£000", ["1%", "2%", "350000%"]],
  ])("are none where %s", (_, heading, figures) => {
    expect(found(heading, figures)).toEqual([]);
  });
});
