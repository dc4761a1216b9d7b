import { priorYearToDate, yearToDate } from "../../../src/core";
import { readCells } from "../../../src/core/series/cells";
import { readTimeline } from "../../../src/core/series/readTimeline";
import { wordsAt } from "../../../src/core/series/timeline";
import { faultOf } from "../faultOf";

/** The period of the first of some dates, in words; or the words of the fault. */
function periodsOf(...dates: unknown[]): string {
  try {
    const timeline = readTimeline(readCells([dates], "dates"), 4);
    return wordsAt(timeline, timeline.places[0] ?? -1);
  } catch (error) {
    return String(error);
  }
}

/** 1 January 2016 in Excel. */
const newYear2016 = 42370;

describe("a date", () => {
  it.each([
    [newYear2016, "January 2016"],
    [newYear2016 + 0.75, "January 2016"],
    [newYear2016 + 30, "January 2016"],
    ["2016-01", "January 2016"],
    ["Jan 2016", "January 2016"],
    ["JANUARY  2016", "January 2016"],
    ["Jan-16", "January 2016"],
    ["Jan-99", "January 1999"],
    ["Sept 2015", "September 2015"],
    ["01/02/2016", "February 2016"],
    ["1/2/16", "February 2016"],
    ["2016-01-31", "January 2016"],
    ["31 January 2016", "January 2016"],
    ["31-Jan-16", "January 2016"],
    [201601, "January 2016"],
    ["201601", "January 2016"],
    ["2015/16 Q3", "2015/16 Q3"],
    ["2015-16 q3", "2015/16 Q3"],
    ["2015/16", "2015/16"],
    ["2015-16", "2015/16"],
    ["1999/00", "1999/00"],
    ["2009-10", "2009/10"],
    ["2009-11", "November 2009"],
    [2016, "2016"],
    ["2016", "2016"],
    [" Jan  2016 ", "January 2016"],
    [" 2016 ", "2016"],
    [" 2015-16 ", "2015/16"],
    [1900, "1900"],
    [2100, "2100"],
    ["Jan-29", "January 2029"],
    ["Jan-30", "January 1930"],
    [190001, "January 1900"],
    [209912, "December 2099"],
    // what is no yyyymm is a serial: 210,001 days from the last of 1899 is 16 December 2474
    [210001, "December 2474"],
    [201600, "December 2451"],
    [201613, "December 2451"],
    // as serials: 21 February 1905, 1 October 1905, 7 July 1905 at noon
    [1879, "February 1905"],
    [2101, "October 1905"],
    [2015.5, "July 1905"],
  ])("given as %j is %s", (date, words) => {
    expect(periodsOf(date)).toBe(words);
  });

  it.each([
    "32 January 2016",
    "30/02/2016",
    "01/13/2016",
    "2016-13",
    "2016-00",
    "2015/17",
    "2015/16 Q5",
    "Smarch 2016",
    "today",
    0,
    -1,
    2958466,
    Number.NaN,
    true,
    "12345678",
    "by 31 January 2016",
    "31 January 2016 at noon",
    "01/02/2016 at noon",
    "on 01/02/2016",
    "x2016-01-31",
    "2016-01-31T12:00",
    "x2015/16",
    "2015/16 Q3.",
    "01/00/2016",
    "00/01/2016",
    "00 January 2016",
    ["2016"],
  ])("can't be %j", (date) => {
    expect(faultOf(() => yearToDate({ values: [[1]], dates: [[date]] }))).toMatchObject({ code: "#VALUE!" });
  });

  it("29 February 1900, which only Excel knows, is the last of February", () => {
    expect(periodsOf(60, 61)).toBe("February 1900");
    expect(periodsOf(59, 62)).toBe("February 1900");
  });

  it("29 February is a date in leap years only", () => {
    expect(periodsOf("29/02/2016")).toBe("February 2016");
    expect(periodsOf("29/02/2015")).toBe("Fault: dates is not a date: 29/02/2015");
  });

  it("yyyy-nn is a month as soon as one cell of the range is not a financial year", () => {
    expect(periodsOf("2009-10", "2010-11")).toBe("2009/10");
    expect(periodsOf("2009-10", "2009-11")).toBe("October 2009");
  });

  it("2016 is a year only where every cell is one", () => {
    expect(periodsOf(2016, 2017)).toBe("2016");
    // As a serial, 2016 is 8 July 1905
    expect(periodsOf(2016, newYear2016, newYear2016 + 31)).toBe("July 1905");
  });
});

