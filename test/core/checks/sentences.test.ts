import { checkFigures, type CheckedSheet } from "../../../src/core";
import type { CellPlace } from "../../../src/core/checks/finding";
import { listed } from "../../../src/core/checks/words";
import { table, typedSheet } from "./sheetOf";
import { at, toldOf } from "./toldOf";

interface Said {
  readonly of: string;
  /** The rows of each sheet, named One, Two and so on. */
  readonly sheets: readonly (readonly string[])[];
  readonly more?: Partial<CheckedSheet>;
  /** Severity, check, cell, what it works out to, why, and the cells beside it. */
  readonly found: readonly [string, string, string, string, string, string];
  readonly readings?: readonly string[];
}

const names = ["One", "Two"];
const placed = (place: CellPlace): string => `${place.sheet === "One" ? "" : `${place.sheet} `}${at(place)}`;

// Sheets and sentences a line each, so that they can be read down. What a figure works out to is arithmetic on the rows.
// prettier-ignore
const said: readonly Said[] = [
  { of: "a total that is out", sheets: [["Area|Count", "North|12", "South|13", "East|31", "Total|57"]],
    found: ["wrong", "total", "4,1", "56", "The 3 rows above add up to 56, which is 1 less than is stated.", "1,1 2,1 3,1"] },
  { of: "a row left out", sheets: [["Area|Count", "North|1200", "South|1300", "East|3115", "Total|4315"]],
    found: ["wrong", "total", "4,1", "5615", "The 3 rows above add up to 5615, which is 1300 more than is stated. The difference is the amount of “South”, which may be left out.", "1,1 2,1 3,1"] },
  { of: "a row in twice", sheets: [["Area|Count", "North|1200", "South|1300", "East|3115", "Total|6915"]],
    found: ["wrong", "total", "4,1", "5615", "The 3 rows above add up to 5615, which is 1300 less than is stated. The difference is the amount of “South”, which may be in twice.", "1,1 2,1 3,1"] },
  { of: "digits exchanged", sheets: [["Area|Count", "North|1204", "South|1300", "East|3115", "Total|5691"]],
    found: ["wrong", "total", "4,1", "5619", "The 3 rows above add up to 5619, which is 72 less than is stated. The digits are those of the sum in another order.", "1,1 2,1 3,1"] },
  { of: "a total of columns", sheets: [["Force|Q1|Q2|Q3|Total", "North|110|112|114|336", "South|220|222|219|671", "East|150|152|147|449"]],
    found: ["wrong", "total", "2,4", "661", "The 3 columns to the left add up to 661, which is 10 less than is stated.", "2,1 2,2 2,3"] },
  { of: "a total of columns to the right", sheets: [["Area|Total|Q1|Q2|Q3", "North|336|110|112|114", "South|671|220|222|219", "East|449|150|152|147"]],
    found: ["wrong", "total", "2,1", "661", "The 3 columns to the right add up to 661, which is 10 less than is stated.", "2,2 2,3 2,4"] },
  { of: "a total on top", sheets: [["Area|2014|2015", "Force total|3,514|3,519", "North|1,204|1,305", "South|2,310|2,204"]],
    found: ["wrong", "total", "1,2", "3,509", "The 2 rows below add up to 3,509, which is 10 less than is stated.", "2,2 3,2"] },
  { of: "a total of all but totals", sheets: [["Area|Count", "A|120", "B|80", "Sub-total|200", "C|51", "D|75", "Sub-total|126", "Grand total|327"]],
    found: ["wrong", "total", "7,1", "326", "The 4 rows above that are not totals add up to 326, which is 1 less than is stated.", "1,1 2,1 4,1 5,1"] },
  { of: "a total of totals", sheets: [["Area|Count", "A|100", "B|203", "Total|303", "C|11", "D|23", "Sub-total|34", "E|5", "F|6", "Sub-total|11", "Total|46"]],
    found: ["wrong", "total", "10,1", "45", "The 2 rows above, totals among them, add up to 45, which is 1 less than is stated.", "6,1 9,1"] },
  { of: "a total of its section", sheets: [["Item|Amount", "West|", "A|£1,203", "B|£801", "East|", "C|£501", "D|£704", "Total|£1,215"]],
    found: ["wrong", "total", "7,1", "£1,205", "The 2 rows of its section add up to £1,205, which is £10 less than is stated.", "5,1 6,1"] },
  { of: "rows in whole hundreds", sheets: [["Area|Count", "North|1,200", "South|2,300", "Total|3,600"]],
    found: ["doubtful", "total", "3,1", "3,500", "The 2 rows above add up to 3,500, which is 100 less than is stated. If the figures are rounded, the difference may come of that.", "1,1 2,1"] },
  { of: "whole pounds that may hide pence", sheets: [["Area|Amount", "North|£1,203", "South|£2,304", "Total|£3,508"]],
    found: ["doubtful", "total", "3,1", "£3,507", "The 2 rows above add up to £3,507, which is £1 less than is stated. If the figures are rounded, the difference may come of that.", "1,1 2,1"] },
  { of: "whole pounds that are further out than pence", sheets: [["Area|Amount", "North|£1,203", "South|£2,304", "Total|£3,509"]],
    found: ["wrong", "total", "3,1", "£3,507", "The 2 rows above add up to £3,507, which is £2 less than is stated.", "1,1 2,1"] },
  { of: "a total that fits nowhere", sheets: [["Area|2014|2015", "North|1204|1305", "South|2310|2204", "Total|3814|3792"]],
    found: ["doubtful", "total", "3,1", "3514", "In none of its 2 figures is it the sum of the 2 rows above: a line may be missing, or it is the total of something wider.", "3,2"] },
  { of: "a measure's name that may be a total's", sheets: [["Call|Count", "Emergency calls|596,472", "Other calls|1,403,253", "Visits|322,224", "Total contacts|2,322,949"]],
    found: ["doubtful", "total", "4,1", "2,321,949", "The 3 rows above add up to 2,321,949, which is 1,000 less than is stated. It is taken for a total because it is called “Total contacts” and stands last.", "1,1 2,1 3,1"] },
  { of: "percentages of 100%", sheets: [["Answer|%", "Yes|47.6%", "No|35.7%", "Unsure|19.7%", "Total|100%"]],
    found: ["wrong", "total", "4,1", "103.0%", "The shares above add up to 103.0%, further from 100% than rounding takes them.", "1,1 2,1 3,1"] },
  { of: "a share", sheets: [["Answer|No.|%", "Yes|40|40%", "No|25|52%", "Unsure|35|35%", "Total|100|100%"]],
    found: ["wrong", "share", "2,2", "25%", "25 of 100 is 25%.", "2,1 4,1"] },
  { of: "a share that is cut off", sheets: [["Answer|Respondents|%", "Agree|40|47.61%", "Disagree|44|52.38%", "Total|84|100%"]],
    found: ["wrong", "rounding", "1,2", "47.62%", "40 of 84 is 47.619%. It works out to 47.619%: the last digit shown is cut off and not rounded, which gives 47.62%.", "1,1 3,1"] },
  { of: "shares of another total", sheets: [["Religion|No.|%", "Islam|27|43%", "Hindu|2|4.8%", "Sikh|16|25%", "Blank|5|7.9%", "None|6|9.5%", "Christian|6|9.5%"]],
    found: ["doubtful", "otherTotal", "2,1", "3", "5 shares fit a total of 63, but the figures add up to 62.", "2,2 1,2 3,2 4,2 5,2 6,2"],
    readings: [
      "If “Hindu” is 3, the total is 63 and the shares are right.",
      "If the total is 62, other shares are wrong: “Islam” 43% would be 44%, “Hindu” 4.8% would be 3.2%, “Sikh” 25% would be 26%, “Blank” 7.9% would be 8.1%, “None” 9.5% would be 9.7% and “Christian” 9.5% would be 9.7%.",
    ] },
  { of: "a change in figures", sheets: [["Area|2014|2015|% change", "North|100|110|10%", "South|100|90|-10%", "East|200|210|6%"]],
    found: ["wrong", "change", "3,3", "5%", "From 200 to 210 is 5%.", "3,1 3,2"] },
  { of: "a change in words", sheets: [["Offence|2014/15|2015/16|Difference", "Burglary|120|105|15 fewer", "Robbery|60|72|12 more", "Theft|300|281|20 fewer"]],
    found: ["wrong", "change", "3,3", "19 fewer", "From 300 to 281 is -19.", "3,1 3,2"] },
  { of: "changes worked out on the later figure", sheets: [["Item|Before|After|% change", "A|100|150|33%", "B|200|250|20%", "C|80|100|20%"]],
    found: ["doubtful", "change", "1,3", "", "These changes are worked out on “After”, the later figure; a change is usually against the earlier, “Before”.", "2,3 3,3"] },
  { of: "a change beside which only one fits", sheets: [["Question|2014|2015|Change (% points)", "Confidence|61%|64%|+3", "Satisfaction|84%|82%|-5"]],
    found: ["doubtful", "change", "2,3", "-2", "From 84% to 82% is -2. It is taken to compare “2014” with “2015”, which nothing else shows.", "2,1 2,2"] },
  { of: "a trend", sheets: [["Area|2014|2015|Trend", "North|100|110|Increasing", "South|100|90|Increasing", "East|200|210|Increasing", "West|200|210|Increasing"]],
    found: ["wrong", "trend", "2,3", "Reducing", "100 to 90 is a reduction.", "2,1 2,2"] },
  { of: "a trend of what stayed the same", sheets: [["Area|2014|2015|Trend", "North|100|110|Increasing", "South|100|100|Increasing", "East|200|210|Increasing", "West|200|210|Increasing"]],
    found: ["wrong", "trend", "2,3", "no change", "100 to 100 is no change.", "2,1 2,2"] },
  { of: "a trend of what went up", sheets: [["Area|2014|2015|Trend", "North|100|90|Reducing", "South|100|110|Reducing", "East|210|200|Reducing", "West|210|200|Reducing"]],
    found: ["wrong", "trend", "2,3", "Increasing", "100 to 110 is an increase.", "2,1 2,2"] },
  { of: "a trend beside a change", sheets: [["Area|Change|Trend", "North|10|Increasing", "South|-5|Increasing", "East|6|Increasing", "West|9|Increasing"]],
    found: ["wrong", "trend", "2,2", "Reducing", "The change beside it is -5.", "2,1"] },
  { of: "a row that is there twice", sheets: [["Grant|Area|Amount", "CRIB|Birmingham|26,762", "Dery|Birmingham|18,650", "CRIB|Birmingham|26,762"]],
    found: ["doubtful", "duplicateRow", "3,0", "", "“CRIB” is also in row 2, with the same figures: it may be in twice.", "1,0"] },
  { of: "ones among thousands", sheets: [["Fund|£000", "A|1,200", "B|350,000", "C|420", "D|880"]],
    found: ["doubtful", "mixedUnits", "2,1", "", "350,000 is in another unit than the figures around it, such as 1,200.", ""] },
  { of: "a period left out", sheets: [["Month|Count", "Apr-15|10", "May-15|12", "Jul-15|9", "Aug-15|14"]],
    found: ["doubtful", "missingPeriod", "3,0", "", "The periods run from April 2015 to August 2015, and June 2015 is not among them.", "2,0"] },
  { of: "two periods left out", sheets: [["Month|Count", "Apr-15|10", "May-15|12", "Aug-15|9", "Sep-15|14"]],
    found: ["doubtful", "missingPeriod", "3,0", "", "The periods run from April 2015 to September 2015, and June 2015 and July 2015 are not among them.", "2,0"] },
  { of: "a year left out of years that run back", sheets: [["Area|2014/15|2013/14|2011/12|2010/11", "North|1|5|7|4"]],
    found: ["doubtful", "missingPeriod", "0,3", "", "The periods run from 2014/15 to 2010/11, and 2012/13 is not among them.", "0,2"] },
  { of: "a month left out round the year's end", sheets: [["Area|November|December|February|March", "North|1|5|7|4"]],
    found: ["doubtful", "missingPeriod", "0,3", "", "The periods run from November to March, and January is not among them.", "0,2"] },
  { of: "a quarter left out", sheets: [["Area|Quarter 1|Quarter 2|Quarter 4", "North|1|5|7"]],
    found: ["doubtful", "missingPeriod", "0,3", "", "The periods run from Q1 to Q4, and Q3 is not among them.", "0,2"] },
  { of: "a name with another amount", sheets: [["District|Allocation", "Birmingham|2,497,583", "Coventry|546,304", "Sandwell|530,190", "Walsall|402,203"], ["District|Allocation", "Birmingham|2,497,583", "Coventry|564,304", "Sandwell|530,190", "Walsall|402,203"]],
    found: ["doubtful", "sameLabel", "2,1", "564,304", "“Coventry” is 546,304 here and 564,304 in Two!B3. 3 other figures of the two tables agree.", "Two 2,1"] },
  { of: "nearly the same name", sheets: [["Organisation|Grant", "Barnardo's|£83,013", "BRAKE|£2,000"], ["Body|Award", "Barnardos|£83,103", "HYPE|£16,400"]],
    found: ["note", "sameLabel", "1,1", "£83,103", "“Barnardo's” is £83,013 here and £83,103 in Two!B2. If “Barnardo's” and “Barnardos” are the same thing, one is wrong.", "Two 1,1"] },
  { of: "a name with a table of its own", sheets: [["Fund|Amount", "Restorative Justice|£304,466", "Victims|£200,000"], ["Restorative Justice projects|", "Project|Award", "A|£100,000", "B|£205,466", "Total|£305,466"]],
    found: ["doubtful", "sameLabel", "1,1", "£305,466", "“Restorative Justice” is £304,466 here. The table “Restorative Justice projects” may be of the same, and its total is £305,466.", "Two 4,1"] },
  { of: "a hidden row", sheets: [["Area|Count", "North|12", "South|13", "East|5", "Total|30"]], more: { hiddenRows: [2] },
    found: ["note", "hiddenRows", "4,1", "", "1 hidden row is counted in this total: “South”.", "2,1"] },
  { of: "hidden rows", sheets: [["Area|Count", "North|12", "South|13", "East|5", "Total|30"]], more: { hiddenRows: [2, 3] },
    found: ["note", "hiddenRows", "4,1", "", "2 hidden rows are counted in this total: “South” and “East”.", "2,1 3,1"] },
  { of: "a filtered row left out", sheets: [["Area|Count", "North|12", "South|13", "East|5", "Total|17"]], more: { filteredRows: [2] },
    found: ["note", "hiddenRows", "4,1", "", "This total leaves out 1 filtered row: “South”.", "2,1"] },
];

