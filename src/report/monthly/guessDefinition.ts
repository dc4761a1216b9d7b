import { april } from "../source/dateCells";
import type { MonthlySource } from "../source/monthlySource";
import { latestPeriod, type ScorecardDefinition, type Wanted } from "./definition";
import { presetColumns } from "./presets";

const better =
  /\bsatisf|\bconfiden|\bdetect|\bpositive outcome|\bsolved\b|\bclear(ed|[- ]?up)\b|\bcharged\b|\bsanction|\bfeel(ing)? safe|\btrust\b|\bvisib|\bcompliance\b|\bon time\b|\breferrals?\b/i;
const worseAfterAll = /\bdissatisf|\bunsatisf|\bunsolved\b|\bundetected\b|\bfear\b/i;
const neither =
  /\bpopulation\b|\bcalls?\b|\bcontacts?\b|\bdemand\b|\bstop(s)? (and|&) search|\bstaff\b|\bofficers\b|\bhouseholds\b|\bgrants?\b|\bfunding\b/i;
const area =
  /\b(area|borough|district|division|force|ward|lpu|neighbourhood|place|location|region|city|town|county|(?:command|policing) unit|bcu)s?\b/i;

/** Which way a measure's figures should go, by its name: crime should fall. */
export function guessWanted(name: string): Wanted {
  if (worseAfterAll.test(name)) return "lower";
  if (better.test(name)) return "higher";
  return neither.test(name) ? "neither" : "lower";
}

/** The label heading that says the area; null where none does. */
export function guessAreaHeading({ labelHeadings }: Pick<MonthlySource, "labelHeadings">): string | null {
  return labelHeadings.find((heading) => area.test(heading)) ?? null;
}

/** A scorecard as the paper has it, of all measures, in the order they stand in the source. */
export function guessDefinition(source: MonthlySource): ScorecardDefinition {
  return {
    version: 1,
    preset: "saferTravel",
    columns: presetColumns.saferTravel,
    measures: source.measures.map(({ key }) => ({
      key,
      shown: true,
      wanted: guessWanted(key),
      target: null,
      baselineEnd: null,
    })),
    groupBy: null,
    areaHeading: guessAreaHeading(source),
    asOf: latestPeriod,
    yearStart: april,
    baselineEnd: null,
    significanceAgainst: "priorYear",
    steps: "run8",
    rounding: "whole",
    smallBases: false,
    suppress: false,
    marking: "",
    population: guessPopulation(source),
  };
}

function guessPopulation({ others }: MonthlySource): ScorecardDefinition["population"] {
  const column = others.find(({ heading }) => /\bpopulation\b|\bresidents\b/i.test(heading));
  return column ? { kind: "column", heading: column.heading } : null;
}
