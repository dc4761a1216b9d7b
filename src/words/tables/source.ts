import { counted, listed } from "../grammar";

/** What is said of the figures that were read: odd cells, gaps, lines left out. */
export const sourceNoteWords = {
  itIsTooLarge: "It is too large.",
  error: "It is an error, and is taken as missing.",
  notANumber: "It is not a number, and is taken as missing.",

  measureTwice: "This measure is there already: the two are kept apart, not added up.",
  gaps: (count: number, unit: string, names: string) =>
    `${counted(count, unit)} in between ${count === 1 ? "is" : "are"} missing: ${names}.`,
  measures: (measures: number) => counted(measures, "measure"),
  totals: (totals: number) => counted(totals, "total"),
  fromTo: (first: string, last: string) => `${first} to ${last}`,
  notNumbers: (wrong: number) => `${counted(wrong, "cell")} not ${wrong === 1 ? "a number" : "numbers"}`,

  daysMeantAsMonths:
    "The headings are days, and may have been meant as months: typing Apr-16 gives 16 April of this year. Type 1/4/2016 for April 2016.",
  daysMeantAsYears: (date: number, year: number) =>
    `The headings are all the ${date}th of a month of ${year}. If months of 20${date} are meant, type 1/4/20${date} for April: typing Apr-${date} gives ${date} April of this year.`,

  measureHeading: "Measure",
  notADate: "It is not a date, so the row is left out.",
  rowTwice: (period: string, row: number) =>
    `${period} has another row for this measure (row ${row}), so neither is used.`,
  linesLeftOut: (count: number, lines: string) =>
    `${counted(count, "line")} without figures left out: ${lines}.`,

  noMeasures: "There are periods, but no names of measures. Select the names along with the figures.",

  noFigures:
    "The cells for figures are all blank or marked as missing, so there is nothing to show. Select figures along with their names and periods.",
  tooLarge:
    "A figure is too large to be a count or an amount (it has more than 100 digits), so nothing can be made of it. Correct it, then select the figures again.",

  noName: "Figures without a name are left out.",

  columnTwice: (period: string) => `${period} has more than one column, so none of them is used.`,
  notInTheSeries: (beside: string[], count: number) =>
    `${listed(beside)} ${count === 1 ? "is not a period and is" : "are not periods and are"} not in the series.`,
  namedLinesLeftOut: (count: number, lines: string[]) =>
    `${counted(count, "line")} without figures left out: ${listed(lines)}.`,
};
