/** When a heading's figures are of: a month, or a year that a scorecard can compare with another. */
export interface Period {
  readonly kind: "month" | "year";
  /** Months since year 0: later periods are larger. */
  readonly order: number;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthName = `(${months.join("|")})[a-z]*\\.?`;
const monthAlone = new RegExp(`^${monthName}[ \\-/']*((?:19|20)?\\d\\d)$`, "i");
const dayAlone = new RegExp(
  `^(?:(\\d{1,2})(?:st|nd|rd|th)?[ \\-/]+)?${monthName}[ \\-/,]+((?:19|20)\\d\\d)$`,
  "i",
);
const dayFirst = /^\d{1,2}\/(\d{1,2})\/((?:19|20)\d\d)$/;
const yearFirst = /^((?:19|20)\d\d)-(\d\d)(?:-\d\d)?$/;
const lastMonthWithYear = new RegExp(
  `${monthName}[ \\-']*((?:19|20)\\d\\d)(?!.*${monthName}[ \\-']*(?:19|20)\\d\\d)`,
  "i",
);
const financialYear = /(?:^|[^\d])((?:19|20)?\d\d) ?[/-] ?((?:19|20)?\d\d)(?!\d)/;
const lastYear = /(?:^|\D)((?:19|20)\d\d)(?!.*(?:19|20)\d\d)(?!\d)/;

function fullYear(text: string): number {
  const year = Number(text);
  return year < 100 ? 2000 + year : year;
}

function period(kind: Period["kind"], year: number, month: number): Period | null {
  return month >= 1 && month <= 12 ? { kind, order: year * 12 + month } : null;
}

/** A heading that is a month or a day and nothing more: "Apr 2015", "Apr-15", "2015-04", "01/04/2015". */
export function monthOf(heading: string): Period | null {
  const text = heading.trim();
  const name = monthAlone.exec(text);
  if (name)
    return period("month", fullYear(name[2] ?? ""), months.indexOf((name[1] ?? "").toLowerCase()) + 1);
  const day = dayAlone.exec(text);
  if (day) return period("month", fullYear(day[3] ?? ""), months.indexOf((day[2] ?? "").toLowerCase()) + 1);
  const slashes = dayFirst.exec(text);
  if (slashes) return period("month", fullYear(slashes[2] ?? ""), Number(slashes[1]));
  const iso = yearFirst.exec(text);
  return iso ? period("month", fullYear(iso[1] ?? ""), Number(iso[2])) : null;
}

/** A heading that speaks of a year: "YTD 14/15", "2012-13 No.", "YE Jun 2019", "2015". */
function yearOf(heading: string): Period | null {
  const monthly = lastMonthWithYear.exec(heading);
  if (monthly)
    return period("year", fullYear(monthly[2] ?? ""), months.indexOf((monthly[1] ?? "").toLowerCase()) + 1);
  const financial = financialYear.exec(heading);
  if (financial && (fullYear(financial[1] ?? "") + 1) % 100 === fullYear(financial[2] ?? "") % 100) {
    return period("year", fullYear(financial[1] ?? ""), 4);
  }
  const year = lastYear.exec(heading);
  return year ? period("year", fullYear(year[1] ?? ""), 1) : null;
}

/**
 * The periods of a row of headings. "2010-11" alone could be November 2010 or the financial year 2010/11:
 * it is a financial year only when every heading of that form can be one.
 */
export function periodsOf(headings: readonly string[]): (Period | null)[] {
  const isDoubtful = (heading: string) => /^\d{4}-\d\d$/.test(heading.trim());
  const financial = headings.filter(isDoubtful).every(isFinancialYear);
  return headings.map((heading) =>
    financial && isDoubtful(heading) ? yearOf(heading) : (monthOf(heading) ?? yearOf(heading)),
  );
}

function isFinancialYear(heading: string): boolean {
  const year = fullYear(heading.trim().slice(0, 4));
  return yearOf(heading)?.order === year * 12 + 4;
}