describe("the spacing of dates", () => {
  const day = (date: number) => newYear2016 - 1 + date;

  it.each([
    ["months in a row", ["Jan 2016", "Feb 2016"], "January 2016"],
    ["every other month", ["Jan 2016", "Mar 2016"], "January 2016"],
    ["a gap of three months among months", ["Jan 2016", "Apr 2016", "May 2016"], "January 2016"],
    ["quarters", ["Jan 2016", "Apr 2016", "Oct 2016"], "2015/16 Q4"],
    ["quarter ends", ["31/03/2016", "30/06/2016"], "2015/16 Q4"],
    ["years that end in March", ["31/03/2016", "31/03/2017"], "2015/16"],
    ["years dated 1 January", ["01/01/2016", "01/01/2018"], "2016"],
    ["weeks", [day(4), day(11), day(25)], "week of 4 January 2016"],
    ["days", [day(4), day(11), day(12)], "4 January 2016"],
    ["days in any order", [day(12), day(11), day(4)], "12 January 2016"],
  ])("of %s", (_, dates, words) => {
    expect(periodsOf(...dates)).toBe(words);
  });

  it("makes two dates in one period a fault that names it", () => {
    const ask = (...dates: unknown[]) =>
      faultOf(() => yearToDate({ values: [dates.map(() => 1)], dates: [dates] })).words;
    expect(ask("Jan 2016", "2016-01", "Feb 2016")).toBe(
      "dates has two dates in one period: January 2016 (column 2)",
    );
    expect(ask(day(4), day(11), day(4.5))).toBe(
      "dates has two dates in one period: week of 4 January 2016 (column 3)",
    );
  });

  it("refuses a span longer than a sheet", () => {
    const ask = () => yearToDate({ values: [[1, 2, 3]], dates: [[1, 2, 2958465]] });
    expect(faultOf(ask).words).toBe("dates spans more periods than a sheet has rows: 2958464");
  });
});

describe("values and their dates", () => {
  it("may come in any order and any shape", () => {
    const dates = [
      ["Jun 2015", "Apr 2015"],
      ["May 2015", "Jul 2015"],
    ];
    expect(
      yearToDate({
        values: [
          [3, 1],
          [2, 4],
        ],
        dates,
        asOf: "Jun 2015",
      }),
    ).toBe(6);
    expect(yearToDate({ values: [[3], [1], [2], [4]], dates, asOf: "Jun 2015" })).toBe(6);
  });

  it("must be as many as each other", () => {
    expect(faultOf(() => yearToDate({ values: [[1, 2]], dates: [[201601]] }))).toEqual({
      code: "#VALUE!",
      words: "dates has fewer cells than values: 1, not 2",
    });
  });

  it("leave out rows that are blank in both", () => {
    expect(yearToDate({ values: [[1], [""]], dates: [[201604], [""]] })).toBe(1);
  });

  it("need a date for every value", () => {
    expect(faultOf(() => yearToDate({ values: [[1], [2]], dates: [[201604], [""]] }))).toEqual({
      code: "#VALUE!",
      words: "dates is missing beside a value: 2 (row 2)",
    });
  });

  it("are #N/A when there is no date or no value at all", () => {
    expect(faultOf(() => yearToDate({ values: [["", ""]], dates: [["", ""]] })).code).toBe("#N/A");
    expect(faultOf(() => yearToDate({ values: [["", ""]], dates: [["Jan 2016", "Feb 2016"]] }))).toEqual({
      code: "#N/A",
      words: "values has no values",
    });
  });

  it("need dates where a total runs over the calendar", () => {
    expect(faultOf(() => yearToDate({ values: [[1]], dates: null })).words).toBe("values needs dates");
  });
});

describe("asOf", () => {
  const months = { values: [[1, 2, 3, 4]], dates: [["Apr 2015", "May 2015", "Jun 2015", "Jul 2015"]] };

  it.each([
    ["2015-05", 3],
    ["15/05/2015", 3],
    [201505, 3],
    ["2015/16 Q1", 6],
    [null, 10],
  ])("of %j means the period it falls in, and the last when it is longer than one", (asOf, total) => {
    expect(yearToDate({ ...months, asOf })).toBe(total);
  });

  it("of a financial year with a stroke means the year's last month among months", () => {
    const dates = [["Feb 2015", "Mar 2015", "Apr 2015"]];
    expect(yearToDate({ values: [[1, 2, 3]], dates: [["Apr 2014", "Mar 2015", "Apr 2015"]] })).toBe(3);
    expect(faultOf(() => yearToDate({ values: [[1, 2, 3]], dates, asOf: "2014/15" })).words).toBe(
      "values is missing: April 2014",
    );
  });

  it("takes the kind of the dates", () => {
    expect(yearToDate({ values: [[1, 2]], dates: [["2009-10", "2010-11"]], asOf: "2010-11" })).toBe(2);
    expect(yearToDate({ values: [[1, 2]], dates: [[2015, 2016]], asOf: 2016 })).toBe(2);
  });

  it("is #N/A before the first period and after the last", () => {
    expect(faultOf(() => yearToDate({ ...months, asOf: "Mar 2015" }))).toEqual({
      code: "#N/A",
      words: "asOf is before the first period: Mar 2015",
    });
    expect(faultOf(() => yearToDate({ ...months, asOf: "Aug 2015" })).words).toBe(
      "asOf is after the last period: Aug 2015",
    );
  });

  it("is one cell and a date", () => {
    expect(faultOf(() => yearToDate({ ...months, asOf: "soon" })).words).toBe("asOf is not a date: soon");
    expect(faultOf(() => yearToDate({ ...months, asOf: [["May 2015", "Jun 2015"]] })).code).toBe("#VALUE!");
    expect(yearToDate({ ...months, asOf: [["May 2015"]] })).toBe(3);
  });

  it("does not let a missing value at its period make a smaller total", () => {
    const asked = faultOf(() => priorYearToDate({ ...months, asOf: "May 2015" }));
    expect(asked).toEqual({ code: "#N/A", words: "values is missing: April 2014" });
  });
});
