import { unitOfTime } from "../commentary/periodPhrases";
import type { MonthlySource, SourceMeasure } from "../source/monthlySource";
import { chartTableWords } from "../../words";
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
    return survey
      ? chartTableWords.unitBy(unit || chartTableWords.percentage, time)
      : chartTableWords.shareBy(cases, time);
  }
  if (method.startsWith("U")) {
    return `${unit || chartTableWords.number} ${rateWords(source, definition, figures, time)}`;
  }
  if (percentScale(measure) !== null) return chartTableWords.unitBy(unit || chartTableWords.percentage, time);
  return ofValues(measure, unit, time);
}

function ofValues({ unit }: SourceMeasure, words: string, time: string): string {
  if (unit === "counts") return chartTableWords.aPeriod(words || chartTableWords.number, time);
  if (unit === "pounds") return chartTableWords.aPeriod(words || "£", time);
  return words === "" ? chartTableWords.byPeriod(time) : chartTableWords.unitBy(words, time);
}

/** "per 1,000 residents a month" */
function rateWords(
  source: MonthlySource,
  { cases }: ChartDefinition,
  figures: ChartFigures,
  time: string,
): string {
  if (cases.kind === "none") return chartTableWords.aPeriod("", time).trimStart();
  const name = cases.kind === "figure" ? chartTableWords.residents : casesName(source, figures);
  if (cases.per === 1) return chartTableWords.ratioBy(name, time);
  return chartTableWords.rate(shownNumber(cases.per, { places: 0 }), name, time);
}

/** The name of the measure of cases as it stands inside a line: "offices" but "ASB calls". */
function casesName(source: MonthlySource, { caseMeasure }: ChartFigures): string {
  if (!caseMeasure) return chartTableWords.cases;
  const { name } = chartNames(source, caseMeasure);
  return /^[A-Z][a-z]/.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
}

/** From the first value to the last. */
function periodWords({ drawn, periods, end }: ChartFigures): string {
  const first = periods.names[drawn.findIndex((value) => value !== null)] ?? "";
  let at = end;
  while (at >= 0 && drawn[at] === null) at -= 1;
  const last = periods.names[at] ?? "";
  return first === last ? first : chartTableWords.fromTo(first, last);
}
