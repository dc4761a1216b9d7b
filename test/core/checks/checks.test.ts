import { checkFigures, resultWords, withFindings } from "../../../src/core";
import type { CheckedSheet, Finding } from "../../../src/core";
import { table, typedSheet } from "./sheetOf";

/** Severity, check, cell as row and column from 0, what it works out to. */
function told(lines: string, more: Partial<CheckedSheet> = {}) {
  const { findings } = checkFigures([{ ...typedSheet("Sheet", table(lines)), ...more }]);
  return findings.map(({ severity, check, cell, worksOutTo }) => [
    severity,
    check,
    `${cell.row},${cell.column}`,
    worksOutTo,
  ]);
}

function checked(lines: string): number {
  return checkFigures([typedSheet("Sheet", table(lines))]).checked;
}

describe("totals", () => {
  it("of sections, less income and reserves, come to the net of all", () => {
    // 165,700 + 8,608 = 174,308; less 14,308 and 2,000 is 158,000
    const budget = (net: string) => `Budget|2015/16 £000|2016/17 £000
      Policing||
      Officers|120,500|121,300
      Staff|45,200|44,900
      Sub-total|165,700|166,200
      Commissioning||
      Grants|7,319|6,969
      Victims|1,289|1,305
      Sub-total|8,608|8,274
      Less: income|14,308|12,474
      Contribution from reserves|(2,000)|(4,000)
      Total|${net}|158,000`;
    expect(told(budget("158,000"))).toEqual([]);
    expect(told(budget("185,000"))).toEqual([["wrong", "total", "11,1", "158,000"]]);
  });

  it("of sub-totals point at the sub-total that is wrong, not at the total", () => {
    const areas = (sub: string) => `Area|Count
      A|120
      B|80
      Sub-total|${sub}
      C|50
      D|75
      Sub-total|125
      Grand total|325`;
    expect(told(areas("200"))).toEqual([]);
    expect(told(areas("210"))).toEqual([["wrong", "total", "3,1", "200"]]);
  });

  it("stand above their parts as well, in two levels", () => {
    expect(
      told(`Offence|2014|2015
        All recorded crime|1,500|1,600
        Violence|700|800
        with injury|300|350
        without injury|400|450
        Theft|800|800
        Burglary|300|280
        Other theft|500|520`),
    ).toEqual([]);
  });

  it("across are held against their columns", () => {
    const quarters = (year: string) => `Force|Q1|Q2|Q3|Q4|Total
      North|110|112|114|109|445
      South|220|222|219|224|${year}
      East|150|152|147|149|598`;
    expect(told(quarters("885"))).toEqual([]);
    expect(told(quarters("858"))).toEqual([["wrong", "total", "2,5", "885"]]);
  });

  it("count a row that is the sum of those above it by chance", () => {
    // 28 + 11 = 39 and 4 + 30 = 34, as Dudley has; the three and Sandwell come to 115 and 95
    expect(
      told(`District|2012/13|2013/14|Total
        Birmingham|£28|£4|£32
        Coventry|£11|£30|£41
        Dudley|£39|£34|£73
        Sandwell|£37|£27|£64
        Grand total|£115|£95|£210`),
    ).toEqual([]);
  });

  it("leave out what is said to be part of another row", () => {
    expect(
      told(`Item|2014|2015
        Violence|700|800
        of which with injury|300|350
        Theft|800|800
        Total|1,500|1,600`),
    ).toEqual([]);
  });

  it("of something wider than the rows are no totals of them", () => {
    expect(
      told(`Offence|2014/15|2015/16
        Burglary|10,230|9,871
        Robbery|5,120|5,410
        Total Recorded Crime|180,112|185,020`),
    ).toEqual([]);
  });

  it("of averages and rates are not asked for", () => {
    expect(
      told(`Area|Response time (min)|Rate per 1,000|Calls
        North|12.1|56.1|300
        South|10.4|38.2|420
        East|11.0|54.8|380
        Total|11.1|52.7|1,100`),
    ).toEqual([]);
  });

  it("with a suppressed part are not judged", () => {
    expect(
      told(`Area|Count
        North|12
        South|*
        East|30
        Total|47`),
    ).toEqual([]);
  });

  it("that may be of two things are doubtful, with both readings", () => {
    // The rows since the sub-total come to 2,015, all rows to 2,205; 2,100 is near both.
    const items = "Item|Amount\nA|90\nB|100\nSub-total|190\nC|1,003\nD|1,012\nTotal|2,100";
    const { findings } = checkFigures([typedSheet("Sheet", table(items))]);
    expect(findings).toMatchObject([{ severity: "doubtful", check: "total", worksOutTo: "2,015" }]);
    expect(findings[0]?.readings).toEqual([
      "As the sum of the 2 rows above: 2,015.",
      "As the sum of the 4 rows above that are not totals: 2,205.",
    ]);
  });

  it("in whole hundreds that are out by a hundred may be rounded: doubtful", () => {
    expect(
      told(`Area|Count
        North|1,200
        South|2,300
        Total|3,600`),
    ).toEqual([["doubtful", "total", "3,1", "3,500"]]);
  });

  it("are exact to the penny at £99,999,999,999.99", () => {
    const grants = (total: string) => `Grant|Amount
      A|£99,999,999,999.98
      B|£0.01
      Clawback|(£1,000.00)
      Total|${total}`;
    expect(told(grants("£99,999,998,999.99"))).toEqual([]);
    expect(told(grants("£99,999,998,999.98"))).toEqual([["wrong", "total", "4,1", "£99,999,998,999.99"]]);
  });

  it("in millions allow for the rounding of their parts", () => {
    expect(
      told(`Head|£m
        Pay|1.4
        Premises|1.4
        Transport|1.4
        Total|4.1`),
    ).toEqual([]);
  });
});

