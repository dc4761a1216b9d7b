import type { SpacingName } from "../../core";
import type { SourceCell } from "../scorecard/sourceCell";
import type { FigureRecord } from "../record/figureRecord";
import type { Wanted } from "../monthly/definition";
import type { NumberStyle } from "../numberStyle";
import type { ChartAxis, ChartUnit } from "./chartScale";
import type { ChartMethod } from "./definition";

/** A style goes into JSON by its name; `styleNamed` gives it back. */
export type StyleName = NumberStyle["name"];

/** One period of a chart. */
export interface ChartPointSpec {
  /** In words: "April 2020". */
  readonly period: string;
  /** For the axis: "Apr 20". */
  readonly label: string;
  /** The period as the source has it, or a cell like its neighbours where the source skips the period. */
  readonly cell: SourceCell;
  /** Null where missing. An excluded point keeps its value. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly average: number | null;
  readonly upper: number | null;
  /** From 1. */
  readonly process: number;
  /** The first rule that the point shows, in the core's words; "" for none. */
  readonly signal: string;
  /** On which side the signal is; null for none, and for patterns that have no side. */
  readonly side: "above" | "below" | null;
  /** What the signal means by the direction wanted; null without a signal. */
  readonly tone: "better" | "worse" | "neutral" | null;
  /** Why limits and signals leave the point out; null where they don't. */
  readonly excluded: string | null;
  readonly event: string | null;
  /** Whether its limits come from fewer than 12 values. */
  readonly provisional: boolean;
}

/** A stretch of points with one average. */
export interface ChartProcess {
  /** The indexes of its first and its last point. */
  readonly from: number;
  readonly to: number;
  /** Null where it has too few values for limits. */
  readonly average: number | null;
  /** How many values it has that are not excluded. */
  readonly values: number;
  readonly provisional: boolean;
  /** What started it: the data themselves, a step change that was found, or a date that was given. */
  readonly began: "first" | "detected" | "given";
}

/** A step change that starts a process, with the averages of the processes it parts, as they are drawn. */
export interface ChartStep {
  /** The index of the first point of the new process. */
  readonly at: number;
  readonly direction: "up" | "down";
  readonly before: number;
  readonly after: number;
  /** As a proportion of the average before; null where that is 0 or below, and for percentages and levels. */
  readonly change: number | null;
  /** How far apart the values that confirmed it and those before are; null where that can't be said. */
  readonly standardErrors: number | null;
}

/** What a chart is, but for the sentences that say so. */
export interface ChartFacts {
  /** What, where, unit and period: "Camden, recorded offences a month, April 2010 to November 2021". */
  readonly subtitle: string;
  /** The measure's name, which heads its column: "Robbery". */
  readonly valueName: string;
  readonly method: ChartMethod;
  readonly unit: ChartUnit;
  readonly spacing: SpacingName;
  /** How values are shown, and how averages and limits are. */
  readonly style: StyleName;
  readonly lineStyle: StyleName;
  readonly points: readonly ChartPointSpec[];
  /** Oldest first, and never none. */
  readonly processes: readonly ChartProcess[];
  /** The step changes that start processes, oldest first. */
  readonly steps: readonly ChartStep[];
  /** The verdict on the latest value, in the core's words: "Stable"; "" where there is none. */
  readonly verdict: string;
  readonly target: number | null;
  readonly wanted: Wanted;
  readonly axis: ChartAxis;
  /** The latest value that is not excluded, with its label; null where there is none. */
  readonly latest: { readonly index: number; readonly label: string } | null;
}

/** A control chart as plain JSON: the preview, the chart in the workbook and the copied picture are all drawn from it. */
export interface ChartSpec extends ChartFacts {
  /** The finding: "Robbery: step change down from April 2020". */
  readonly title: string;
  /** Two sentences for somebody who can't see the chart. */
  readonly altText: string;
  /** One or two sentences that say what the chart shows. */
  readonly commentary: string;
  /** Sentences for under the chart. */
  readonly notes: readonly string[];
}

/** A chart with what it is made of, to say later what changed; or why there is none, in one sentence. */
export type ChartMaking =
  | { readonly kind: "chart"; readonly chart: ChartSpec; readonly record: FigureRecord }
  | { readonly kind: "fault"; readonly words: string };

/** How much a chart needs to be looked at, and why: the more, the sooner. */
export interface Attention {
  readonly score: number;
  readonly reasons: readonly string[];
}
