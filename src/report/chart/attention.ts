import { assurance } from "../../core";
import { findingOf, latestOf } from "../commentary/finding";
import { inPeriod, periodPhrase } from "../commentary/periodPhrases";
import { meetsTarget } from "../monthly/targetCells";
import { attentionWords } from "../../words";
import type { Attention, ChartFacts, ChartPointSpec } from "./chartSpec";

/** What weighs how much by the direction wanted: for the worse, for neither, for the better. */
type Weights = Readonly<Record<"worse" | "neutral" | "better", number>>;

const breach: Weights = { worse: 100, neutral: 80, better: 60 };
const newStep: Weights = { worse: 90, neutral: 70, better: 50 };
const pattern: Weights = { worse: 60, neutral: 45, better: 30 };
const lastingStep: Weights = { worse: 30, neutral: 20, better: 10 };
const beside: Weights = { worse: 10, neutral: 5, better: 2 };
const failsTarget = 40;
const missesTarget = 15;

interface Reason {
  readonly weight: number;
  readonly words: string;
}

/**
 * How much a chart needs to be looked at, and why: the sum of what is to be seen in its latest values. Among equals the
 * latest value furthest from its average comes first.
 */
export function attention(chart: ChartFacts): Attention {
  const reasons = [...findingReasons(chart), ...targetReasons(chart)];
  const sum = reasons.reduce((total, { weight }) => total + weight, 0);
  return { score: sum + distancePart(chart), reasons: reasons.map(({ words }) => words) };
}

function findingReasons(chart: ChartFacts): Reason[] {
  const finding = findingOf(chart);
  const latest = latestOf(chart);
  if (!latest || finding.kind === "tooFew" || finding.kind === "noLimits") return [];
  const { point } = latest;
  if (finding.kind === "breach") {
    const words = `${finding.words} ${inPeriod(point.period, chart.spacing)}`;
    return [{ weight: breach[toneOf(point)], words }];
  }
  if (finding.kind === "pattern") {
    return [
      {
        weight: pattern[toneOf(point)],
        words: attentionWords.signal(finding.words, periodPhrase(point.period)),
      },
    ];
  }
  const [, side] = /^(Above|Below) average for/.exec(chart.verdict) ?? [];
  const run: Reason[] =
    side === undefined
      ? []
      : [
          {
            weight: beside[sideTone(side === "Above", chart)],
            words: chart.verdict.replace(" (provisional)", ""),
          },
        ];
  if (finding.kind === "none") return run;
  const { step, isNew } = finding;
  const tone = sideTone(step.direction === "up", chart);
  const words = attentionWords.stepChange(step.direction, periodPhrase(chart.points[step.at]?.period ?? ""));
  return [{ weight: (isNew ? newStep : lastingStep)[tone], words }, ...run];
}

function toneOf({ tone }: ChartPointSpec): keyof Weights {
  return tone ?? "neutral";
}

function sideTone(isUp: boolean, { wanted }: ChartFacts): keyof Weights {
  if (wanted === "neither") return "neutral";
  return isUp === (wanted === "higher") ? "better" : "worse";
}

function targetReasons(chart: ChartFacts): Reason[] {
  const { target, wanted } = chart;
  const latest = latestOf(chart);
  if (target === null || wanted === "neither" || !latest) return [];
  const { lower, upper } = latest.point;
  if (lower !== null && upper !== null) {
    const answer = assurance({ lower, upper }, target, wanted === "higher" ? "up" : "down");
    if (answer === "fails") return [{ weight: failsTarget, words: attentionWords.targetWillBeMissed }];
  }
  return meetsTarget(latest.value, target, wanted)
    ? []
    : [{ weight: missesTarget, words: attentionWords.targetNotMet }];
}

/** Below 1: how far the latest value lies from its average, beside its limits. */
function distancePart(chart: ChartFacts): number {
  const latest = latestOf(chart);
  const { average = null, upper = null, lower = null } = latest?.point ?? {};
  if (!latest || average === null || upper === null || lower === null || upper === lower) return 0;
  const distance = Math.abs(latest.value - average) / (upper - lower);
  return distance / (1 + distance);
}
