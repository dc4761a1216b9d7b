import type { RefreshPlan } from "../../excel";
import {
  changesInWords,
  compareRecords,
  type FigureRecord,
  type RecordChanges,
  restatedInWords,
  type StepChangeChange,
} from "../../report";
import { isSettled } from "../kept/keptCells";
import { changedCells } from "./changedCells";
import type { Outlook } from "./types";
import { listed, tablesWords } from "../../words";

/** What a planned refresh would change, in words. */
export function outlook(plan: RefreshPlan): Outlook {
  const changed = changedCells(plan);
  const changes = recordChanges(plan);
  const nothing = isNothing(plan, changed, changes);
  return {
    summary: nothing ? tablesWords.nothingChangedInTable : summaryOf(plan, changed, changes),
    nothing,
    restated: changes === null ? changed : restatedInWords(changes.restated),
    stepChanges: (changes?.stepChanges ?? []).map(stepWords),
    rowsAndColumns: rowsAndColumnsOf(plan),
  };
}

/** How the figures differ from those that were kept; null for a table that keeps none by month. */
function recordChanges({ made, figuresBefore }: RefreshPlan): RecordChanges | null {
  if (!isFigureRecord(figuresBefore) || !isFigureRecord(made.figures)) return null;
  return compareRecords(figuresBefore, made.figures);
}

const unchanged = tablesWords.nothingChanged;

/** A figure that the table does not show may have been restated all the same. */
function isNothing(plan: RefreshPlan, changed: readonly string[], changes: RecordChanges | null): boolean {
  return (
    changed.length === 0 &&
    plan.edits.every((edit) => isSettled(edit, plan.made.definition)) &&
    !changesRows(plan) &&
    !changesLines(plan) &&
    (changes === null || changesInWords(changes) === unchanged)
  );
}

function summaryOf(plan: RefreshPlan, changed: readonly string[], changes: RecordChanges | null): string {
  const words = changes === null ? unchanged : changesInWords(changes);
  // Figures that are not of a period, such as a population, or an edited cell alone.
  return words === unchanged ? cellsSummary(plan, changed) : words;
}

/** The lines above and under the table: marking, title, subtitle and notes. */
function changesLines({ written, made: { spec } }: RefreshPlan): boolean {
  const texts = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => text).join("\n");
  const filled = (lines: readonly (string | undefined)[]) =>
    lines.filter((line) => line !== undefined && line !== "");
  const above = filled([spec.marking, spec.title, spec.subtitle, ...(spec.lines ?? [])]).join("\n");
  return texts(written.above) !== above || texts(written.below) !== filled(spec.notes ?? []).join("\n");
}

function changesRows({ newMeasures, goneMeasures }: RefreshPlan): boolean {
  return newMeasures.length > 0 || goneMeasures.length > 0;
}

function cellsSummary({ newMeasures, goneMeasures }: RefreshPlan, changed: readonly string[]): string {
  const phrases = [
    ...(changed.length === 0 ? [] : [tablesWords.cellsChanged(changed.length)]),
    ...(newMeasures.length === 0 ? [] : [tablesWords.rowsNew(newMeasures.length)]),
    ...(goneMeasures.length === 0 ? [] : [tablesWords.rowsGone(goneMeasures.length)]),
  ];
  return phrases.length === 0 ? tablesWords.noFigureChanged : `${phrases.join("; ")}.`;
}

function stepWords({ kind, key, direction, from, was }: StepChangeChange): string {
  const which = `${key}: ${direction === "up" ? tablesWords.aRise : tablesWords.aFall}`;
  if (kind === "moved") return tablesWords.moved(which, from, was ?? "another month");
  return kind === "new" ? tablesWords.isNew(which, from) : tablesWords.isGone(which, from);
}

function rowsAndColumnsOf(plan: RefreshPlan): string[] {
  const { newMeasures, goneMeasures, addedColumns, addedRows } = plan;
  return [
    ...(newMeasures.length === 0 ? [] : [tablesWords.rowsComing(newMeasures)]),
    ...(goneMeasures.length === 0 ? [] : [goneWords(plan)]),
    ...(addedColumns.length === 0
      ? []
      : [
          `${addedColumns.length === 1 ? tablesWords.yourColumnStays : tablesWords.yourColumnsStay}: ${listed(addedColumns, Infinity)}.`,
        ]),
    ...(addedRows.length === 0
      ? []
      : [
          `${addedRows.length === 1 ? tablesWords.yourRowStays : tablesWords.yourRowsStay}: ${listed(addedRows.map(rowWords), Infinity)}.`,
        ]),
  ];
}

function goneWords({ goneMeasures, addedColumns }: RefreshPlan): string {
  const beside = addedColumns.length === 0 ? "" : tablesWords.withWhatYouWrote;
  return tablesWords.rowsGoing(beside, goneMeasures);
}

function rowWords({ address, words }: RefreshPlan["addedRows"][number]): string {
  return words === "" ? address : words;
}

function isFigureRecord(figures: unknown): figures is FigureRecord {
  return (
    typeof figures === "object" && figures !== null && "version" in figures && figures.version === 1 &&
    "periods" in figures && Array.isArray(figures.periods) &&
    "measures" in figures && Array.isArray(figures.measures)
  ); // prettier-ignore
}
