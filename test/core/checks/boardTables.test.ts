import { checkFigures } from "../../../src/core";
import { table, typedSheet } from "./sheetOf";

/** A table as board papers have it, true as it stands; then one figure of it printed wrongly. */
interface BoardTable {
  readonly made: string;
  readonly rows: readonly string[];
  /** The row that is printed wrongly, from 0, and how. */
  readonly row: number;
  readonly printed: string;
  /** Severity, cell and what it works out to, by the arithmetic in `because`. */
  readonly found: readonly [string, string, string];
  readonly because: string;
}

function told(rows: readonly string[]): (readonly [string, string, string])[] {
  const { findings } = checkFigures([typedSheet("Sheet", table(rows.join("\n")))]);
  return findings.map(({ severity, cell, worksOutTo }) => [
    severity,
    `${cell.row},${cell.column}`,
    worksOutTo,
  ]);
}

// One case a line, so that they can be read down.
// prettier-ignore
const boardTables: readonly BoardTable[] = [
  { made: "measures down, areas across", rows: ["Measure|North|South|East|Total", "Crimes|110|220|150|480", "Detections|30|60|50|140", "Detection rate|27.3%|27.3%|33.3%|29.2%"], row: 2, printed: "Detections|30|60|50|104", found: ["wrong", "2,4", "140"], because: "30 + 60 + 50 = 140" },
  { made: "a total on top", rows: ["Area|2014|2015", "Force total|3,514|3,509", "North|1,204|1,305", "South|2,310|2,204"], row: 1, printed: "Force total|3,514|3,590", found: ["wrong", "1,2", "3,509"], because: "1,305 + 2,204 = 3,509" },
  { made: "a total on the left", rows: ["Area|Total|Q1|Q2|Q3|Q4", "North|445|110|112|114|109", "South|885|220|222|219|224", "East|598|150|152|147|149"], row: 2, printed: "South|858|220|222|219|224", found: ["wrong", "2,1", "885"], because: "220 + 222 + 219 + 224 = 885" },
  { made: "groups and a grand total", rows: ["Area|Award", "West|", "A|£12,000", "B|£8,500", "West total|£20,500", "East|", "C|£5,000", "D|£7,250", "East total|£12,250", "Grand total|£32,750"], row: 8, printed: "East total|£12,520", found: ["doubtful", "8,1", "£12,250"], because: "5,000 + 7,250 = 12,250; a name such as East total may be a measure's" },
  { made: "over and under spends in brackets", rows: ["Head|Budget|Actual|(Under)/over spend", "Pay|£120,000|£118,500|(£1,500)", "Travel|£4,000|£4,350|£350", "IT|£22,000|£21,200|(£800)", "Total|£146,000|£144,050|(£1,950)"], row: 4, printed: "Total|£146,000|£144,500|(£1,950)", found: ["wrong", "4,2", "£144,050"], because: "118,500 + 4,350 + 21,200 = 144,050" },
  { made: "arrows beside changes", rows: ["Offence|2014|2015|Change|Trend", "Burglary|120|105|-15|↓", "Robbery|60|72|12|↑", "Theft|300|300|0|→", "Total|480|477|-3|↓"], row: 1, printed: "Burglary|120|105|-51|↓", found: ["wrong", "1,3", "-15"], because: "105 - 120 = -15" },
  { made: "awards, a contribution and the net cost", rows: ["Project|Award", "A|£30,000", "B|£20,500", "C|£12,250", "Total awards|£62,750", "Contribution from reserves|(£2,750)", "Net cost|£60,000"], row: 4, printed: "Total awards|£67,250", found: ["wrong", "4,1", "£62,750"], because: "30,000 + 20,500 + 12,250 = 62,750" },
  { made: "two years' shares under headings such as 2013 %", rows: ["Religion|2013 No.|2013 %|2014 No.|2014 %", "Islam|18|30%|27|36%", "Sikhism|32|53%|23|31%", "Other|10|17%|25|33%", "Total|60|100%|75|100%"], row: 2, printed: "Sikhism|32|35%|23|31%", found: ["wrong", "2,2", "53%"], because: "32 of 60 is 53.3%" },
  { made: "shares of a column that they name", rows: ["Head|Budget|Spent|% spent", "Pay|£1,200|£900|75%", "Travel|£400|£100|25%", "Total|£1,600|£1,000|63%"], row: 3, printed: "Total|£1,600|£1,000|36%", found: ["doubtful", "3,3", "63%"], because: "1,000 of 1,600 is 62.5%; two of three shares fit, which may be chance" },
  { made: "codes that look like figures", rows: ["Ref|Project|Grant", "12|A|£5,000", "15|B|£6,000", "27|C|£7,500", "31|D|£1,500", "|Total|£20,000"], row: 5, printed: "|Total|£21,000", found: ["wrong", "5,2", "£20,000"], because: "5,000 + 6,000 + 7,500 + 1,500 = 20,000" },
  { made: "ranks", rows: ["Force|Crimes|Rank", "Avon|3,200|2", "Devon|2,100|3", "Dorset|4,100|1", "Wilts|1,900|4", "Total|11,300|"], row: 5, printed: "Total|13,100|", found: ["wrong", "5,1", "11,300"], because: "3,200 + 2,100 + 4,100 + 1,900 = 11,300" },
  { made: "changes in words", rows: ["Offence|2014|2015|Change", "Burglary|100|105|up 5%", "Robbery|50|40|down 20%", "Theft|200|210|up 5%"], row: 2, printed: "Robbery|50|40|up 20%", found: ["wrong", "2,3", "down 20%"], because: "40 is 10 fewer than 50, 20% down" },
  { made: "rates per 1,000", rows: ["Area|Population|Crimes|Rate per 1,000", "North|125,000|7,500|60.0", "South|80,000|3,920|49.0", "Total|205,000|11,420|55.7"], row: 3, printed: "Total|205,000|11,240|55.7", found: ["wrong", "3,2", "11,420"], because: "7,500 + 3,920 = 11,420" },
  { made: "parts of which", rows: ["Item|2014/15|2015/16", "Grants|7,319|6,969", "of which victims|1,289|1,305", "of which safety|6,030|5,664", "Staff|2,100|2,050", "Total|9,419|9,019"], row: 5, printed: "Total|9,419|9,109", found: ["wrong", "5,2", "9,019"], because: "6,969 + 2,050 = 9,019" },
  { made: "claw-back and net", rows: ["Grant|Awarded|Clawback|Net", "A|£10,000|(£500)|£9,500", "B|£8,000|£0|£8,000", "C|£4,500|(£4,500)|£0", "Total|£22,500|(£5,000)|£17,500"], row: 4, printed: "Total|£22,500|(£5,000)|£15,700", found: ["wrong", "4,3", "£17,500"], because: "9,500 + 8,000 + 0 = 17,500" },
  { made: "ranks before names", rows: ["Rank|Force|Crimes", "3|Avon|10", "1|Devon|12", "2|Dorset|5", "|Total|27"], row: 4, printed: "|Total|72", found: ["wrong", "4,2", "27"], because: "10 + 12 + 5 = 27" },
  { made: "points", rows: ["Question|2014|2015|Change (% points)", "Confidence|61%|64%|+3", "Satisfaction|84%|82%|-2", "Fear|17%|17%|0"], row: 2, printed: "Satisfaction|84%|82%|-5", found: ["doubtful", "2,3", "-2"], because: "82 - 84 = -2; one other change fits, which may be chance" },
];

