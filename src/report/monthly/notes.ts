import { addsUp } from "../source/figureUnit";
import { shortPeriod } from "../source/words";
import { changeBefore, baselineChange, yearChange } from "./columnCells";
import { hasSmallBase } from "./changeCells";
import type { ColumnId, ScorecardDefinition } from "./definition";
import type { MeasureFigures } from "./measureFigures";
import { stepRuleWords } from "./stepRuleWords";
import { confidential } from "./suppression";
import type { LaggingMeasure } from "./types";
import { counted, listed } from "../../words";

const sums: readonly ColumnId[] = [
  "priorYearToDate",
  "yearToDate",
  "change",
  "trend",
  "previousChange",
  "rolling",
];
const lines: readonly ColumnId[] = ["processAverage", "lowerLimit", "upperLimit", "signal"];
const baselines: readonly ColumnId[] = ["baseline", "againstBaseline"];

/** What has to be said under a table, a sentence or two each. */
export function notesOf(
  all: readonly MeasureFigures[],
  definition: ScorecardDefinition,
  found: {
    readonly lagging: readonly LaggingMeasure[];
    readonly hidden: boolean;
    readonly splits: readonly string[];
  },
): string[] {
  const has = (ids: readonly ColumnId[]): boolean => ids.some((id) => definition.columns.includes(id));
  return [
    laggingNote(found.lagging),
    found.hidden ? `${confidential}: counts below 5, and what would give them away, are not shown.` : null,
    smallBaseNote(all, definition),
    has(sums) ? noSumNote(all) : null,
    has(baselines) || (has(["significance"]) && definition.significanceAgainst === "baseline")
      ? baselineNote(all, definition)
      : null,
    has(["againstTarget"]) && all.some(({ defined }) => defined.target !== null)
      ? "A target for a change is held against the change in the year to date; a target level against the year to date, or against the latest figure where figures can’t be added up."
      : null,
    has(["significance"])
      ? "Significance: the exact 95% interval for two counts of independent events. Repeat cases make the true interval wider."
      : null,
    has(lines) ? limitsNote(definition, found.splits) : null,
  ].filter((note) => note !== null);
}

function laggingNote(lagging: readonly LaggingMeasure[]): string | null {
  if (lagging.length === 0) return null;
  const names = lagging.map(({ key, lastPeriod }) =>
    lastPeriod === null ? `${key} (none)` : `${key} (${shortPeriod(lastPeriod)})`,
  );
  return `${counted(lagging.length, "measure")} ${lagging.length === 1 ? "has" : "have"} no later figures: ${listed(names)}.`;
}

function smallBaseNote(all: readonly MeasureFigures[], definition: ScorecardDefinition): string | null {
  const { columns } = definition;
  const small = all.some(
    (each) =>
      ((columns.includes("change") || columns.includes("trend")) &&
        hasSmallBase(yearChange(each), definition)) ||
      (columns.includes("previousChange") && hasSmallBase(changeBefore(each), definition)) ||
      (columns.includes("againstBaseline") && hasSmallBase(baselineChange(each), definition)),
  );
  return small ? "Where the base is under 20, a change is a difference of counts and has no % sign." : null;
}

function noSumNote(all: readonly MeasureFigures[]): string | null {
  const keys = all.filter(({ measure }) => !addsUp(measure.unit)).map(({ measure }) => measure.key);
  return keys.length === 0
    ? null
    : `Percentages and averages can’t be added up, so totals and their changes are n/a: ${listed(keys)}.`;
}

function baselineNote(all: readonly MeasureFigures[], { baselineEnd }: ScorecardDefinition): string | null {
  const own = all.flatMap(({ measure, defined }) =>
    defined.baselineEnd === null || defined.baselineEnd === baselineEnd
      ? []
      : [`${measure.key} to ${defined.baselineEnd}`],
  );
  const sentences = [
    ...(baselineEnd === null ? [] : [`Baseline: the 12 months to ${baselineEnd}.`]),
    ...(own.length === 0 ? [] : [`Baselines of their own: ${listed(own)}.`]),
  ];
  return sentences.length === 0 ? null : sentences.join(" ");
}

function limitsNote({ steps }: ScorecardDefinition, splits: readonly string[]): string {
  const given =
    splits.length === 0 ? stepRuleWords("none") : `new processes from ${listed(splits, Infinity)}`;
  return `Limits: three sigma from the process average, by moving ranges (XmR); ${steps === "dates" ? given : stepRuleWords(steps)}. A step change is evidence to look, not proof.`;
}
