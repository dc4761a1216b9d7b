import {
  attempt,
  baseline,
  Fault,
  priorYearToDate,
  scorecard,
  yearToDate,
  type Baseline,
  type ScorecardRow,
} from "../../core";
import { addsUp } from "../source/figureUnit";
import type { MonthlySource, SourceMeasure } from "../source/monthlySource";
import type { SourceCell } from "../scorecard/sourceCell";
import { monthlyCellWords } from "../../words";
import type { DefinedMeasure, ScorecardDefinition } from "./definition";
import { givenSteps } from "./givenSteps";
import { missingFigure } from "./cellAnswer";
import { populationOf } from "./population";

/** What a table asks of every measure alike. */
export interface Question {
  readonly source: MonthlySource;
  readonly definition: ScorecardDefinition;
  readonly dates: readonly SourceCell[];
  /** The place of the period in the source. */
  readonly at: number;
}

export interface ShownMeasure {
  readonly measure: SourceMeasure;
  /** The place of the measure in the source. */
  readonly place: number;
  readonly defined: DefinedMeasure;
  readonly isTotal: boolean;
}

/** What the core says of one measure. What can't be answered holds its fault. */
export interface MeasureFigures extends ShownMeasure {
  readonly row: ScorecardRow;
  readonly latest: number | null;
  /** Year to date and prior year to date one period before: what the previous change is of. */
  readonly before: { readonly yearToDate: number | Fault; readonly priorYearToDate: number | Fault };
  readonly baseline: Baseline | Fault;
  /** Per 1,000, over the latest 12 months. */
  readonly rate: number | Fault;
}

/** The figures of some measures: the core's own, so that the worksheet functions give the same. */
export function figuresOf(shown: readonly ShownMeasure[], question: Question): MeasureFigures[] {
  const { definition, dates, at } = question;
  const rows = scorecard({
    labels: shown.map(({ measure }) => [measure.key]),
    values: shown.map(({ measure }) => measure.values),
    dates: [dates],
    asOf: dates[at],
    steps: givenSteps(question),
    yearStart: definition.yearStart,
  });
  return shown.flatMap((each, i) => {
    const row = rows[i];
    return row ? [figures(each, row, question)] : [];
  });
}

/** Percentages and averages have no sum, whatever a sheet would add up. */
export const noSum = new Fault("#N/A", "values", monthlyCellWords.cantBeAddedUp);

function figures(shown: ShownMeasure, core: ScorecardRow, question: Question): MeasureFigures {
  const { values, unit } = shown.measure;
  const summed = addsUp(unit);
  const row = summed ? core : withoutSums(core);
  const latest = values[question.at];
  const population = populationOf(shown, question);
  const rolling = row.latest12Months;
  return {
    ...shown,
    row,
    latest: typeof latest === "number" ? latest : null,
    before: summed ? totalsBefore(values, question) : { yearToDate: noSum, priorYearToDate: noSum },
    baseline: summed ? baselineOf(shown, question) : noSum,
    rate: rateOf(rolling, population),
  };
}

const noPopulation = new Fault("#N/A", "population", monthlyCellWords.isNotKnown);

function rateOf(rolling: number | Fault, population: number | null): number | Fault {
  if (population === null) return noPopulation;
  return rolling instanceof Fault ? rolling : (rolling / population) * 1000;
}

function withoutSums(row: ScorecardRow): ScorecardRow {
  return {
    ...row,
    priorYearToDate: noSum,
    yearToDate: noSum,
    change: noSum,
    trend: noSum,
    previousChange: noSum,
    latest12Months: noSum,
    againstBaseline: noSum,
  };
}

function totalsBefore(values: SourceMeasure["values"], question: Question): MeasureFigures["before"] {
  const { dates, at, definition } = question;
  if (at === 0 || !needsBefore(definition))
    return { yearToDate: missingFigure, priorYearToDate: missingFigure };
  const given = { values: [values], dates: [dates], asOf: dates[at - 1], yearStart: definition.yearStart };
  return {
    yearToDate: attempt(() => yearToDate(given)),
    priorYearToDate: attempt(() => priorYearToDate(given)),
  };
}

/** Only to tell how large the counts behind a change were. */
function needsBefore({ columns, smallBases, suppress }: ScorecardDefinition): boolean {
  return columns.includes("previousChange") && (smallBases || suppress);
}

const noBaseline = new Fault("#N/A", "baselineEnd", monthlyCellWords.isNotChosen);

function needsBaseline({ columns, significanceAgainst }: ScorecardDefinition): boolean {
  return (
    columns.includes("baseline") ||
    columns.includes("againstBaseline") ||
    (columns.includes("significance") && significanceAgainst === "baseline")
  );
}

function baselineOf({ measure, defined }: ShownMeasure, question: Question): Baseline | Fault {
  const { source, definition, dates, at } = question;
  const end = defined.baselineEnd ?? definition.baselineEnd;
  if (end === null || !needsBaseline(definition)) return noBaseline;
  const known = source.periodNames.indexOf(end);
  const baselineEnd = known < 0 ? end : dates[known];
  return attempt(() => baseline({ values: [measure.values], dates: [dates], baselineEnd, asOf: dates[at] }));
}
