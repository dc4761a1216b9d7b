import { readCells } from "../../../src/core/series/cells";
import { readDate } from "../../../src/core/series/readDate";
import { latestOf, readSeries, readSeriesTo } from "../../../src/core/series/readSeries";
import { readAsOf, readTimeline } from "../../../src/core/series/readTimeline";
import { cellAt, timelineWithoutDates, wordsAt } from "../../../src/core/series/timeline";
import { faultOf } from "../faultOf";

const timelineOf = (dates: unknown[], yearStart = 4) => readTimeline(readCells([dates], "dates"), yearStart);
/** 1 January 2016 in Excel. */
const newYear2016 = 42370;

describe("a period without dates", () => {
  const plain = timelineWithoutDates(3);

  it("is numbered from 1", () => {
    expect(plain.places).toEqual([0, 1, 2]);
    expect([cellAt(plain, 0), cellAt(plain, 2)]).toEqual([1, 3]);
    expect([wordsAt(plain, 0), wordsAt(plain, 2)]).toEqual(["period 1", "period 3"]);
  });
});

describe("a period as a cell", () => {
  it.each([
    ["text", "Jan 2016"],
    ["a serial with the time of day", newYear2016 + 0.5],
  ])("is the caller's own %s", (_, cell) => {
    expect(cellAt(timelineOf([cell, 42430]), 0)).toBe(cell);
  });

  it.each([
    // the second period is the one the data skip
    ["months as yyyymm", [201511, 201601], 201512],
    ["months by their first day", [newYear2016 - 31, newYear2016 + 31], newYear2016],
    // 30 November 2015, 31 January 2016: 31 December is the eve of the new year
    ["months by their last day", [newYear2016 - 32, newYear2016 + 30], newYear2016 - 1],
    // 31 March 2014 (41729), 31 March 2016 (42460): 31 March 2015 is 365 days after the first
    ["years that end in March", [41729, 42460, 42825], 41729 + 365],
    // 30 June 2015 (42185), 31 December 2015, 31 March 2016: 30 September is 92 days after the first
    ["quarters by their last day", [42185, newYear2016 - 1, newYear2016 + 90], 42185 + 92],
    ["weeks", [newYear2016, newYear2016 + 14, newYear2016 + 21], newYear2016 + 7],
    ["days", [newYear2016, newYear2016 + 2, newYear2016 + 3], newYear2016 + 1],
    ["calendar years", [2013, 2015], 2014],
    ["text", ["Nov 2015", "Jan 2016"], "December 2015"],
  ])("that the data skip is like the others, for %s", (_, dates, cell) => {
    expect(cellAt(timelineOf(dates), 1)).toBe(cell);
  });
});

describe("the spacing", () => {
  it.each([
    ["daily", [newYear2016, newYear2016 + 2, newYear2016 + 3]],
    ["weekly", [newYear2016, newYear2016 + 7, newYear2016 + 14]],
    ["monthly", ["Jan 2016", "Mar 2016"]],
    ["quarterly", ["Jan 2016", "Apr 2016"]],
    ["yearly", ["2015/16"]],
  ])("is called %s for %j", (name, dates) => {
    expect(timelineOf(dates).dated?.spacing.name).toBe(name);
  });
});

describe("a lone date", () => {
  it("that is none is #VALUE!, with no place", () => {
    const words = "asOf is not a date: soon";
    expect(faultOf(() => readAsOf("soon", timelineOf(["Jan 2016"])))).toEqual({ code: "#VALUE!", words });
    const kind = { years: false, financialYears: false, yearStart: 4 };
    expect(faultOf(() => readDate("soon", kind, "asOf")).words).toBe(words);
  });
});

describe("a period in words", () => {
  it("is the calendar year for years dated 1 January or 31 December", () => {
    expect(wordsAt(timelineOf(["01/01/2015", "01/01/2016"]), 0)).toBe("2015");
    expect(wordsAt(timelineOf(["31/12/2015", "31/12/2016"]), 0)).toBe("2015");
    expect(wordsAt(timelineOf(["30/11/2015", "30/11/2016"]), 0)).toBe("2015/16");
  });

  it("follows the month in which years start", () => {
    expect(wordsAt(timelineOf(["31/03/2016", "30/06/2016"], 1), 0)).toBe("2016 Q1");
    expect(wordsAt(timelineOf(["31/03/2016", "30/06/2016"], 7), 0)).toBe("2015/16 Q3");
    expect(wordsAt(timelineOf(["31/03/2000", "30/06/2000"], 7), 0)).toBe("1999/00 Q3");
  });
});

describe("the period a date falls in", () => {
  // Mondays from 4 January 2016
  const weeks = timelineOf([newYear2016 + 3, newYear2016 + 10, newYear2016 + 24]);

  it.each([
    [newYear2016 + 3, 0],
    [newYear2016 + 9, 0],
    [newYear2016 + 10, 1],
    [newYear2016 + 17, 2],
    [newYear2016 + 30, 3],
    [newYear2016 + 31, 4],
  ])("of day %d is week %d, from Monday to Sunday", (day, week) => {
    expect(readAsOf(day, weeks)).toBe(week);
  });

  it("is the first for the first, and #N/A before it", () => {
    const months = timelineOf(["Jan 2016", "Feb 2016"]);
    expect(readAsOf("Jan 2016", months)).toBe(0);
    expect(faultOf(() => readAsOf("Dec 2015", months))).toEqual({
      code: "#N/A",
      words: "asOf is before the first period: Dec 2015",
    });
  });
});

describe("a range of dates", () => {
  it("may span as many periods as a sheet has rows below a header, 1,048,575, and no more", () => {
    // 1 and 2 March 1900 make them days
    const to = (last: number) => timelineOf([61, 62, last]).count;
    expect(to(60 + 1048575)).toBe(1048575);
    expect(faultOf(() => to(61 + 1048575))).toEqual({
      code: "#VALUE!",
      words: "dates spans more periods than a sheet has rows: 1048576",
    });
  });

  it("can't name a month twice, in words and by a day", () => {
    expect(faultOf(() => timelineOf(["Jan 2016", "Feb 2016", "15/02/2016"]))).toEqual({
      code: "#VALUE!",
      words: "dates has two dates in one period: February 2016 (column 3)",
    });
  });

  it("has to hold a date", () => {
    expect(faultOf(() => timelineOf(["", null]))).toEqual({ code: "#N/A", words: "dates has no dates" });
  });

  it("leaves cells without a date without a place", () => {
    expect(timelineOf(["Feb 2016", "", "Jan 2016"]).places).toEqual([1, -1, 0]);
  });
});

describe("a series", () => {
  it("is as it stood at asOf, which needs dates", () => {
    const given = { values: [[1, 2, 3]], dates: [["Jan 2016", "Feb 2016", "Mar 2016"]] };
    expect([...readSeriesTo({ ...given, asOf: "Feb 2016" }).values]).toEqual([1, 2]);
    expect([...readSeriesTo({ ...given, asOf: "May 2016" }).values]).toEqual([1, 2, 3]);
    expect(faultOf(() => readSeriesTo({ values: [[1]], asOf: "Feb 2016" }))).toEqual({
      code: "#VALUE!",
      words: "asOf needs dates",
    });
  });

  it("has its last figure before the blanks at its end, or none", () => {
    expect(latestOf(readSeries([[1, 2, "", "n/a"]], null).values)).toBe(1);
    expect(latestOf(readSeries([["", ""]], null).values)).toBe(-1);
  });
});