describe("shares", () => {
  it("cut off instead of rounded are reported as such: 40 of 84 is 47.619%, not 47.61%", () => {
    const answers = `Answer|Respondents|%
      Agree|40|47.61%
      Disagree|44|52.38%
      Total|84|100%`;
    expect(told(answers)).toEqual([["wrong", "rounding", "1,2", "47.62%"]]);
    expect(
      told(`Question|Asked|Agreed|% agreed
        Feel safe|84|40|47.61%`),
    ).toEqual([["doubtful", "rounding", "1,3", "47.62%"]]);
  });

  it("half-way may be rounded up or down: 1 of 8 is 12.5%", () => {
    const answers = (share: string) => `Answer|No.|%
      Yes|1|${share}
      No|4|50%
      Unsure|3|38%
      Total|8|100%`;
    expect(told(answers("12%"))).toEqual([]);
    expect(told(answers("13%"))).toEqual([]);
    expect(told(answers("14%"))).toEqual([["wrong", "share", "1,2", "13%"]]);
  });

  it("of another column's amounts are held row by row", () => {
    const areas = (share: string) => `Area|Base|Satisfied|% satisfied
      Birmingham|402|331|82%
      Coventry|210|170|${share}
      Walsall|98|77|79%`;
    expect(told(areas("81%"))).toEqual([]);
    expect(told(areas("18%"))).toEqual([["wrong", "share", "2,3", "81%"]]);
  });

  it("without counts add up to their 100%", () => {
    const answers = (last: string) => `Answer|%
      Yes|47.6%
      No|35.7%
      Unsure|${last}
      Total|100%`;
    expect(told(answers("16.7%"))).toEqual([]);
    expect(told(answers("19.7%"))).toEqual([["wrong", "total", "4,1", "103.0%"]]);
  });

  it("made to add up to 100% by the largest remainder are right, though a step from their own rounding", () => {
    // Of 305,466: 60.155%, 8.184% and 31.660%. Rounded by themselves 60.2, 8.2 and 31.7 are 100.1.
    const awards = (first: string) => `Project|Approved|Share of total
      Pan Birmingham|183,754|${first}
      Safer Travel|25,000|8.2%
      Others|96,712|31.7%
      Total|305,466|100.0%`;
    expect(told(awards("60.1%"))).toEqual([]);
    expect(told(awards("60.2%"))).toEqual([]);
    expect(told(awards("60.0%"))).toEqual([["wrong", "share", "1,2", "60.2%"]]);
  });

  it("made to add up stand in groups with sub-totals, of one row too", () => {
    const awards = (first: string) => `Project|Approved|Share of total
      Arena|16,400|5.4%
      Sub-total, Coventry|16,400|5.4%
      Safer Travel|25,000|8.2%
      Pan Birmingham|183,754|60.1%
      Sub-total, West Midlands|208,754|${first}
      Others|80,312|26.3%
      Sub-total, Others|80,312|26.3%
      Total|305,466|100.0%`;
    expect(told(awards("68.3%"))).toEqual([]);
    expect(told(awards("78.3%"))).not.toEqual([]);
  });

  it("are of the total that is called 100%, whatever comes to it after", () => {
    const fund = (last: string) => `District|Allocation|Share of total
      Birmingham|2,497,583|35.8%
      Coventry|546,304|7.8%
      Others|3,925,113|${last}
      Total|6,969,000|100.0%
      Contribution from Reserves|350,000|
      Total to Allocate|7,319,000|`;
    expect(told(fund("56.3%"))).toEqual([]);
    expect(told(fund("54.3%"))).toEqual([["wrong", "share", "3,2", "56.3%"]]);
  });

  it("may be numbers under a % sign", () => {
    const areas = (share: string) => `Area|No.|%
      North|12|24
      South|8|${share}
      East|30|60
      Total|50|100`;
    expect(told(areas("16"))).toEqual([]);
    expect(told(areas("18"))).toEqual([["wrong", "share", "2,2", "16"]]);
  });
});

