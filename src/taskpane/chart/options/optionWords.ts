import type { ChartDefinition, ChartMethod, ChartRules, ChartSteps, Wanted } from "../../../report";

export const methodWords: Readonly<Record<ChartMethod, string>> = {
  XmR: "Individual values (XmR)",
  C: "Counts of rare events (C)",
  P: "Proportions of cases (P)",
  U: "Rates (U)",
  "P'": "Proportions of many cases (P′)",
  "U'": "Rates of large populations (U′)",
};

export const stepWords: Readonly<Record<ChartSteps, string>> = {
  run8: "8 values in a row on one side",
  run7: "7 values in a row on one side",
  run6: "6 values in a row on one side",
  strong8: "8 in a row, strong changes only",
  stable: "Stable shift, 21 periods",
  stable12: "Stable shift, 12 periods",
  none: "Never: one process",
  dates: "Where I say",
};

export const ruleWords: Readonly<Record<ChartRules, string>> = {
  police: "Limits, and runs of 8",
  mdc: "Making Data Count (NHS)",
  "western-electric": "Western Electric",
  nelson: "Nelson",
};

export const wantedWords: Readonly<Record<Wanted, string>> = {
  lower: "Lower is better",
  higher: "Higher is better",
  neither: "Neither",
};

/** Whether a method holds figures against cases, and what it calls those. */
export function casesName(method: ChartMethod): "cases" | "exposure" | null {
  if (method === "P" || method === "P'") return "cases";
  return method === "U" || method === "U'" ? "exposure" : null;
}

/** "New process: 8 values in a row on one side; signals: limits, and runs of 8". */
export function rulesSummary({ steps, splits, rules }: ChartDefinition): string {
  const given = splits.length === 0 ? "none said yet" : splits.join(", ");
  const process = steps === "dates" ? `where I say (${given})` : lowerFirst(stepWords[steps]);
  const signals = rules === "police" ? lowerFirst(ruleWords.police) : ruleWords[rules];
  return `New process: ${process}. Signals: ${signals}.`;
}

/** "Lower is better, no target, to the latest month". */
export function targetSummary({ wanted, target, asOf }: ChartDefinition): string {
  return [
    wanted === "neither" ? "No direction wanted" : wantedWords[wanted],
    target === null ? "no target" : `target ${target.toLocaleString("en-GB")}`,
    asOf === "latest" ? "to the latest figure" : `to ${asOf}`,
  ].join(", ");
}

/** "1 point left out, 2 labels". */
export function pointsSummary({ excluded, events }: ChartDefinition): string {
  const left = excluded.length === 1 ? "1 point left out" : `${excluded.length} points left out`;
  const labels = events.length === 1 ? "1 label" : `${events.length} labels`;
  if (excluded.length === 0 && events.length === 0) return "None left out, none labelled";
  return [...(excluded.length === 0 ? [] : [left]), ...(events.length === 0 ? [] : [labels])].join(", ");
}

function lowerFirst(words: string): string {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

/** The number that was typed, with thousands, pounds or a percent sign; null where it is none. */
export function numberFrom(typed: string): number | null {
  const text = typed.replace(/[\s,£]/g, "").replace(/[−–]/g, "-");
  const percent = text.endsWith("%");
  const digits = percent ? text.slice(0, -1) : text;
  const number = Number(digits);
  if (digits === "" || !Number.isFinite(number)) return null;
  return percent ? Number((number / 100).toPrecision(12)) : number;
}
