import * as core from "../core";
import { answer, cellOf } from "./answer";
import { chartTable, intervalRow, keyTable, likeRange, scoreTable, stepTable } from "./tables";

/**
 * Lower control limit, process average and upper control limit of the current process, in three cells.
 * @customfunction LIMITS LIMITS
 * @helpurl https://localhost:3000/help/limits.html
 * @param values The figures, one a period. Blank cells are missing, not zero: wrap the range as IF(range="","",range).
 * @param [dates] The dates of the figures, as many as the values. Without them the periods are 1, 2, 3 and so on.
 * @param [asOf] Any date: later periods are not used. Left out, all are.
 * @param [method] "XmR" for values of any kind (the default) or "C" for counts of events.
 * @param [steps] How new processes are found: "run8" (the default), "run7", "run6", "strong8", "stable", "stable12", "none", or a range of dates at which they start.
 * @param [fix] How many first values of each process, 12 or more, its limits come from. Left out, from all.
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
  return answer({ values, dates, asOf, method, steps, fix }, (given) => {
    const { lower, average, upper } = core.currentLimits(given);
    return [[lower, average, upper]];
  });
}

/**
 * A control chart as a table, a row a period: value, limits, process average, process number and signal.
 * @customfunction CONTROLCHART CONTROLCHART
 * @helpurl https://localhost:3000/help/controlchart.html
 * @param values The figures, one a period. Blank cells are missing, not zero: wrap the range as IF(range="","",range).
 * @param [dates] The dates of the figures, as many as the values. Without them the periods are 1, 2, 3 and so on.
 * @param [asOf] Any date: later periods are not used. Left out, all are.
 * @param [method] "XmR" for values of any kind (the default) or "C" for counts of events.
 * @param [steps] How new processes are found: "run8" (the default), "run7", "run6", "strong8", "stable", "stable12", "none", or a range of dates at which they start.
 * @param [rules] Which signals are looked for: "police" (the default), "mdc", "western-electric" or "nelson".
 * @param [target] A figure to show beside the values in an eighth column. Left out, there is none.
 * @param [fix] How many first values of each process, 12 or more, its limits come from. Left out, from all.
 * @returns A header row, then a row a period.
 */
export function controlChart(
  values: unknown[][],
  dates?: unknown[][],
  asOf?: unknown,
  method?: unknown,
  steps?: unknown[][],
  rules?: unknown,
  target?: unknown,
  fix?: unknown,
): unknown[][] {
  return answer({ values, dates, asOf, method, steps, rules, target, fix }, (given) => {
    const { points, target: line } = core.controlChart(given);
    return chartTable(points, line);
  });
}

/**
 * The verdict on the latest figure: a limit breached, a step change, above or below average, stable, or too few to judge.
 * @customfunction SIGNAL SIGNAL
 * @helpurl https://localhost:3000/help/signal.html
 * @param values The figures, one a period. Blank cells are missing, not zero: wrap the range as IF(range="","",range).
 * @param [dates] The dates of the figures, as many as the values. Without them the periods are 1, 2, 3 and so on.
 * @param [asOf] Any date: later periods are not used. Left out, all are.
 * @param [method] "XmR" for values of any kind (the default) or "C" for counts of events.
 * @param [steps] How new processes are found: "run8" (the default), "run7", "run6", "strong8", "stable", "stable12", "none", or a range of dates at which they start.
 * @param [fix] How many first values of each process, 12 or more, its limits come from. Left out, from all.
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
  return answer({ values, dates, asOf, method, steps, fix }, core.signal);
}

/**
 * The step changes of a series and the candidates that were not used, a row each. A step change is evidence to look, not proof.
 * @customfunction STEPCHANGES STEPCHANGES
 * @helpurl https://localhost:3000/help/stepchanges.html
 * @param values The figures, one a period. Blank cells are missing, not zero: wrap the range as IF(range="","",range).
 * @param [dates] The dates of the figures, as many as the values. Without them the periods are 1, 2, 3 and so on.
 * @param [asOf] Any date: later periods are not used. Left out, all are.
 * @param [method] "XmR" for values of any kind (the default) or "C" for counts of events.
 * @param [steps] How new processes are found: "run8" (the default), "run7", "run6", "strong8", "stable", "stable12", "none", or a range of dates at which they start.
 * @returns A header row, then a row a step change.
 */
