import { baseline, Fault, priorYearToDate, rolling, yearToDate, yearToDateChange } from "../../../src/core";
import { faultOf } from "../faultOf";

/** Cells of so many periods, as a row: what to fill in is worked out from the number of the period. */
const row = <Cell>(count: number, cell: (index: number) => Cell): Cell[][] => [
  Array.from({ length: count }, (_, i) => cell(i)),
];
/** yyyymm counted from a month. */
const monthFrom = (year: number, month: number) => (index: number) => {
  const months = year * 12 + month - 1 + index;
  return Math.floor(months / 12) * 100 + (months % 12) + 1;
};
/** Serials of 1 April 2015 and 2014. */
const april2015 = 42095;
const april2014 = 41730;

describe("year to date", () => {
  // April 2014 is 1, May 2014 is 2 … March 2015 is 12, April 2015 is 13 and so on to 24
  const months = { values: row(24, (i) => i + 1), dates: row(24, monthFrom(2014, 4)) };

  it("adds up from April to asOf, and the same months a year before", () => {
    expect(yearToDate({ ...months, asOf: "Jun 2015" })).toBe(13 + 14 + 15);
    expect(priorYearToDate({ ...months, asOf: "Jun 2015" })).toBe(1 + 2 + 3);
    expect(yearToDateChange({ ...months, asOf: "Jun 2015" })).toBe((42 - 6) / 6);
  });

  it("is the whole year in March", () => {
    expect(yearToDate({ ...months })).toBe(222); // 13 + … + 24 = 12 × 18.5
    expect(priorYearToDate({ ...months })).toBe(78); // 1 + … + 12
  });

  it("starts in the month of yearStart", () => {
    expect(yearToDate({ ...months, asOf: "Feb 2016", yearStart: 1 })).toBe(22 + 23);
    expect(priorYearToDate({ ...months, asOf: "Feb 2016", yearStart: 1 })).toBe(10 + 11);
  });

  it.each([0, 13, 4.5, "April", true])("refuses %j as yearStart", (yearStart) => {
    expect(faultOf(() => yearToDate({ ...months, yearStart })).code).toBe("#VALUE!");
  });

  it("is #N/A and names the period when one in the window is missing", () => {
    const values = row(24, (i) => (i === 13 ? "n/a" : 1));
    expect(faultOf(() => yearToDate({ ...months, values }))).toEqual({
      code: "#N/A",
      words: "values is missing: May 2015",
    });
    expect(priorYearToDate({ ...months, values })).toBe(12);
  });

  it("is #N/A when it is the period of asOf that is missing", () => {
    const values = row(24, (i) => (i === 14 ? "" : 1));
    expect(faultOf(() => yearToDate({ ...months, values, asOf: "Jun 2015" }))).toEqual({
      code: "#N/A",
      words: "values is missing: June 2015",
    });
  });

  it("adds decimals exactly: 0.1, 0.2 and 0.3 make 0.6", () => {
    const dates = [["Apr 2015", "May 2015", "Jun 2015"]];
    expect(yearToDate({ values: [[0.1, 0.2, 0.3]], dates })).toBe(0.6);
  });

  it("takes the whole year before for months, by a financial year with a stroke as asOf", () => {
    expect(yearToDate({ ...months, asOf: "2014/15" })).toBe(78); // 1 + … + 12
  });

  it("is #DIV/0! in change on a prior year of 0", () => {
    const values = row(24, (i) => (i < 12 ? 0 : 1));
    expect(faultOf(() => yearToDateChange({ ...months, values })).code).toBe("#DIV/0!");
  });

  it("of quarters takes the same quarters", () => {
    const dates = [["2014/15 Q1", "2014/15 Q2", "2014/15 Q3", "2014/15 Q4", "2015/16 Q1", "2015/16 Q2"]];
    const quarters = { values: row(6, (i) => 10 + i), dates };
    expect(yearToDate(quarters)).toBe(14 + 15);
    expect(priorYearToDate(quarters)).toBe(10 + 11);
  });

  it("of years is the year, and the one before", () => {
    const years = { values: [[52, 46]], dates: [["2014/15", "2015/16"]] };
    expect(yearToDate(years)).toBe(46);
    expect(priorYearToDate(years)).toBe(52);
    expect(yearToDate({ values: [[52, 46]], dates: [[2014, 2015]] })).toBe(46);
  });

  it("of weeks counts a week in the year its first day falls in, and as many weeks before", () => {
    // Mondays: 31 March 2014 (year 2013/14), 7 April 2014 … ; 30 March 2015 (2014/15), 6 April 2015, 13 April 2015
    const monday = april2014 - 1;
    const weeks = { values: row(55, (i) => i), dates: row(55, (i) => monday + 7 * i) };
    expect(monday + 7 * 52).toBe(april2015 - 2);
    expect(yearToDate(weeks)).toBe(53 + 54);
    expect(priorYearToDate(weeks)).toBe(1 + 2);
  });

  it("of days takes the same dates, and 28 February for the 29th", () => {
    // 1 April 2014 on; 29 February 2016 is day 699 counted from it (365 + 334)
    const days = { values: row(800, () => 1), dates: row(800, (i) => april2014 + i) };
    expect(yearToDate({ ...days, asOf: "29/02/2016" })).toBe(335);
    expect(priorYearToDate({ ...days, asOf: "29/02/2016" })).toBe(334);
    expect(yearToDate({ ...days, asOf: "02/04/2015" })).toBe(2);
    expect(priorYearToDate({ ...days, asOf: "02/04/2015" })).toBe(2);
  });
});

