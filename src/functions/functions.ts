import * as core from "../core";
import { answer, cellOf } from "./answer";

/**
 * Lower control limit, process average and upper control limit of the current process, in three cells.
 * @customfunction LIMITS LIMITS
 * @param values The figures, one a period. Blank cells are missing, not zero: wrap the range as IF(range="","",range).
 * @param [dates] The dates of the figures, as many as the values. Without them the periods are 1, 2, 3 and so on.
 * @param [asOf] Any date: later periods are not used. Left out, all are.
 * @param [method] "XmR" for values of any kind (the default) or "C" for counts of events.
 * @param [steps] How new processes are found: "run8" (the default), "run7", "run6", "strong8", "stable", "stable12", "none", or a range of dates at which they start.
 * @param [fix] Limits from the first so many values of each process, 12 or more, instead of all.
 * @returns Lower limit, process average, upper limit.
 */
export function limits(
  values: unknown[][],
  dates?: unknown[][],
  asOf?: unknown,
  method?: unknown,
  steps?: unknown[][],
  fix?: unknown,
): number[][] {
  return answer([values, dates, asOf, method, steps, fix], () => {
    const { lower, average, upper } = core.currentLimits({ values, dates, asOf, method, steps, fix });
    return [[lower, average, upper]];
  });
}

/**
 * The verdict on the latest figure: a limit breached, a step change, above or below average, stable, or too few to judge.
 * @customfunction SIGNAL SIGNAL
 * @param values The figures, one a period. Blank cells are missing, not zero: wrap the range as IF(range="","",range).
 * @param [dates] The dates of the figures, as many as the values. Without them the periods are 1, 2, 3 and so on.
 * @param [asOf] Any date: later periods are not used. Left out, all are.
 * @param [method] "XmR" for values of any kind (the default) or "C" for counts of events.
 * @param [steps] How new processes are found: "run8" (the default), "run7", "run6", "strong8", "stable", "stable12", "none", or a range of dates at which they start.
 * @param [fix] Limits from the first so many values of each process, 12 or more, instead of all.
 * @returns The verdict in words.
 */
export function signal(
  values: unknown[][],
  dates?: unknown[][],
  asOf?: unknown,
  method?: unknown,
  steps?: unknown[][],
  fix?: unknown,
): string {
  const given = [values, dates, asOf, method, steps, fix];
  return answer(given, () => core.signal({ values, dates, asOf, method, steps, fix }));
}

/**
 * The change from the same part of last financial year to this year to date, as a proportion: -0.05 is 5% fewer.
 * @customfunction YTDCHANGE YTDCHANGE
 * @param values The figures, one a period. A period without one in either year gives #N/A.
 * @param dates The dates of the figures, as many as the values.
 * @param [asOf] Any date: the year to date ends with its period. Left out, with the latest figure.
 * @param [yearStart] The month in which the financial year starts: 4 for April (the default).
 * @returns The change as a proportion.
 */
export function ytdChange(
  values: unknown[][],
  dates: unknown[][],
  asOf?: unknown,
  yearStart?: unknown,
): number {
  return answer([values, dates, asOf, yearStart], () =>
    core.yearToDateChange({ values, dates, asOf, yearStart }),
  );
}

/**
 * The latest 12 months against a baseline, in four cells: baseline total, latest total, difference, and change as a proportion.
 * @customfunction BASELINE BASELINE
 * @param values The figures, one a period. A period without one in either window gives #N/A.
 * @param dates The dates of the figures, as many as the values.
 * @param baselineEnd Any date in the last period of the baseline.
 * @param [months] How many months each total covers: 12 when left out.
 * @param [asOf] Any date: the latest total ends with its period. Left out, with the latest figure.
 * @returns Baseline total, latest total, difference, change.
 */
export function baseline(
  values: unknown[][],
  dates: unknown[][],
  baselineEnd: unknown,
  months?: unknown,
  asOf?: unknown,
): unknown[][] {
  return answer([values, dates, baselineEnd, months, asOf], () => {
    const against = core.baseline({ values, dates, baselineEnd, months, asOf });
    return [[against.baseline, against.latest, against.difference, against.change].map(cellOf)];
  });
}

/**
 * The exact total of amounts, text such as £16,400 included. With labels, rows that are totals of others are not counted.
 * @customfunction GRANTTOTAL GRANTTOTAL
 * @param amounts The amounts in pounds. Blank cells count nothing.
 * @param [labels] The labels of the rows, as many as the amounts: Total, Sub-total, Grand total and the like are left out.
 * @returns The total in pounds.
 */
export function grantTotal(amounts: unknown[][], labels?: unknown[][]): number {
  return answer([amounts, labels], () => core.grantTotal({ amounts, labels }));
}

/**
 * Whether a stated total is the sum of its rows, in two cells: rows less stated total, and the verdict in words.
 * @customfunction RECONCILE RECONCILE
 * @param amounts The amounts in pounds. Blank cells count nothing.
 * @param stated The total as it was stated.
 * @param [labels] The labels of the rows, as many as the amounts: Total, Sub-total, Grand total and the like are left out.
 * @returns The difference in pounds, and the verdict.
 */
export function reconcile(amounts: unknown[][], stated: unknown, labels?: unknown[][]): unknown[][] {
  return answer([amounts, stated, labels], () => {
    const { difference, verdict } = core.reconcile({ amounts, stated, labels });
    return [[difference, verdict]];
  });
}
