import type { DraftMeasure, DraftSource } from "./draft";
import { figureUnit } from "./figureUnit";
import type { MonthlySource, OddCell, SourceMeasure } from "./monthlySource";
import { shortPeriod } from "./words";
import { totalMeasures } from "./totalMeasures";
import { counted, listed, sourceNoteWords } from "../../words";

/** Gives each measure its key, finds the totals, and says in words what was understood. */
export function finishSource(draft: DraftSource): MonthlySource {
  const { keys, odd: twice } = keysOf(draft.measures);
  const measures = draft.measures.map((measure, at): SourceMeasure => ({
    key: keys[at] ?? "",
    parts: measure.parts,
    values: measure.values,
    row: measure.row,
    unit: figureUnit(measure),
  }));
  const totals = totalMeasures(measures);
  const odd = [...draft.odd, ...twice].sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    shape: draft.shape,
    title: draft.title,
    labelHeadings: draft.labelHeadings,
    measures,
    periods: draft.periods,
    periodNames: draft.slots.names,
    spacing: draft.slots.spacing.name,
    odd,
    totals,
    others: draft.others,
    notes: [...missingPeriods(draft), ...draft.notes],
    words: wordsOf(draft, measures.length - totals.length, totals.length),
    block: draft.block,
  };
}

/** A second measure of the same name is kept apart and said: adding the two up could be wrong. */
function keysOf(measures: readonly DraftMeasure[]): { keys: readonly string[]; odd: readonly OddCell[] } {
  const times = new Map<string, number>();
  const odd: OddCell[] = [];
  const keys = measures.map(({ parts, place }) => {
    const key = parts.filter((part) => part !== "").join(", ");
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    if (time === 1) return key;
    odd.push({
      ...place,
      text: key,
      kind: "twice",
      why: sourceNoteWords.measureTwice,
    });
    return `${key} (${time})`;
  });
  return { keys, odd };
}

const unitNames = {
  monthly: "month",
  quarterly: "quarter",
  yearly: "year",
  weekly: "week",
  daily: "day",
} as const;

function missingPeriods({ slots }: DraftSource): string[] {
  if (slots.missing.length === 0) return [];
  const unit = unitNames[slots.spacing.name];
  const names = listed(slots.missing.map(shortPeriod));
  return [sourceNoteWords.gaps(slots.missing.length, unit, names)];
}

function wordsOf({ slots, odd }: DraftSource, measures: number, totals: number): string {
  const names = slots.names.map(shortPeriod);
  const wrong = odd.filter(({ kind }) => kind === "notANumber").length;
  return [
    sourceNoteWords.measures(measures),
    ...(totals === 0 ? [] : [sourceNoteWords.totals(totals)]),
    counted(names.length, unitNames[slots.spacing.name]),
    sourceNoteWords.fromTo(names[0] ?? "", names[names.length - 1] ?? ""),
    ...(wrong === 0 ? [] : [sourceNoteWords.notNumbers(wrong)]),
  ].join(", ");
}
