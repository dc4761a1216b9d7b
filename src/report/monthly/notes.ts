import { addsUp } from "../source/figureUnit";
import { shortPeriod } from "../source/words";
import { changeBefore, baselineChange, yearChange } from "./columnCells";
import { hasSmallBase } from "./changeCells";
import type { ColumnId, ScorecardDefinition } from "./definition";
import type { MeasureFigures } from "./measureFigures";
import { stepRuleWords } from "./stepRuleWords";
import { confidential } from "./suppression";
import type { LaggingMeasure } from "./types";
import { monthlyNoteWords } from "../../words";

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
    found.hidden ? monthlyNoteWords.smallCounts(confidential) : null,
    smallBaseNote(all, definition),
    has(sums) ? noSumNote(all) : null,
    has(baselines) || (has(["significance"]) && definition.significanceAgainst === "baseline")
      ? baselineNote(all, definition)
      : null,
    has(["againstTarget"]) && all.some(({ defined }) => defined.target !== null)
      ? monthlyNoteWords.targets
      : null,
    has(["significance"]) ? monthlyNoteWords.significance : null,
    has(lines) ? limitsNote(definition, found.splits) : null,
  ].filter((note) => note !== null);
}

function laggingNote(lagging: readonly LaggingMeasure[]): string | null {
  if (lagging.length === 0) return null;
  const names = lagging.map(({ key, lastPeriod }) =>
    lastPeriod === null ? monthlyNoteWords.noneAtAll(key) : `${key} (${shortPeriod(lastPeriod)})`,
  );
  return monthlyNoteWords.lagging(lagging.length, names);
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
  return small ? monthlyNoteWords.smallBase : null;
}

function noSumNote(all: readonly MeasureFigures[]): string | null {
  const keys = all.filter(({ measure }) => !addsUp(measure.unit)).map(({ measure }) => measure.key);
  return keys.length === 0 ? null : monthlyNoteWords.noSums(keys);
}

function baselineNote(all: readonly MeasureFigures[], { baselineEnd }: ScorecardDefinition): string | null {
  const own = all.flatMap(({ measure, defined }) =>
    defined.baselineEnd === null || defined.baselineEnd === baselineEnd
      ? []
      : [monthlyNoteWords.ownBaseline(measure.key, defined.baselineEnd)],
  );
  const sentences = [
    ...(baselineEnd === null ? [] : [monthlyNoteWords.baseline(baselineEnd)]),
    ...(own.length === 0 ? [] : [monthlyNoteWords.baselinesOfTheirOwn(own)]),
  ];
  return sentences.length === 0 ? null : sentences.join(" ");
}

function limitsNote({ steps }: ScorecardDefinition, splits: readonly string[]): string {
  const given = splits.length === 0 ? stepRuleWords("none") : monthlyNoteWords.processesFrom(splits);
  return monthlyNoteWords.limits(steps === "dates" ? given : stepRuleWords(steps));
}
