import type { Wanted } from "../monthly/definition";
import type { SharedScale } from "./chartScale";

/** The kinds of control chart. P′ and U′ are P and U with Laney's correction. */
export const chartMethods = ["XmR", "C", "P", "U", "P'", "U'"] as const;
export type ChartMethod = (typeof chartMethods)[number];

/** How processes are told apart: as the worksheet functions name it, or by the dates that the person gives. */
export const chartSteps = ["run8", "run7", "run6", "strong8", "stable", "stable12", "none", "dates"] as const;
export type ChartSteps = (typeof chartSteps)[number];

/** Sets of rules, as the worksheet functions name them. */
export const chartRules = ["police", "mdc", "western-electric", "nelson"] as const;
export type ChartRules = (typeof chartRules)[number];

/**
 * What figures are held against in a chart of proportions (P) or rates (U): another measure of the source, or one number
 * such as a population. A rate is to `per` of them: 1,000 residents.
 */
export type ChartCases =
  | { readonly kind: "none" }
  | { readonly kind: "measure"; readonly key: string; readonly per: number }
  | { readonly kind: "figure"; readonly value: number; readonly per: number };

/** A point that limits and signals leave out, such as a month of lockdown. It is still drawn. */
export interface ExcludedPoint {
  /** In words: "April 2020". */
  readonly period: string;
  readonly reason: string;
}

/** What happened in a period, written beside its point. */
export interface ChartEvent {
  readonly period: string;
  readonly label: string;
}

/** All that a person chose for a control chart, as plain JSON. Periods are in words, as the source names them. */
export interface ChartDefinition {
  readonly version: 1;
  /** The measure's key. */
  readonly measure: string;
  /** What the figures count, for the subtitle: "recorded offences"; "" where it is not known. */
  readonly unit: string;
  readonly method: ChartMethod;
  readonly cases: ChartCases;
  readonly steps: ChartSteps;
  /** First periods of new processes, where `steps` is "dates". */
  readonly splits: readonly string[];
  readonly rules: ChartRules;
  /** In the chart's own unit: 0.8 is 80% on a chart of proportions. */
  readonly target: number | null;
  readonly wanted: Wanted;
  readonly excluded: readonly ExcludedPoint[];
  readonly events: readonly ChartEvent[];
  /** "latest" goes on by itself from period to period. */
  readonly asOf: string;
  /** Of a chart that was made with others on one scale. */
  readonly scale?: SharedScale;
}
