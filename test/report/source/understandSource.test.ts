import fc from "fast-check";
import type { MonthlySource, SourceCell } from "../../../src/report";
import { understandInSteps, understandSource } from "../../../src/report";
import { nationalMeasures, publicContacts, saferTravel } from "../scorecard/papers";
import { mpsBlock } from "./mpsBlock";

type Cells = SourceCell[][];

function monthly(cells: Cells): MonthlySource {
  const understood = understandSource(cells);
  if (understood.kind !== "monthly") throw new Error(JSON.stringify(understood));
  return understood.source;
}

const figures = (source: MonthlySource) => source.measures.map(({ key, values }) => [key, ...values]);

/** April to July 2015: month starts are 42095, 42125, 42156 and 42186. */
const wide: Cells = [
  ["Offence", "Area", "Apr 2015", "May 2015", "Jun 2015"],
  ["Robbery", "Coventry", 10, 11, 12],
  ["Burglary", "Coventry", 20, 21, 22],
];

describe("a wide block", () => {
  it("is measures down and months across", () => {
    const source = monthly(wide);
    expect(source).toMatchObject({
      shape: "wide",
      labelHeadings: ["Offence", "Area"],
      periods: ["Apr 2015", "May 2015", "Jun 2015"],
      periodNames: ["April 2015", "May 2015", "June 2015"],
      spacing: "monthly",
      totals: [],
      odd: [],
      notes: [],
      title: null,
      words: "2 measures, 3 months, Apr 2015 to Jun 2015",
    });
    expect(figures(source)).toEqual([
      ["Robbery, Coventry", 10, 11, 12],
      ["Burglary, Coventry", 20, 21, 22],
    ]);
    expect(source.block).toEqual({
      headingRow: 0,
      firstRow: 1,
      lastRow: 2,
      labelColumns: [0, 1],
      firstPeriodColumn: 2,
      lastPeriodColumn: 4,
    });
  });

  it.each<[string, SourceCell[]]>([
    ["month starts as serials", [42095, 42125, 42156]],
    ["month ends as serials", [42124, 42155, 42185]],
    ["yyyymm", [201504, 201505, 201506]],
    ["yyyy-mm", ["2015-04", "2015-05", "2015-06"]],
    ["mmm-yy", ["Apr-15", "May-15", "Jun-15"]],
    ["whole names", ["April 2015", "May 2015", "June 2015"]],
    ["days as text", ["01/04/2015", "01/05/2015", "01/06/2015"]],
    ["several forms at once", [42095, "2015-05", "Jun 2015"]],
  ])("has months as %s", (_, months) => {
    const cells: Cells = [["Offence", "Area", ...months], ...wide.slice(1)];
    expect(monthly(cells).periodNames).toEqual(["April 2015", "May 2015", "June 2015"]);
  });

  it("has financial years over the names of months, January being of the year's end", () => {
    const source = monthly([
      ["", "2014/15", "", "2015/16", ""],
      ["Offence", "Feb", "Mar", "Apr", "Jan"],
      ["Robbery", 1, 2, 3, 4],
    ]);
    expect(source.periodNames).toEqual(["February 2015", "March 2015", "April 2015", "January 2016"]);
    expect(source.labelHeadings).toEqual(["Offence"]);
    expect(source.notes).toEqual([
      "8 months in between are missing: May 2015, Jun 2015, Jul 2015 and 5 more.",
    ]);
    expect(source.block).toBeNull();
  });

  it("has calendar years, as numbers, over the names of months", () => {
    const source = monthly([["Offence", 2014, "", 2015], ["", "November", "December", "January"], ["Robbery", 1, 2, 3]]); // prettier-ignore
    expect(source.periodNames).toEqual(["November 2014", "December 2014", "January 2015"]);
    expect(source.labelHeadings).toEqual(["Offence"]);
  });

  it("stands below a title, blank rows and right of blank columns, with notes under it", () => {
    const source = monthly([
      ["", "", "", "", "", ""],
      ["", "Crime in Coventry", "", "", "", ""],
      ["", "", "", "", "", ""],
      ...wide.map((row) => ["", ...row]),
      ["", "", "", "", "", ""],
      ["", "Source: recorded crime, 2 March 2016", "", "", "", ""],
    ]);
    expect(source.title).toBe("Crime in Coventry");
    expect(figures(source)).toEqual(figures(monthly(wide)));
    expect(source.measures.map(({ row }) => row)).toEqual([4, 5]);
    expect(source.notes).toEqual([
      "1 line without figures left out: “Source: recorded crime, 2 March 2016”.",
    ]);
  });

  it("leaves out columns of totals and says so", () => {
    const source = monthly([
      ["Offence", "Apr 2015", "May 2015", "Jun 2015", "2015/16 total", "Total", "Rating"],
      ["Robbery", 1, 2, 3, 6, 6, "green"],
    ]);
    expect(source.words).toBe("1 measure, 3 months, Apr 2015 to Jun 2015");
    expect(source.notes).toEqual([
      "“2015/16 total”, “Total” and “Rating” are not periods and are not in the series.",
    ]);
    expect(source.others).toEqual([
      { heading: "2015/16 total", column: 4, values: [6] },
      { heading: "Total", column: 5, values: [6] },
    ]);
  });

  it("leaves out a year and quarters among months", () => {
    const source = monthly([
      ["Offence", "Apr 2015", "May 2015", "Jun 2015", "2015/16 Q1", "2015/16"],
      ["Robbery", 1, 2, 3, 6, 6],
    ]);
    expect(source.periodNames).toEqual(["April 2015", "May 2015", "June 2015"]);
    expect(source.notes).toEqual(["“2015/16 Q1” and “2015/16” are not periods and are not in the series."]);
  });

  it("keeps a column of figures left of the months for other uses, such as a population", () => {
    const source = monthly(
      wide.map((row, i) => [row[0] ?? "", i === 0 ? "Population" : 345_000, ...row.slice(1)]),
    );
    expect(source.labelHeadings).toEqual(["Offence", "Area"]);
    expect(source.others).toEqual([{ heading: "Population", column: 1, values: [345_000, 345_000] }]);
  });

  it("has quarters across", () => {
    const source = monthly([["Measure", "2014/15 Q4", "2015/16 Q1", "2015/16 Q2"], ["Robbery", 1, 2, 3]]); // prettier-ignore
    expect(source.words).toBe("1 measure, 3 quarters, 2014/15 Q4 to 2015/16 Q2");
  });

  it("says which cells are not numbers, and takes them as missing", () => {
    const source = monthly([
      ["Offence", "Apr 2015", "May 2015", "Jun 2015", "Jul 2015"],
      ["Robbery", 1, "#N/A", "see note", true],
      ["Burglary", "[c]", "n/a", "1,200", ""],
    ]);
    expect(source.odd).toEqual([
      {
        row: 1,
        column: 2,
        text: "#N/A",
        kind: "notANumber",
        why: "It is an error, and is taken as missing.",
      },
      {
        row: 1,
        column: 3,
        text: "see note",
        kind: "notANumber",
        why: "It is not a number, and is taken as missing.",
      },
      {
        row: 1,
        column: 4,
        text: "TRUE",
        kind: "notANumber",
        why: "It is not a number, and is taken as missing.",
      },
    ]);
    expect(figures(source)).toEqual([
      ["Robbery", 1, "", "", ""],
      ["Burglary", "", "", 1200, ""],
    ]);
    expect(source.words).toBe("2 measures, 4 months, Apr 2015 to Jul 2015, 3 cells not numbers");
  });

  it("uses neither of two columns of one month", () => {
    const source = monthly([["Offence", "Apr 2015", "May 2015", 42125, "Jun 2015"], ["Robbery", 1, 2, 3, 4]]); // prettier-ignore
    expect(figures(source)).toEqual([["Robbery", 1, "", 4]]);
    expect(source.odd.map(({ column, why }) => [column, why])).toEqual([
      [2, "May 2015 has more than one column, so none of them is used."],
      [3, "May 2015 has more than one column, so none of them is used."],
    ]);
    expect(source.block).toBeNull();
  });

  it("keeps two rows of one name apart", () => {
    const source = monthly([...wide, ["Robbery", "Coventry", 1, 1, 1]]);
    expect(source.measures.map(({ key }) => key)).toEqual([
      "Robbery, Coventry",
      "Burglary, Coventry",
      "Robbery, Coventry (2)",
    ]);
    expect(source.odd).toMatchObject([{ row: 3, column: 0, kind: "twice" }]);
    expect(source.words).toBe("3 measures, 3 months, Apr 2015 to Jun 2015");
  });

  it("leaves out figures without a name and says where", () => {
    const source = monthly([...wide, ["", "", 30, 32, 34]]);
    expect(source.measures).toHaveLength(2);
    expect(source.odd).toMatchObject([{ row: 3, column: 0, kind: "noName" }]);
  });

  it("carries a group's name down to the rows under it", () => {
    const source = monthly([wide[0] ?? [], ["Robbery", "Coventry", 1, 2, 3], ["", "Solihull", 4, 5, 6]]); // prettier-ignore
    expect(source.measures.map(({ parts }) => parts)).toEqual([
      ["Robbery", "Coventry"],
      ["Robbery", "Solihull"],
    ]);
  });

  it("knows totals by the core's rule, in any label column", () => {
    const source = monthly([
      ["Offence", "Area", "Apr 2015", "May 2015", "Jun 2015"],
      ["Robbery", "Coventry", 1, 2, 3],
      ["Robbery", "Solihull", 4, 5, 6],
      ["Robbery", "Total", 5, 7, 9],
      ["Total Burglary", "Coventry", 7, 8, 9],
      ["Total Robbery and Burglary", "", 12, 15, 19],
    ]);
    expect(source.totals).toEqual([2]);
    expect(source.words).toBe("4 measures, 1 total, 3 months, Apr 2015 to Jun 2015");
  });

  it("sorts months that are not in order", () => {
    const source = monthly([["Offence", "Jun 2015", "Apr 2015", "May 2015"], ["Robbery", 3, 1, 2]]); // prettier-ignore
    expect(source.periods).toEqual(["Apr 2015", "May 2015", "Jun 2015"]);
    expect(figures(source)).toEqual([["Robbery", 1, 2, 3]]);
    expect(source.block).toBeNull();
  });

  it("says what its figures are", () => {
    const source = monthly([
      ["Measure", "Apr 2015", "May 2015", "Jun 2015"],
      ["Robbery", 1, 2, 3],
      ["Victim satisfaction", "83.8%", "84%", "85%"],
      ["Confidence", 0.836, 0.832, 0.84],
      ["Grants", "£1,000", "£2,000", "£1.2m"],
      ["Satisfied (%)", 83.6, 84, 85],
      ["Hours", 1.5, 2, 2.5],
      ["Satisfaction surveys", 120, 130, 140],
    ]);
    expect(source.measures.map(({ unit }) => unit)).toEqual([
      "counts",
      "percentages",
      "percentages",
      "pounds",
      "levels",
      "decimals",
      "counts",
    ]);
    expect(source.measures[3]?.values).toEqual([1000, 2000, 1_200_000]);
  });
});