export function stepChanges(
  values: unknown[][],
  dates?: unknown[][],
  asOf?: unknown,
  method?: unknown,
  steps?: unknown[][],
): unknown[][] {
  return answer({ values, dates, asOf, method, steps }, (given) => stepTable(core.stepChanges(given)));
}

/**
 * A control chart of proportions as a table, a row a period, with limits that follow the number of cases.
 * @customfunction PLIMITS PLIMITS
 * @helpurl https://localhost:3000/help/plimits.html
 * @param events How many of the cases are counted, one figure a period.
 * @param cases The cases of each period, as many as the events.
 * @param [dates] The dates of the figures, as many as the events. Without them the periods are 1, 2, 3 and so on.
 * @param [asOf] Any date: later periods are not used. Left out, all are.
 * @param [steps] How new processes are found: "run8" (the default), "run7", "run6", "strong8", "stable", "stable12", "none", or a range of dates at which they start.
 * @param [laney] TRUE to allow for more variation than chance between periods (P′), FALSE when left out.
 * @param [rules] Which signals are looked for: "police" (the default), "mdc", "western-electric" or "nelson".
 * @returns A header row, then a row a period.
 */
export function pLimits(
  events: unknown[][],
  cases: unknown[][],
  dates?: unknown[][],
  asOf?: unknown,
  steps?: unknown[][],
  laney?: unknown,
  rules?: unknown,
): unknown[][] {
  return answer({ events, cases, dates, asOf, steps, laney, rules }, (given) =>
    chartTable(core.proportionChart(given)),
  );
}

/**
 * A control chart of rates as a table, a row a period, with limits that follow the exposure.
 * @customfunction ULIMITS ULIMITS
 * @helpurl https://localhost:3000/help/ulimits.html
 * @param counts The events of each period.
 * @param exposure What they are counted against (population, days, journeys), as many as the counts.
 * @param [dates] The dates of the figures, as many as the counts. Without them the periods are 1, 2, 3 and so on.
 * @param [asOf] Any date: later periods are not used. Left out, all are.
 * @param [steps] How new processes are found: "run8" (the default), "run7", "run6", "strong8", "stable", "stable12", "none", or a range of dates at which they start.
 * @param [laney] TRUE to allow for more variation than chance between periods (U′), FALSE when left out.
 * @param [rules] Which signals are looked for: "police" (the default), "mdc", "western-electric" or "nelson".
 * @returns A header row, then a row a period.
 */
export function uLimits(
  counts: unknown[][],
  exposure: unknown[][],
  dates?: unknown[][],
  asOf?: unknown,
  steps?: unknown[][],
  laney?: unknown,
  rules?: unknown,
): unknown[][] {
  return answer({ counts, exposure, dates, asOf, steps, laney, rules }, (given) =>
    chartTable(core.countRateChart(given)),
  );
}

/**
 * The total of the financial year to date.
 * @customfunction YTD YTD
 * @helpurl https://localhost:3000/help/ytd.html
 * @param values The figures, one a period. A period without one gives #N/A.
 * @param dates The dates of the figures, as many as the values.
 * @param [asOf] Any date: the total ends with its period. Left out, with the latest figure.
 * @param [yearStart] The month in which the financial year starts: 4 for April (the default).
 * @returns The total.
 */
export function ytd(values: unknown[][], dates: unknown[][], asOf?: unknown, yearStart?: unknown): number {
  return answer({ values, dates, asOf, yearStart }, core.yearToDate);
}

/**
 * The total of the same part of the financial year before.
 * @customfunction PRIORYTD PRIORYTD
 * @helpurl https://localhost:3000/help/priorytd.html
 * @param values The figures, one a period. A period without one gives #N/A.
 * @param dates The dates of the figures, as many as the values.
 * @param [asOf] Any date: the total ends with its period. Left out, with the latest figure.
 * @param [yearStart] The month in which the financial year starts: 4 for April (the default).
 * @returns The total.
 */
export function priorYtd(
  values: unknown[][],
  dates: unknown[][],
  asOf?: unknown,
  yearStart?: unknown,
): number {
  return answer({ values, dates, asOf, yearStart }, core.priorYearToDate);
}

/**
 * The change from the same part of last financial year to this year to date, as a proportion: -0.05 is 5% fewer.
 * @customfunction YTDCHANGE YTDCHANGE
 * @helpurl https://localhost:3000/help/ytdchange.html
 * @param values The figures, one a period. A period without one gives #N/A.
 * @param dates The dates of the figures, as many as the values.
 * @param [asOf] Any date: the total ends with its period. Left out, with the latest figure.
 * @param [yearStart] The month in which the financial year starts: 4 for April (the default).
 * @returns The change as a proportion.
 */
