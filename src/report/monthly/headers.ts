import { monthNames } from "../scorecard/heading";
import { shortPeriod } from "../source/words";
import { monthlyColumnWords } from "../../words";
import type { ColumnId, ScorecardDefinition } from "./definition";
import { monthsOf, type Month } from "./periods";

export interface HeaderPeriods {
  readonly asOf: string;
  /** The period before; null where there is none. */
  readonly before: string | null;
  /** Whether a year to date is of whole months, so that they can be named. */
  readonly wholeMonths: boolean;
}

/** The headers of the columns in the papers' words, with the periods they are of. */
export function headersAt(
  periods: HeaderPeriods,
  definition: ScorecardDefinition,
): Readonly<Record<ColumnId, string>> {
  const { yearStart, significanceAgainst, baselineEnd, population } = definition;
  const year = yearOf(periods.asOf, yearStart);
  const base = baselineEnd === null ? "" : monthlyColumnWords.baselineYear(shortPeriod(baselineEnd));
  return {
    latest: shortPeriod(periods.asOf),
    priorYearToDate:
      year === null
        ? monthlyColumnWords.priorYearToDate
        : monthlyColumnWords.yearToDateOf(yearWords(year - 1, yearStart)),
    yearToDate:
      year === null
        ? monthlyColumnWords.yearToDate
        : monthlyColumnWords.yearToDateOf(yearWords(year, yearStart)),
    change: monthlyColumnWords.change(monthsIn(periods.asOf, periods, yearStart)),
    trend: monthlyColumnWords.trend,
    previousChange: monthlyColumnWords.previousChange(monthsIn(periods.before, periods, yearStart)),
    rolling: monthlyColumnWords.rolling,
    baseline: monthlyColumnWords.baseline(base),
    againstBaseline: monthlyColumnWords.againstBaseline,
    significance:
      significanceAgainst === "baseline"
        ? monthlyColumnWords.significanceToBaseline
        : monthlyColumnWords.significanceToPriorYear,
    processAverage: monthlyColumnWords.processAverage,
    lowerLimit: monthlyColumnWords.lowerLimit,
    upperLimit: monthlyColumnWords.upperLimit,
    signal: monthlyColumnWords.signal,
    target: monthlyColumnWords.target,
    againstTarget: monthlyColumnWords.againstTarget,
    rate: monthlyColumnWords.rate,
    rank: population === null ? monthlyColumnWords.rankOfChange : monthlyColumnWords.rankOfRate,
  };
}

/** The calendar year in which the financial year of a period starts. */
function yearOf(period: string, yearStart: number): number | null {
  const months = monthsOf(period);
  if (!months) return null;
  const { year, month } = months.first;
  return month >= yearStart ? year : year - 1;
}

/** "15/16", or the year itself where years start in January. */
function yearWords(year: number, yearStart: number): string {
  const figures = (each: number): string => String(each % 100).padStart(2, "0");
  return yearStart === 1 ? String(year) : `${figures(year)}/${figures(year + 1)}`;
}

/** " (Apr-Jan)": the months of the year to date; nothing where periods are shorter than months. */
function monthsIn(period: string | null, { wholeMonths }: HeaderPeriods, yearStart: number): string {
  const months = period === null || !wholeMonths ? null : monthsOf(period);
  if (!months) return "";
  const from = nameOf({ year: 0, month: yearStart });
  const to = nameOf(months.last);
  return from === to ? ` (${to})` : ` (${from}-${to})`;
}

function nameOf({ month }: Month): string {
  return monthNames[month - 1] ?? "";
}