describe("rolling", () => {
  const months = { values: row(24, (i) => i + 1), dates: row(24, monthFrom(2014, 4)) };

  it("is the last 12 months, or as many as said", () => {
    expect(rolling(months)).toBe(222);
    expect(rolling({ ...months, asOf: "Apr 2015" })).toBe(90); // 2 + … + 13
    expect(rolling({ ...months, months: 3 })).toBe(22 + 23 + 24);
  });

  it("of quarters takes whole quarters only", () => {
    const quarters = { values: [[1, 2, 3, 4, 5]], dates: row(5, (i) => monthFrom(2014, 4)(3 * i)) };
    expect(rolling(quarters)).toBe(14);
    expect(rolling({ ...quarters, months: 6 })).toBe(9);
    expect(faultOf(() => rolling({ ...quarters, months: 4 })).words).toBe(
      "months is not whole periods of 3 months: 4",
    );
  });

  it("of days takes whole calendar months at a month's end", () => {
    const days = { values: row(800, () => 1), dates: row(800, (i) => april2014 + i) };
    expect(rolling({ ...days, asOf: "31/03/2015" })).toBe(365);
    expect(rolling({ ...days, asOf: "31/03/2016" })).toBe(366);
    expect(rolling({ ...days, asOf: "30/04/2015", months: 1 })).toBe(30);
    expect(rolling({ ...days, asOf: "28/02/2016" })).toBe(365); // from 1 March 2015
    expect(rolling({ ...days, asOf: "15/05/2015", months: 1 })).toBe(30); // from 16 April
  });

  it("of weeks is #VALUE!, for months are not whole weeks", () => {
    const weeks = { values: row(60, () => 1), dates: row(60, (i) => april2014 + 7 * i) };
    expect(faultOf(() => rolling(weeks))).toEqual({
      code: "#VALUE!",
      words: "dates is weekly, and months are not whole weeks",
    });
  });

  it("of quarters and years takes whole ones only", () => {
    const quarters = { values: [[1, 2, 3]], dates: [["2014/15 Q1", "2014/15 Q2", "2014/15 Q3"]] };
    expect(rolling({ ...quarters, months: 6 })).toBe(5);
    expect(faultOf(() => rolling({ ...quarters, months: 7 }))).toEqual({
      code: "#VALUE!",
      words: "months is not whole periods of 3 months: 7",
    });
  });

  it("is #N/A when the window begins before the data", () => {
    expect(faultOf(() => rolling({ ...months, asOf: "Feb 2015" })).words).toBe(
      "values is missing: March 2014",
    );
  });

  it("reads months as a number or says what they are", () => {
    expect(faultOf(() => rolling({ ...months, months: "a year" })).words).toBe(
      "months is not a number: a year",
    );
  });

  it.each([0, -1, 1.5, "a year", 1201])("refuses %j months", (count) => {
    expect(faultOf(() => rolling({ ...months, months: count })).code).toBe("#VALUE!");
  });
});

describe("baseline", () => {
  const years = (values: number[]) => ({
    values: [values],
    dates: [["2018/19", "2021/22"]],
    baselineEnd: "2018/19",
  });

  it.each([
    // National Policing Priorities and Police and Crime Plan Scorecard, 22 February 2022
    ["homicide", 52, 46, "-0.115"],
    ["burglary", 28675, 19018, "-0.337"],
    ["robbery", 8945, 7509, "-0.161"],
  ])("of %s in the national measures, %d to %d, is a change of %s", (_, before, latest, words) => {
    const answer = baseline(years([before, latest]));
    expect(answer).toMatchObject({ baseline: before, latest, difference: latest - before });
    expect(Number(answer.change).toFixed(3)).toBe(words);
  });

  it("takes 12 months to baselineEnd and 12 to asOf, or as many as said", () => {
    const months = {
      values: row(36, (i) => (i < 12 ? 10 : 9)),
      dates: row(36, monthFrom(2018, 7)),
      baselineEnd: "Jun 2019",
    };
    expect(baseline(months)).toEqual({ baseline: 120, latest: 108, difference: -12, change: -0.1 });
    expect(baseline({ ...months, months: 3, asOf: "Aug 2019" })).toMatchObject({ baseline: 30, latest: 28 });
    expect(baseline({ ...months, asOf: "Jun 2019" })).toEqual({
      baseline: 120,
      latest: 120,
      difference: 0,
      change: 0,
    });
  });

  it("keeps what it can answer beside what it can't", () => {
    const months = { values: row(18, () => 1), dates: row(18, monthFrom(2018, 7)) };
    const late = baseline({ ...months, baselineEnd: "Jan 2019" });
    expect(late.latest).toBe(12);
    expect(late.baseline).toBeInstanceOf(Fault);
    expect(late.change).toMatchObject({ code: "#N/A", words: "values is missing: February 2018" });
    const unfinished = { ...months, values: row(18, (i) => (i === 16 ? "" : 1)) };
    const missing = { code: "#N/A", words: "values is missing: November 2019" };
    expect(baseline({ ...unfinished, baselineEnd: "Jun 2019" })).toMatchObject({
      baseline: 12,
      latest: missing,
      difference: missing,
      change: missing,
    });
    expect(baseline(years([0, 5]))).toMatchObject({
      baseline: 0,
      latest: 5,
      difference: 5,
      change: { code: "#DIV/0!" },
    });
  });

  it("is #VALUE! without a date for the baseline's end", () => {
    expect(faultOf(() => baseline({ ...years([1, 2]), baselineEnd: null })).words).toBe(
      "baselineEnd is not a date: blank",
    );
  });
});
