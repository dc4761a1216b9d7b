import * as functions from "./functions";

/** The functions by their names in a workbook, without BOARD. */
const byName = {
  LIMITS: functions.limits,
  CONTROLCHART: functions.controlChart,
  SIGNAL: functions.signal,
  STEPCHANGES: functions.stepChanges,
  PLIMITS: functions.pLimits,
  ULIMITS: functions.uLimits,
  YTD: functions.ytd,
  PRIORYTD: functions.priorYtd,
  YTDCHANGE: functions.ytdChange,
  ROLLING: functions.rolling,
  TREND: functions.trend,
  CHANGE: functions.change,
  BASELINE: functions.baseline,
  COUNTCHANGE: functions.countChange,
  PERCENTCHANGE: functions.percentChange,
  GRANTTOTAL: functions.grantTotal,
  GRANTTOTALBY: functions.grantTotalBy,
  RECONCILE: functions.reconcile,
  SHARES: functions.shares,
  APPORTION: functions.apportion,
  SCORECARD: functions.scorecard,
};

for (const [name, answer] of Object.entries(byName)) CustomFunctions.associate(name, answer);