describe("days where months were meant", () => {
  /** 46127 is 15 April 2026. */
  it("are refused when they are days one after another of one month", () => {
    const understood = understandSource([["Offence", 46127, 46128, 46129], ["Robbery", 1, 2, 3]]); // prettier-ignore
    expect(understood).toEqual({
      kind: "unsuitable",
      words:
        "The headings are days, and may have been meant as months: typing Apr-16 gives 16 April of this year. Type 1/4/2016 for April 2016.",
    });
  });

  /** Apr-16, May-16 … Dec-16, Jan-17, Feb-17, Mar-17 as typed in 2026: the 16th, then the 17th, all of 2026. */
  const typed = [46128, 46158, 46189, 46219, 46250, 46281, 46311, 46342, 46372, 46039, 46070, 46098];

  it("are refused when they are twelve months typed with their years", () => {
    const understood = understandSource([["Offence", ...typed], ["Robbery", ...typed.map((_, i) => i)]]); // prettier-ignore
    expect(understood.kind).toBe("unsuitable");
  });

  it("are said to be doubtful when all fall on one date of one year", () => {
    const source = monthly([["Offence", ...typed.slice(0, 4)], ["Robbery", 1, 2, 3, 4]]); // prettier-ignore
    expect(source.notes).toEqual([
      "The headings are all the 16th of a month of 2026. If months of 2016 are meant, type 1/4/2016 for April: typing Apr-16 gives 16 April of this year.",
    ]);
  });
});

