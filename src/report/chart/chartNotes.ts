import { assurance } from "../../core";
import { stepRuleWords } from "../monthly/stepRuleWords";
import { styleNamed } from "../numberStyle";
import { shownNumber } from "../shownNumber";
import type { MonthlySource } from "../source/monthlySource";
import type { ChartFigures } from "./chartFigures";
import type { ChartFacts } from "./chartSpec";
import type { ChartDefinition, ChartMethod, ChartRules } from "./definition";
import { unitOfTime } from "../commentary/periodPhrases";
import { counted, listed } from "../../words";

/** What has to be said under a chart, a sentence or two each. */
export function chartNotes(
  source: MonthlySource,
  definition: ChartDefinition,
  figures: ChartFigures,
  { chart, splitsOutside }: { readonly chart: ChartFacts; readonly splitsOutside: readonly string[] },
): string[] {
  return [
    limitsNote(definition),
    figures.survey
      ? "Made of percentages: each is turned into respondents by its number of cases, rounded to whole people. Survey weights are not taken in."
      : null,
    populationNote(definition),
    excludedNote(chart),
    provisionalNote(chart),
    missingNote(chart),
    splitsOutside.length === 0
      ? null
      : `Outside the periods shown, so no new process there: ${listed(splitsOutside)}.`,
    assuranceNote(chart),
    source.title === null ? null : `Source: ${source.title.replace(/\.$/, "")}.`,
  ].filter((note) => note !== null);
}

const methodWords: Readonly<Record<ChartMethod, string>> = {
  XmR: "three sigma from the process average, by moving ranges (XmR)",
  C: "three sigma from the process average, for counts of independent events (C)",
  P: "three sigma from the process average, by the number of cases (P)",
  U: "three sigma from the process average, by what the rate is to (U)",
  "P'": "three sigma from the process average, by the number of cases, widened to how much the figures vary (P′, Laney)",
  "U'": "three sigma from the process average, by what the rate is to, widened to how much the figures vary (U′, Laney)",
};

const ruleWords: Readonly<Record<ChartRules, string>> = {
  police: "points beyond a limit and runs of eight",
  mdc: "those of Making Data Count",
  "western-electric": "those of Western Electric",
  nelson: "those of Nelson",
};

function limitsNote({ method, steps, rules }: ChartDefinition): string {
  const independent = ["C", "P", "U"].includes(method)
    ? " The limits assume independent events: repeat cases make the true ones wider."
    : "";
  return `Limits: ${methodWords[method]}; ${stepRuleWords(steps)}. Signals: ${ruleWords[rules]}. A step change is evidence to look, not proof.${independent}`;
}

function populationNote({ method, cases }: ChartDefinition): string | null {
  if (cases.kind !== "figure" || !/^[PU]/.test(method)) return null;
  const number = shownNumber(cases.value, { places: 0 });
  return method.startsWith("U")
    ? `Rates are to the same ${number} residents in every period.`
    : `Proportions are of the same ${number} cases in every period.`;
}

/** By reason, in the order of the first point of each. */
function excludedNote({ points }: ChartFacts): string | null {
  const periods = new Map<string, string[]>();
  for (const { excluded, period } of points) {
    if (excluded === null) continue;
    periods.set(excluded, [...(periods.get(excluded) ?? []), period]);
  }
  if (periods.size === 0) return null;
  const words = [...periods].map(([reason, names]) => `${listed(names)} (${reason})`);
  return `Drawn hollow, and left out of limits and signals: ${words.join("; ")}.`;
}

function provisionalNote({ processes, points }: ChartFacts): string | null {
  const periods = processes.flatMap(({ provisional, average, from }) =>
    provisional && average !== null ? [points[from]?.period ?? ""] : [],
  );
  return periods.length === 0
    ? null
    : `Limits from fewer than 12 values are provisional: those from ${listed(periods)}.`;
}

function missingNote({ points, spacing }: ChartFacts): string | null {
  const missing = points.filter(({ value }) => value === null).map(({ period }) => period);
  if (missing.length === 0) return null;
  return `${counted(missing.length, unitOfTime(spacing))} without a figure: ${listed(missing)}.`;
}

/** What a process that stays as it is does with its target (NHS England's assurance). */
function assuranceNote({ target, wanted, points, latest, style }: ChartFacts): string | null {
  const { lower = null, upper = null } = points[latest?.index ?? -1] ?? {};
  if (target === null || lower === null || upper === null || wanted === "neither") return null;
  const words = {
    passes: "nearly every value will meet it",
    fails: "nearly every value will miss it, unless the process changes",
    inconsistent: "it will be met or missed by chance",
  };
  const answer = assurance({ lower, upper }, target, wanted === "higher" ? "up" : "down");
  if (answer === undefined) return null;
  return `Target of ${styleNamed(style).show(target)}: as the process stands, ${words[answer]}.`;
}
