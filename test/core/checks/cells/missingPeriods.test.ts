import { checkMissingPeriods } from "../../../../src/core/checks/cells/missingPeriods";
import { typedSheet } from "../sheetOf";
import { foundBy, gridOf, tableOf } from "../tablesOf";
import { findTables } from "../../../../src/core/checks/tables/findTables";

type Answer = readonly [cells: string, why: string];

const answers = (found: readonly (readonly string[])[]) =>
  found.map(([severity, check, cells, why]) => {
    expect([severity, check]).toEqual(["doubtful", "missingPeriod"]);
    return [cells, why];
  });

/** Of a table with these headings over one row. */
function across(...headings: readonly string[]) {
  const row = headings.map((_, at) => String(100 + at * 7));
  const table = tableOf(`Area|${headings.join("|")}\nNorth|${row.join("|")}`);
  return answers(
    foundBy((outcome) => {
      checkMissingPeriods(table, outcome);
    }),
  );
}

/** Of a table with these names in its first column. */
function down(...names: readonly string[]) {
  const table = tableOf(["Month|Count", ...names.map((name, at) => `${name}|${100 + at * 7}`)].join("\n"));
  return answers(
    foundBy((outcome) => {
      checkMissingPeriods(table, outcome);
    }),
  );
}

const says = (from: string, to: string, missing: string, are = "is") =>
  `The periods run from ${from} to ${to}, and ${missing} ${are} not among them.`;

// One case a line, so that they can be read down.
// prettier-ignore
describe("a period that is left out of the headings", () => {
  it.each<[string, readonly string[], Answer]>([
    ["of financial years", ["2010/11", "2011/12", "2013/14", "2014/15"], ["0,3 / 0,2", says("2010/11", "2014/15", "2012/13")]],
    ["of two years", ["2010/11", "2011/12", "2014/15", "2015/16"], ["0,3 / 0,2", says("2010/11", "2015/16", "2012/13 and 2013/14", "are")]],
    ["of years alone", ["2010", "2011", "2013", "2014"], ["0,3 / 0,2", says("2010", "2014", "2012")]],
    ["before the last year", ["2010/11", "2011/12", "2012/13", "2014/15"], ["0,4 / 0,3", says("2010/11", "2014/15", "2013/14")]],
    ["of years from the last to the first", ["2015/16", "2014/15", "2012/13", "2011/12"], ["0,3 / 0,2", says("2015/16", "2011/12", "2013/14")]],
    ["of years from the last, after it", ["2015/16", "2013/14", "2012/13", "2011/12"], ["0,2 / 0,1", says("2015/16", "2011/12", "2014/15")]],
    ["of months", ["Apr-15", "May-15", "Jul-15", "Aug-15"], ["0,3 / 0,2", says("April 2015", "August 2015", "June 2015")]],
    ["of months, after the first", ["Apr-15", "Jun-15", "Jul-15", "Aug-15"], ["0,2 / 0,1", says("April 2015", "August 2015", "May 2015")]],
    ["of months, beside their year and the one before", ["2014/15", "Apr-15", "May-15", "Jul-15", "Aug-15", "2015/16"], ["0,4 / 0,3", says("April 2015", "August 2015", "June 2015")]],
    ["of months in figures", ["201504", "201505", "201507", "201508"], ["0,3 / 0,2", says("April 2015", "August 2015", "June 2015")]],
    ["of months by name", ["April", "May", "July", "August"], ["0,3 / 0,2", says("April", "August", "June")]],
    ["of months by their first letters", ["Nov", "Dec", "Feb", "Mar"], ["0,3 / 0,2", says("November", "March", "January")]],
    ["of months where September is Sept", ["Aug", "Sept", "Nov", "Dec"], ["0,3 / 0,2", says("August", "December", "October")]],
    ["of weeks, their days as text", ["04/05/2015", "11/05/2015", "25/05/2015", "01/06/2015"], ["0,3 / 0,2", says("week of 4 May 2015", "week of 1 June 2015", "week of 18 May 2015")]],
    ["of months by name, after the first", ["April", "June", "July", "August"], ["0,2 / 0,1", says("April", "August", "May")]],
    ["of months by name, beside other headings", ["April", "May", "July", "August", "No", "Target", ""], ["0,3 / 0,2", says("April", "August", "June")]],
    ["of quarters, beside other headings", ["Q1", "Q2", "Q4", "Year"], ["0,3 / 0,2", says("Q1", "Q4", "Q3")]],
    ["of quarters", ["Q1", "Q2", "Q4"], ["0,3 / 0,2", says("Q1", "Q4", "Q3")]],
    ["of quarters in words", ["quarter 1", "quarter 3", "quarter 4"], ["0,2 / 0,1", says("Q1", "Q4", "Q2")]],
    ["of quarters, beside years", ["2013/14", "2014/15", "2014/15 Q3", "2014/15 Q4", "2015/16 Q2", "2015/16 Q3"], ["0,5 / 0,4", says("2014/15 Q3", "2015/16 Q3", "2015/16 Q1")]],
    ["of quarters of years", ["2014/15 Q3", "2014/15 Q4", "2015/16 Q2", "2015/16 Q3"], ["0,3 / 0,2", says("2014/15 Q3", "2015/16 Q3", "2015/16 Q1")]],
    ["beside other headings", ["2010/11", "2011/12", "2013/14", "2014/15", "Change", "Rank 1"], ["0,3 / 0,2", says("2010/11", "2014/15", "2012/13")]],
  ])("%s is doubtful", (_, headings, answer) => {
    expect(across(...headings)).toEqual([answer]);
  });

  it.each<[string, readonly string[]]>([
    ["is none of a whole run", ["2010/11", "2011/12", "2012/13", "2013/14"]],
    ["is none of a whole run from the last", ["2013/14", "2012/13", "2011/12", "2010/11"]],
    ["is none round the year", ["November", "December", "January", "February"]],
    ["is none with September as Sept", ["July", "Aug", "Sept", "Oct", "Nov"]],
    ["is none before what is compared with a baseline", ["2009/10", "2012/13", "2013/14", "2014/15"]],
    ["is none before a baseline at the end", ["2014/15", "2013/14", "2012/13", "2009/10"]],
    ["is none where three are left out", ["2010/11", "2011/12", "2015/16", "2016/17"]],
    ["is none where there are two gaps", ["2010/11", "2011/12", "2013/14", "2015/16"]],
    ["is none of three years", ["2010/11", "2012/13", "2013/14"]],
    ["is none of three months by name", ["April", "May", "July"]],
    ["is none of two quarters", ["Q1", "Q3"]],
    ["is none where one is there twice", ["2010/11", "2011/12", "2011/12", "2012/13"]],
    ["is none where the run turns back", ["2012/13", "2013/14", "2014/15", "2012/13"]],
    ["is none of years and months together", ["2010/11", "2011/12", "Apr-13", "May-13"]],
    ["is none of the months of one quarter and the quarters after it", ["Apr-15", "May-15", "Jun-15", "2015/16 Q2", "2015/16 Q3"]],
    ["is none of words that begin as months", ["Ma", "Marks", "Mayor", "Julian", "Augury"]],
    ["is none of what only has a quarter in it", ["Q1 a", "Q2 a", "Q4 a"]],
    ["is none of quarters of two years", ["Q3", "Q4", "Q1", "Q2"]],
    ["is none of a quarter of each year", ["2013 Q1", "2014 Q2", "2015 Q4"]],
    ["is none of numbers that may be references", ["41234", "41235", "41237", "41238"]],
    ["is none of years beside what is no year", ["2010", "2011", "2013", "2014", "Rank 2014"]],
  ])("%s", (_, headings) => {
    expect(across(...headings)).toEqual([]);
  });
});