describe("a tidy list", () => {
  const rows: Cells = [
    ["Apr 2015", "Robbery", "Coventry", 10],
    ["May 2015", "Robbery", "Coventry", 11],
    ["Jun 2015", "Robbery", "Coventry", 12],
    ["Apr 2015", "Burglary", "Coventry", 20],
    ["May 2015", "Burglary", "Coventry", 21],
    ["Jun 2015", "Burglary", "Coventry", 22],
  ];
  const tidy: Cells = [["Month", "Offence", "Area", "Count"], ...rows];

  it("is a row for each date and measure", () => {
    const source = monthly(tidy);
    const same = monthly(wide);
    expect(source).toMatchObject({ shape: "tidy", block: null, odd: [] });
    for (const part of ["labelHeadings", "periods", "periodNames", "spacing", "totals", "words"] as const) {
      expect(source[part]).toEqual(same[part]);
    }
    expect(figures(source)).toEqual(figures(same));
    expect(source.measures.map(({ parts }) => parts)).toEqual(same.measures.map(({ parts }) => parts));
  });

  it("has its columns and rows in any order, and dates in any form", () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
    const shuffled = fc.shuffledSubarray(rows, { minLength: rows.length });
    fc.assert(
      fc.property(order, shuffled, fc.boolean(), (columns, list, serials) => {
        const month = (cell: SourceCell): SourceCell =>
          serials
            ? ({ "Apr 2015": 42095, "May 2015": 42125, "Jun 2015": 42156 }[String(cell)] ?? cell)
            : cell;
        const cells = [tidy[0] ?? [], ...list].map((row) =>
          columns.map((column) => month(row[column] ?? "")),
        );
        const source = monthly(cells);
        const keyed = (one: MonthlySource) =>
          one.measures.map(({ parts, values }) => [[...parts].sort().join(), ...values]).sort();
        expect(keyed(source)).toEqual(keyed(monthly(wide)));
        expect(source.periodNames).toEqual(["April 2015", "May 2015", "June 2015"]);
      }),
    );
  });

  it("may do without headings", () => {
    expect(figures(monthly(rows))).toEqual(figures(monthly(wide)));
  });

  it("uses neither of two rows for one month, and says where they are", () => {
    const source = monthly([...tidy, ["May 2015", "Robbery", "Coventry", 100]]);
    expect(figures(source)[0]).toEqual(["Robbery, Coventry", 10, "", 12]);
    expect(source.odd).toEqual([
      {
        row: 7,
        column: 3,
        text: "100",
        kind: "twice",
        why: "May 2015 has another row for this measure (row 3), so neither is used.",
      },
    ]);
  });

  it("leaves out a row whose date can't be read, and says so", () => {
    const source = monthly([...tidy, ["soon", "Robbery", "Coventry", 5], ["Source: made up", "", "", ""]]);
    expect(source.odd).toMatchObject([{ row: 7, column: 0, text: "soon", kind: "notANumber" }]);
    expect(source.notes).toEqual(["1 line without figures left out: “Source: made up”."]);
  });

  it("may be of one measure, named by its heading", () => {
    const source = monthly([["Month", "Robbery"], ["Apr 2015", 1], ["May 2015", 2], ["Jun 2015", 3]]); // prettier-ignore
    expect(figures(source)).toEqual([["Robbery", 1, 2, 3]]);
  });

  it("may have a column for each measure", () => {
    const source = monthly([
      ["Month", "Area", "Robbery", "Burglary"],
      ["Apr 2015", "Coventry", 1, 4],
      ["May 2015", "Coventry", 2, 5],
      ["Jun 2015", "Coventry", 3, 6],
    ]);
    expect(source.labelHeadings).toEqual(["Area", "Measure"]);
    expect(figures(source)).toEqual([
      ["Coventry, Robbery", 1, 2, 3],
      ["Coventry, Burglary", 4, 5, 6],
    ]);
  });
});