describe("changes", () => {
  it("compare the earlier year with the later, whichever stands first", () => {
    expect(
      told(`Area|2015/16|2014/15|Change|% change
        North|110|100|10|10%
        South|90|100|-10|-10%
        East|210|200|10|6%`),
    ).toEqual([["wrong", "change", "3,4", "5%"]]);
  });

  it("between percentages are in points", () => {
    const survey = (points: string) => `Question|2014|2015|Change (points)
      Confidence|78.5%|80.1%|1.6
      Satisfaction|83.8%|83.3%|${points}
      Fear|17.0%|16.2%|-0.8`;
    expect(told(survey("-0.5"))).toEqual([]);
    expect(told(survey("0.5"))).toEqual([["wrong", "change", "2,3", "-0.5"]]);
  });

  it("in words are held against both figures: 20 fewer for 300 and 281", () => {
    expect(
      told(`Offence|2014/15|2015/16|Difference
        Burglary|120|105|15 fewer
        Robbery|60|72|12 more
        Theft|300|281|20 fewer`),
    ).toEqual([["wrong", "change", "3,3", "19 fewer"]]);
  });

  it("worked out on the later figure are doubtful, once", () => {
    expect(
      told(`Item|Before|After|% change
        A|100|150|33%
        B|200|250|20%
        C|80|100|20%`),
    ).toEqual([["doubtful", "change", "1,3", ""]]);
  });

  it("of an earlier time can't be worked out, and are not", () => {
    expect(
      told(`Area|2014|2015|% change|Prev. % change
        North|1,204|1,305|8.4%|2.1%
        South|2,310|2,204|-4.6%|-3.0%`),
    ).toEqual([]);
  });

  it("may stand in a row under the figures", () => {
    const measures = (percent: string) => `Measure|Birmingham|Coventry|Total
      2014/15|12,004|3,210|15,214
      2015/16|11,890|3,322|15,212
      Change|-114|112|-2
      % change|-0.9%|${percent}|0.0%`;
    expect(told(measures("3.5%"))).toEqual([]);
    expect(told(measures("5.3%"))).toEqual([["wrong", "change", "4,2", "3.5%"]]);
  });
});

describe("tables", () => {
  it("stand side by side, with blank columns inside and between them", () => {
    expect(
      checked(`Crime by area||||Detections||
        Area|2014|2015||Area|2014|2015
        North|1,204|1,305||North|300|340
        South|2,310|2,204||South|520|510
        Total|3,514|3,509||Total|820|850
        Note: provisional figures||||||`),
    ).toBe(4);
    expect(
      told(`Area|2014||2015
        North|1,204||1,305
        South|2,310||2,204
        East|990||880
        -
        Total|4,504||4,398`),
    ).toEqual([["wrong", "total", "5,3", "4,389"]]);
  });

  it("stand one under another, with titles and notes and no blank row", () => {
    expect(
      checked(`Table 1: Robbery|||
        Area|2014|2015|% change
        North|204|305|50%
        South|310|204|-34%
        Total|514|509|-1%
        Table 2: Burglary|||
        Area|2014|2015|% change
        North|404|505|25%
        South|610|404|-34%
        Total|1,014|909|-10%
        Source: force data|||`),
    ).toBe(10);
  });

  it("have two rows of headings, merged or not", () => {
    const lines = `|2014/15||2015/16|
      Religion|No.|%|No.|%
      Islam|18|30%|27|36%
      Sikhism|32|53%|23|31%
      Other|10|17%|25|32%`;
    const merged = [
      { row: 0, column: 1, rows: 1, columns: 2 },
      { row: 0, column: 3, rows: 1, columns: 2 },
    ];
    expect(told(lines)).toEqual([["doubtful", "share", "4,4", "33%"]]);
    expect(told(lines, { merged })).toEqual([["doubtful", "share", "4,4", "33%"]]);
  });

  it("are found where the block stands on the sheet", () => {
    expect(told("Area|Count\nNorth|12\nSouth|13\nTotal|26", { top: 10, left: 2 })).toEqual([
      ["wrong", "total", "13,3", "25"],
    ]);
  });
});