describe("what a finding says", () => {
  it.each(said)("of $of", ({ sheets, more, found, readings }) => {
    const given = sheets.map((rows, sheet) => ({
      ...typedSheet(names[sheet] ?? "", table(rows.join("\n"))),
      ...more,
    }));
    const { findings } = checkFigures(given);
    expect(toldOf(findings, placed)).toEqual([found]);
    expect(findings[0]?.readings).toEqual(readings);
  });

  const counts = typedSheet("One", table("Area|Count\nNorth|12\nSouth|13\nEast|5\nTotal|30"));
  const asText = (...rows: number[]) =>
    counts.values.map((line, row) => (rows.includes(row) ? [line[0], String(line[1])] : line));

  it.each<[number[], string[]]>([
    [
      [2],
      ["doubtful", "textNumber", "2,1", "1 figure under “Count” is text: Excel's sums leave it out.", ""],
    ],
    [
      [1, 3],
      [
        "doubtful",
        "textNumber",
        "1,1",
        "2 figures under “Count” are text: Excel's sums leave them out.",
        "3,1",
      ],
    ],
    [
      [4],
      [
        "doubtful",
        "textTotal",
        "4,1",
        "“Total” is text among numbers: it will not follow when a figure changes, and Excel's sums leave it out.",
        "",
      ],
    ],
    [
      [1, 2, 3, 4],
      [
        "note",
        "textNumber",
        "1,1",
        "4 figures under “Count” are text: Excel's sums leave them out.",
        "2,1 3,1 4,1",
      ],
    ],
  ])("of figures that are text, in rows %j", (rows, found) => {
    const { findings } = checkFigures([{ ...counts, values: asText(...rows) }]);
    expect(
      findings.map(({ severity, check, cell, why, also }) => [
        severity,
        check,
        at(cell),
        why,
        also.map(at).join(" "),
      ]),
    ).toEqual([found]);
  });

  it("cuts a name of more than 60 letters short, and says where there is none", () => {
    const why = (name: string) =>
      checkFigures([typedSheet("One", table(`Area|Count\n${name}|1200\nSouth|1301\nEast|3115\nTotal|4416`))])
        .findings[0]?.why;
    expect(why("N".repeat(60))).toContain(`the amount of “${"N".repeat(60)}”, which`);
    expect(why("N".repeat(61))).toContain(`the amount of “${"N".repeat(60)}…”, which`);
    expect(why("")).toContain("the amount of one with no name, which");
  });
});

describe("a list in words", () => {
  it.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a and b"],
    [["a", "b", "c"], "a, b and c"],
    [["a", "b", "c", "d"], "a, b, c and 1 more"],
  ])("of %j is “%s”", (items, words) => {
    expect(listed(items)).toBe(words);
  });
});