describe("figures already totalled", () => {
  it("stay the previous and the current column", () => {
    expect(understandSource(saferTravel)).toMatchObject({
      kind: "totals",
      columns: { measure: 0, previous: 1, current: 2, previousChange: 5 },
    });
    expect(understandSource(nationalMeasures)).toMatchObject({
      kind: "totals",
      columns: { previous: 2, current: 4 },
    });
  });

  it("may be two months, or years side by side", () => {
    expect(understandSource([["Measure", 42461, 42490], ["Robbery", 5, 6]]).kind).toBe("totals"); // prettier-ignore
    expect(understandSource([["Measure", "2010-11", "2011-12", "2012-13"], ["Robbery", 5, 6, 7]]).kind).toBe("totals"); // prettier-ignore
    expect(understandSource([["Measure", 2013, 2014, 2015], ["Robbery", 5, 6, 7]]).kind).toBe("totals"); // prettier-ignore
  });

  it("of one column are no scorecard", () => {
    expect(understandSource(publicContacts).kind).toBe("unsuitable");
    expect(understandSource([]).kind).toBe("unsuitable");
  });

  it("of some 40,000 are not taken for dates", () => {
    const cells: Cells = [["Total crime", 41003, 42519, 43874], ["Robbery", 4100, 4200, 4300]]; // prettier-ignore
    expect(understandSource(cells).kind).not.toBe("monthly");
  });
});

