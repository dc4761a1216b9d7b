import { assurance } from "../../core";
import { stepRuleWords } from "../monthly/stepRuleWords";
import { styleNamed } from "../numberStyle";
import { shownNumber } from "../shownNumber";
import type { MonthlySource } from "../source/monthlySource";
import type { ChartFigures } from "./chartFigures";
import type { ChartFacts } from "./chartSpec";
import type { ChartDefinition, ChartMethod, ChartRules } from "./definition";
import { unitOfTime } from "../commentary/periodPhrases";
import { chartNotesWords, listed } from "../../words";

/** What has to be said under a chart, a sentence or two each. */
export function chartNotes(
  source: MonthlySource,
  definition: ChartDefinition,
  figures: ChartFigures,
  { chart, splitsOutside }: { readonly chart: ChartFacts; readonly splitsOutside: readonly string[] },
): string[] {
  return [
    limitsNote(definition),
    figures.survey ? chartNotesWords.survey : null,
    populationNote(definition),
    excludedNote(chart),
    provisionalNote(chart),
    missingNote(chart),
    splitsOutside.length === 0 ? null : chartNotesWords.outsidePeriods(splitsOutside),
    scaleNote(definition, chart),
    assuranceNote(chart),
    source.title === null ? null : chartNotesWords.source(source.title.replace(/\.$/, "")),
  ].filter((note) => note !== null);
}

const methodWords: Readonly<Record<ChartMethod, string>> = chartNotesWords.method;

const ruleWords: Readonly<Record<ChartRules, string>> = chartNotesWords.rule;

function limitsNote({ method, steps, rules }: ChartDefinition): string {
  const independent = ["C", "P", "U"].includes(method) ? chartNotesWords.independentEvents : "";
  return chartNotesWords.limits(methodWords[method], stepRuleWords(steps), ruleWords[rules], independent);
}

function populationNote({ method, cases }: ChartDefinition): string | null {
  if (cases.kind !== "figure" || !/^[PU]/.test(method)) return null;
  const number = shownNumber(cases.value, { places: 0 });
  return method.startsWith("U") ? chartNotesWords.sameResidents(number) : chartNotesWords.sameCases(number);
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
  return chartNotesWords.excluded(words.join("; "));
}

function provisionalNote({ processes, points }: ChartFacts): string | null {
  const periods = processes.flatMap(({ provisional, average, from }) =>
    provisional && average !== null ? [points[from]?.period ?? ""] : [],
  );
  return periods.length === 0 ? null : chartNotesWords.provisional(periods);
}

function missingNote({ points, spacing }: ChartFacts): string | null {
  const missing = points.filter(({ value }) => value === null).map(({ period }) => period);
  if (missing.length === 0) return null;
  return chartNotesWords.missing(missing.length, unitOfTime(spacing), missing);
}

function scaleNote({ scale }: ChartDefinition, { axis, unit }: ChartFacts): string | null {
  if (scale?.unit !== unit) return null;
  const { minimum, maximum } = scale.axis;
  return axis.minimum === minimum && axis.maximum === maximum ? null : chartNotesWords.beyondScale;
}

/** What a process that stays as it is does with its target (NHS England's assurance). */
function assuranceNote({ target, wanted, points, latest, style }: ChartFacts): string | null {
  const { lower = null, upper = null } = points[latest?.index ?? -1] ?? {};
  if (target === null || lower === null || upper === null || wanted === "neither") return null;
  const words = chartNotesWords.targetAnswer;
  const answer = assurance({ lower, upper }, target, wanted === "higher" ? "up" : "down");
  if (answer === undefined) return null;
  return chartNotesWords.target(styleNamed(style).show(target), words[answer]);
}
