import { unitOfTime } from "../commentary/periodPhrases";
import type { MonthlySource, SourceMeasure } from "../source/monthlySource";
import type { ChartFigures } from "./chartFigures";
import type { ChartNames } from "./chartNames";
import { chartNames } from "./chartNames";
import type { ChartDefinition } from "./definition";
import { percentScale } from "./percentScale";
import { shownNumber } from "../shownNumber";

/** What, where, unit and period: "Camden, recorded offences a month, April 2010 to November 2021". */
export function subtitleOf(
  source: MonthlySource,
  definition: ChartDefinition,
  figures: ChartFigures,
  { rest }: ChartNames,
): string {
  const words = [...rest, unitWords(source, definition, figures), periodWords(figures)].join(", ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function unitWords(source: MonthlySource, definition: ChartDefinition, figures: ChartFigures): string {
  const { method, unit } = definition;
  const { measure, survey } = figures;
  const time = unitOfTime(figures.periods.spacing.name);
  if (method.startsWith("P")) {
    const cases = casesName(source, figures);
    return survey ? `${unit || "percentage"} by ${time}` : `percentage of ${cases} by ${time}`;
  }
  if (method.startsWith("U")) {
    return `${unit || "number"} ${rateWords(source, definition, figures, time)}`;
  }
  if (percentScale(measure) !== null) return `${unit || "percentage"} by ${time}`;
  return ofValues(measure, unit, time);
}

function ofValues({ unit }: SourceMeasure, words: string, time: string): string {
  if (unit === "counts") return `${words || "number"} a ${time}`;
  if (unit === "pounds") return `${words || "£"} a ${time}`;
  return words === "" ? `by ${time}` : `${words} by ${time}`;
}

/** "per 1,000 residents a month" */
function rateWords(
  source: MonthlySource,
  { cases }: ChartDefinition,
  figures: ChartFigures,
  time: string,
): string {
  if (cases.kind === "none") return `a ${time}`;
  const name = cases.kind === "figure" ? "residents" : casesName(source, figures);
  if (cases.per === 1) return `to ${name} by ${time}`;
  return `per ${shownNumber(cases.per, { places: 0 })} ${name} a ${time}`;
}

/** The name of the measure of cases as it stands inside a line: "offices" but "ASB calls". */
function casesName(source: MonthlySource, { caseMeasure }: ChartFigures): string {
  if (!caseMeasure) return "cases";
  const { name } = chartNames(source, caseMeasure);
  return /^[A-Z][a-z]/.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
}

/** From the first value to the last. */
function periodWords({ drawn, periods, end }: ChartFigures): string {
  const first = periods.names[drawn.findIndex((value) => value !== null)] ?? "";
  let at = end;
  while (at >= 0 && drawn[at] === null) at -= 1;
  const last = periods.names[at] ?? "";
  return first === last ? first : `${first} to ${last}`;
}