// Nothing in these is a part of another figure in the way that a sum or a share would have it.
// prettier-ignore
const trueTables: readonly (readonly [string, readonly string[]])[] = [
  ["answers of which several may be ticked", ["Concern|%", "Burglary|62%", "Speeding|55%", "Litter|41%", "None of these|4%"]],
  ["percentages of different bases", ["Group|Base|Satisfied", "Men|402|82%", "Women|398|84%", "All|800|83%"]],
  ["years down the side", ["Year|Recorded|Detected", "2012|1,200|300", "2013|1,150|310", "2014|1,100|290", "2015|1,050|280"]],
  ["sums so far", ["Month|Monthly|Cumulative", "Apr|100|100", "May|120|220", "Jun|90|310", "Jul|110|420"]],
  ["an average under a total", ["Month|Calls", "Apr|300", "May|320", "Jun|310", "Total|930", "Average|310"]],
  ["twelve months to date", ["Month|This month|12 months to date", "Apr|100|1,250", "May|95|1,240", "Jun|110|1,260"]],
  ["a section right under years", ["Area|2014|2015", "West||", "North|10|3", "South|12|4", "East||", "Ayr|1|2", "Barr|3|4", "Total|26|13"]],
  ["a first figure that is not known, and is in the total", ["Area|2014|2015", "North|-|-", "South|10|12", "East|5|6", "Total|19|20"]],
  ["a figure that is withheld, and is in the total", ["Area|Crimes", "North|10", "South|withheld", "East|4", "West|6", "Total|22"]],
  ["words for a figure that is in the total", ["Area|Crimes", "North|10", "South|see note", "East|4", "West|6", "Total|22"]],
  ["a month without a figure", ["Month|Calls", "Apr-15|10", "May-15|12", "Jun-15|", "Jul-15|5", "Aug-15|6", "Sep-15|7"]],
  ["years over areas with the same figures", ["Area|Crimes|Costs", "2014||", "North|10|3", "South|12|4", "2015||", "North|10|3", "South|13|5", "Total|23|8"]],
  ["a mark alone for a second award", ["District|Project|Grant", "Ayr|A|10", "||n/a", "Barr|C|5", "|D|7", "Total||34"]],
  ["years under headings that come again", ["Police|Offences|Offences", "Force|2014|2015", "Avon|10|3", "Devon|12|4", "Total|22|7"]],
  ["a count that might be a year", ["Area|Crimes", "North|1850", "South|2014", "East|1500", "West|1600", "Total|6964"]],
  ["a reserve's balances", ["Reserve|£000", "Opening balance|4,500", "Contribution to reserve|1,200", "Use of reserve|(800)", "Closing balance|4,900"]],
];

describe("the check of tables as board papers have them", () => {
  it.each(boardTables)("says nothing of $made", ({ rows }) => {
    expect(told(rows)).toEqual([]);
  });

  it.each(boardTables)("finds “$printed” in $made: $because", ({ rows, row, printed, found }) => {
    expect(told(rows.map((line, at) => (at === row ? printed : line)))).toContainEqual(found);
  });

  it.each(trueTables)("says nothing of %s", (_, rows) => {
    expect(told(rows)).toEqual([]);
  });
});