describe("the real file of 1,306 rows and 143 columns", () => {
  const block = mpsBlock();
  const ifHere = block === null ? it.skip : it;

  ifHere("is understood: 1,306 measures and 140 months", () => {
    const source = monthly(block ?? []);
    expect(source.words).toBe("1,306 measures, 140 months, Apr 2010 to Nov 2021");
    expect(source.labelHeadings).toEqual(["Offence group", "Offence", "Borough"]);
    expect(source.measures[1]?.key).toBe("Arson and Criminal Damage, Criminal Damage, Barking and Dagenham");
    expect(source.measures[1]?.values.slice(0, 3)).toEqual([208, 193, 227]);
  });

  ifHere("is read in steps, none of which is long, and can be given up at any of them", () => {
    const times: number[] = [];
    const steps = understandInSteps(block ?? []);
    let seen = 0;
    for (let before = performance.now(), step = steps.next(); ;) {
      times.push(performance.now() - before);
      if (step.done === true) break;
      expect(step.value.done).toBeGreaterThan(seen);
      seen = step.value.done;
      before = performance.now();
      step = steps.next();
    }
    console.log(
      `Understood in ${times.reduce((a, b) => a + b, 0).toFixed(0)} ms, longest step ${Math.max(...times).toFixed(0)} ms`,
    );
    expect(times.length).toBeGreaterThan(20);
  });
});

describe("cells for figures that hold none", () => {
  it.each([
    ["blank", ""],
    ["marked as missing", "n/a"],
  ])("are said to be %s, down and across", (_, cell) => {
    const down = [
      ["Month", "Robbery"],
      ...["Apr 2020", "May 2020", "Jun 2020"].map((month) => [month, cell]),
    ];
    const across = [
      ["Offence", "Apr 2020", "May 2020", "Jun 2020"],
      ["Robbery", cell, cell, cell],
    ];
    for (const cells of [down, across]) {
      expect(understandSource(cells)).toEqual({
        kind: "unsuitable",
        words: expect.stringMatching(/^The cells for figures are all blank or marked as missing/) as string,
      });
    }
  });

  it("are said to be too large beyond 100 digits", () => {
    const cells = [
      ["Month", "Robbery"],
      ...["Apr 2020", "May 2020", "Jun 2020"].map((month) => [month, 1e300]),
    ];
    expect(understandSource(cells)).toEqual({
      kind: "unsuitable",
      words: expect.stringMatching(/^A figure is too large/) as string,
    });
  });
});