export function ytdChange(
  values: unknown[][],
  dates: unknown[][],
  asOf?: unknown,
  yearStart?: unknown,
): number {
  return answer({ values, dates, asOf, yearStart }, core.yearToDateChange);
}

/**
 * The total of the latest 12 months, or of as many as you say.
 * @customfunction ROLLING ROLLING
 * @helpurl https://localhost:3000/help/rolling.html
 * @param values The figures, one a period. A period without one gives #N/A.
 * @param dates The dates of the figures, as many as the values.
 * @param [asOf] Any date: the total ends with its period. Left out, with the latest figure.
 * @param [months] How many months the total covers: 12 when left out.
 * @returns The total.
 */
export function rolling(values: unknown[][], dates: unknown[][], asOf?: unknown, months?: unknown): number {
  return answer({ values, dates, asOf, months }, core.rolling);
}

/**
 * Reducing, Increasing or No change, for a change that is given as a proportion.
 * @customfunction TREND TREND
 * @helpurl https://localhost:3000/help/trend.html
 * @param change The change: -0.05 is 5% fewer.
 * @param [tolerance] No change is said of a change no further from 0 than this: 0 when left out.
 * @returns The trend in words.
 */
export function trend(change: unknown, tolerance?: unknown): string {
  return answer({ change, tolerance }, core.trendOfCells);
}

/**
 * The change from a previous figure to the current one, as a proportion: -0.05 is 5% fewer.
 * @customfunction CHANGE CHANGE
 * @helpurl https://localhost:3000/help/change.html
 * @param current The current figure.
 * @param previous The figure before, above 0.
 * @returns The change as a proportion.
 */
export function change(current: unknown, previous: unknown): number {
  return answer({ current, previous }, core.changeOfCells);
}

/**
 * The latest 12 months against a baseline, in four cells: baseline total, latest total, difference, and change as a proportion.
 * @customfunction BASELINE BASELINE
 * @helpurl https://localhost:3000/help/baseline.html
 * @param values The figures, one a period. A period without one gives #N/A.
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
  return answer({ values, dates, baselineEnd, months, asOf }, (given) => {
    const against = core.baseline(given);
    return [[against.baseline, against.latest, against.difference, against.change].map(cellOf)];
  });
}

/**
 * The change between two counts of events with its interval, in four cells: change, lower, upper, and whether it is significant.
 * @customfunction COUNTCHANGE COUNTCHANGE
 * @helpurl https://localhost:3000/help/countchange.html
 * @param current The current count.
 * @param baseline The count before.
 * @param [currentExposure] What the current count is counted against, such as days or population. Without exposures both are over the same.
 * @param [baselineExposure] What the count before is counted against. Give both exposures or neither.
 * @param [confidence] How sure the interval is: 0.95 when left out.
 * @returns Change, lower, upper, significance.
 */
export function countChange(
  current: unknown,
  baseline: unknown,
  currentExposure?: unknown,
  baselineExposure?: unknown,
  confidence?: unknown,
): unknown[][] {
  return answer({ current, baseline, currentExposure, baselineExposure, confidence }, (given) =>
    intervalRow(core.countChange(given)),
  );
}

/**
 * The difference between two survey percentages with its interval, in four cells: difference (0.02 is 2 points), lower, upper, and whether it is significant.
 * @customfunction PERCENTCHANGE PERCENTCHANGE
 * @helpurl https://localhost:3000/help/percentchange.html
 * @param currentEvents How many of the current cases said so.
 * @param currentCases How many were asked this time.
 * @param baselineEvents How many of the cases before said so.
 * @param baselineCases How many were asked before.
 * @param [confidence] How sure the interval is: 0.95 when left out.
 * @returns Difference, lower, upper, significance.
 */
export function percentChange(
  currentEvents: unknown,
  currentCases: unknown,
  baselineEvents: unknown,
  baselineCases: unknown,
  confidence?: unknown,
): unknown[][] {
  return answer({ currentEvents, currentCases, baselineEvents, baselineCases, confidence }, (given) =>
    intervalRow(core.percentChange(given)),
  );
}