// prettier-ignore
describe("a period that is left out of the names of rows", () => {
  const months = ["Apr-15", "May-15", "Jul-15", "Aug-15"];

  it("is doubtful, with and without rows of another name", () => {
    const answer = ["3,0 / 2,0", says("April 2015", "August 2015", "June 2015")];
    expect(down(...months)).toEqual([answer]);
    expect(down(...months, "Average")).toEqual([answer]);
  });

  it("is none where less than four in five rows are of periods", () => {
    expect(down(...months, "Average", "Target")).toEqual([]);
  });

  it("is doubtful in any column of names, and rows without a name there don't count", () => {
    const rows = ["Year|Month|Count", "2015/16|Apr-15|7", "|May-15|14", "|Jul-15|21", "|Aug-15|28"];
    expect(answers(foundBy((outcome) => { checkMissingPeriods(tableOf(rows.join("\n")), outcome); }))).toEqual([["3,1 / 2,1", says("April 2015", "August 2015", "June 2015")]]);
    const parted = ["Month|Area|Count", "April|North|7", "|South|8", "May|North|14", "|South|15", "July|North|21", "|South|20", "August|North|28", "|South|30"];
    expect(answers(foundBy((outcome) => { checkMissingPeriods(tableOf(parted.join("\n")), outcome); }))).toEqual([["5,0 / 3,0", says("April", "August", "June")]]);
  });

  it("is told by days that cells hold, however they are shown", () => {
    // 2 and 9 March, 23 and 30 March 2015: the week of the 16th is left out
    const days = [42065, 42072, 42086, 42093];
    const sheet = {
      ...typedSheet("Sheet", [["Week", "Count"], ...days.map((_, at) => [`Week ${at + 1}`, String(100 + at * 7)])]),
      values: [["Week", "Count"], ...days.map((day, at) => [day, 100 + at * 7])],
      formats: [["General", "General"], ...days.map(() => ["dd/mm/yyyy", "General"])],
    };
    const [table] = findTables(sheet, gridOf(sheet));
    expect(table && answers(foundBy((outcome) => { checkMissingPeriods(table, outcome); }))).toEqual([
      ["3,0 / 2,0", says("week of 2 March 2015", "week of 30 March 2015", "week of 16 March 2015")],
    ]);
  });

  it("is not looked for where the first four names that have digits are of no time", () => {
    const long = ["Apr-14", "May-14", "Jun-14", "Jul-14", "Aug-14", "Sep-14", "Oct-14", "Nov-14", "Jan-15", "Feb-15", "Mar-15", "Apr-15", "May-15", "Jun-15", "Jul-15", "Aug-15"];
    expect(down("Zone 1", "Zone 2", "Zone 3", "Zone 4", ...long)).toEqual([]);
    expect(down("Zone 1", "Zone 2", "Zone 3", ...long)).toEqual([["12,0 / 11,0", says("April 2014", "August 2015", "December 2014")]]);
    expect(down("Zone A", "Zone B", "Zone C", "Zone D", ...long)).toEqual([["13,0 / 12,0", says("April 2014", "August 2015", "December 2014")]]);
  });

  it("is told of months by name over more than ten years", () => {
    const names = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    const years = Array.from({ length: 13 }, () => names).flat();
    expect(down(...years)).toEqual([]);
    expect(down(...years.slice(0, 150), ...years.slice(151))).toEqual([["151,0 / 150,0", says("January", "December", "July")]]);
  });
});