describe("cells", () => {
  it("that are text among numbers are doubtful, and a total that is text too", () => {
    const sheet = typedSheet("Sheet", table("Area|Count\nNorth|12\nSouth|13\nEast|5\nTotal|30"));
    const asText = (row: number) =>
      sheet.values.map((line, at) => (at === row ? [line[0], String(line[1])] : line));
    const check = (row: number) =>
      checkFigures([{ ...sheet, values: asText(row) }]).findings.map(({ check: id, cell }) => [id, cell.row]);
    expect(check(2)).toEqual([["textNumber", 2]]);
    expect(check(4)).toEqual([["textTotal", 4]]);
  });

  it("in hidden or filtered rows are named where a total counts them, or leaves them out", () => {
    const lines = "Area|Count\nNorth|12\nSouth|13\nEast|5\nTotal|30";
    expect(told(lines, { hiddenRows: [2] })).toEqual([["note", "hiddenRows", "4,1", ""]]);
    expect(told(lines.replace("30", "17"), { filteredRows: [2] })).toEqual([
      ["note", "hiddenRows", "4,1", ""],
    ]);
  });

  it("in ones under a heading of thousands are doubtful", () => {
    expect(
      told(`Fund|£000
        A|1,200
        B|350,000
        C|420
        D|880`),
    ).toEqual([["doubtful", "mixedUnits", "2,1", ""]]);
  });

  it("of a row that is there twice are doubtful", () => {
    expect(
      told(`Grant|Area|Amount
        CRIB|Birmingham|26,762
        Dery|Birmingham|18,650
        CRIB|Birmingham|26,762`),
    ).toEqual([["doubtful", "duplicateRow", "3,0", ""]]);
  });

  it.each([
    ["down the rows", "Month|Count\nApr-15|10\nMay-15|12\nJul-15|9\nAug-15|14", "3,0"],
    ["across", "Area|2010/11|2011/12|2013/14|2014/15\nNorth|1|5|7|4", "0,3"],
    ["of months by name", "Area|April|May|July|August\nNorth|1|5|7|4", "0,3"],
    ["of quarters", "Area|Q1|Q2|Q4\nNorth|1|5|7", "0,3"],
  ])("of a run %s with a period left out are doubtful", (_, lines, cell) => {
    expect(told(lines)).toEqual([["doubtful", "missingPeriod", cell, ""]]);
  });

  it("of a baseline year that stands apart are right", () => {
    expect(told("Area|2009/10|2012/13|2013/14|2014/15\nNorth|1|5|7|4")).toEqual([]);
  });
});

describe("names in two tables", () => {
  const districts = (coventry: string) => `District|Allocation
    Birmingham|2,497,583
    Coventry|${coventry}
    Sandwell|530,190
    Walsall|402,203`;

  it("whose other figures agree are doubtful where one differs", () => {
    const sheets = [
      typedSheet("Plan", table(districts("546,304"))),
      typedSheet("Outturn", table(districts("564,304"))),
    ];
    const { findings } = checkFigures(sheets);
    expect(
      findings.map(({ severity, check, cell, worksOutTo }) => [
        severity,
        check,
        cell.sheet,
        cell.row,
        worksOutTo,
      ]),
    ).toEqual([["doubtful", "sameLabel", "Plan", 2, "564,304"]]);
  });

  it("that are nearly the same are only suggested", () => {
    const one = "Organisation|Grant\nBarnardo's|£83,013\nBRAKE|£2,000";
    const other = "Body|Award\nBarnardos|£83,103\nHYPE|£16,400";
    const { findings } = checkFigures([typedSheet("One", table(one)), typedSheet("Two", table(other))]);
    expect(findings.map(({ severity, check }) => [severity, check])).toEqual([["note", "sameLabel"]]);
  });

  it("of two months of one table may differ", () => {
    const month = (shift: number) =>
      typedSheet(
        `Month ${shift}`,
        table(`Area|Crimes\nNorth|${1204 + shift}\nSouth|${2310 + shift}\nEast|${998 + shift}`),
      );
    expect(checkFigures([month(1), month(2), month(3)]).findings).toEqual([]);
  });
});

describe("the result", () => {
  const sheet = typedSheet("Sheet", table("Area|Count\nNorth|12\nSouth|13\nTotal|26"));
  const fromExcel: Finding = {
    severity: "wrong",
    check: "boardError",
    cell: { sheet: "Sheet", row: 0, column: 5 },
    stated: "#VALUE!",
    worksOutTo: "",
    why: "The formula has an error.",
    also: [],
  };

  it("is counted in words", () => {
    expect(resultWords(checkFigures([sheet]))).toBe("1 figure checked, 1 wrong, 0 doubtful");
  });

  it("takes findings of formulas among its own, in the order of cells", () => {
    const result = withFindings(checkFigures([sheet]), [fromExcel]);
    expect(result.findings.map(({ check }) => check)).toEqual(["boardError", "total"]);
    expect(resultWords(result)).toBe("1 figure checked, 2 wrong, 0 doubtful");
  });
});