/**
 * The exact total of amounts, text such as £16,400 included. With labels, rows that are totals of others are not counted.
 * @customfunction GRANTTOTAL GRANTTOTAL
 * @helpurl https://localhost:3000/help/granttotal.html
 * @param amounts The amounts in pounds. Blank cells count nothing.
 * @param [labels] The labels of the rows, as many as the amounts: Total, Sub-total, Grand total and the like are not counted. Without labels every row is.
 * @returns The total in pounds.
 */
export function grantTotal(amounts: unknown[][], labels?: unknown[][]): number {
  return answer({ amounts, labels }, core.grantTotal);
}

/**
 * Exact totals by key, such as area or theme, as a table: key, number of grants, total and share.
 * @customfunction GRANTTOTALBY GRANTTOTALBY
 * @helpurl https://localhost:3000/help/granttotalby.html
 * @param keys What to add up by, one key a row.
 * @param amounts The amounts in pounds, as many as the keys.
 * @returns A header row, then a row a key.
 */
export function grantTotalBy(keys: unknown[][], amounts: unknown[][]): unknown[][] {
  return answer({ keys, amounts }, (given) => keyTable(core.grantTotalBy(given)));
}

/**
 * Whether a stated total is the sum of its rows, in two cells: rows less stated total, and the verdict in words.
 * @customfunction RECONCILE RECONCILE
 * @helpurl https://localhost:3000/help/reconcile.html
 * @param amounts The amounts in pounds. Blank cells count nothing.
 * @param stated The total as it was stated.
 * @param [labels] The labels of the rows, as many as the amounts: Total, Sub-total, Grand total and the like are not counted. Without labels every row is.
 * @returns The difference in pounds, and the verdict.
 */
export function reconcile(amounts: unknown[][], stated: unknown, labels?: unknown[][]): unknown[][] {
  return answer({ amounts, stated, labels }, (given) => {
    const { difference, verdict } = core.reconcile(given);
    return [[difference, verdict]];
  });
}

/**
 * The share of each amount, rounded so that the percentages add up to exactly 100%.
 * @customfunction SHARES SHARES
 * @helpurl https://localhost:3000/help/shares.html
 * @param amounts The amounts, none below 0.
 * @param [places] Decimals of a percentage: 1 when left out, as in 24.8%.
 * @returns The shares as proportions, in the shape of the amounts.
 */
export function shares(amounts: unknown[][], places?: unknown): unknown[][] {
  return answer({ amounts, places }, (given) => likeRange(amounts, core.shares(given)));
}

/**
 * Shares a total out by weights, in amounts that add up to exactly the total.
 * @customfunction APPORTION APPORTION
 * @helpurl https://localhost:3000/help/apportion.html
 * @param total The amount to share out, in pounds.
 * @param weights The weight of each share, such as population; none below 0.
 * @param [unit] The step of the amounts: £1 when left out.
 * @returns The amounts in pounds, in the shape of the weights.
 */
export function apportion(total: unknown, weights: unknown[][], unit?: unknown): unknown[][] {
  return answer({ total, weights, unit }, (given) => likeRange(weights, core.apportion(given)));
}

/**
 * A whole scorecard as a table, a row a measure: year to date, change, trend, latest 12 months, baseline, process average, limits and signal.
 * @customfunction SCORECARD SCORECARD
 * @helpurl https://localhost:3000/help/scorecard.html
 * @param labels The names of the measures, one for each row of values.
 * @param values The figures: a row a measure, a column a period. Blank cells are missing: wrap the range as IF(range="","",range).
 * @param dates The dates of the columns.
 * @param [asOf] Any date: figures are as at its period. Left out, each measure is as at its latest figure.
 * @param [baselineEnd] Any date in the last period of the 12-month baseline. Left out, nothing is held against one.
 * @param [steps] How new processes are found: "run8" (the default), "run7", "run6", "strong8", "stable", "stable12", "none", or a range of dates at which they start.
 * @param [yearStart] The month in which the financial year starts: 4 for April (the default).
 * @returns A header row, then a row a measure.
 */
export function scorecard(
  labels: unknown[][],
  values: unknown[][],
  dates: unknown[][],
  asOf?: unknown,
  baselineEnd?: unknown,
  steps?: unknown[][],
  yearStart?: unknown,
): unknown[][] {
  return answer({ labels, values, dates, asOf, baselineEnd, steps, yearStart }, (given) =>
    scoreTable(core.scorecard(given)),
  );
}
