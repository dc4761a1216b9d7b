import type { RefreshPlan } from "../../excel";
import {
  changesInWords,
  compareRecords,
  type FigureRecord,
  restatedInWords,
  type StepChangeChange,
} from "../../report";
import { changedCells } from "./changedCells";
import { counted, listed } from "../inWords";
import type { Outlook } from "./types";

/** What a planned refresh would change, in words. */
export function outlook(plan: RefreshPlan): Outlook {
  const { made, figuresBefore, edits } = plan;
  const changed = changedCells(plan);
  const rowsAndColumns = rowsAndColumnsOf(plan);
  const nothing = changed.length === 0 && !changesRows(plan) && edits.length === 0;
  if (nothing) {
    const summary = "Nothing changed: the table says what its source says.";
    return { summary, nothing, restated: [], stepChanges: [], rowsAndColumns };
  }
  if (!isFigureRecord(figuresBefore) || !isFigureRecord(made.figures)) {
    return {
      summary: cellsSummary(plan, changed),
      nothing,
      restated: changed,
      stepChanges: [],
      rowsAndColumns,
    };
  }
  const changes = compareRecords(figuresBefore, made.figures);
  const words = changesInWords(changes);
  return {
    // Figures that are not of a period, such as a population, or an edited cell alone.
    summary: words === "Nothing changed." ? cellsSummary(plan, changed) : words,
    nothing,
    restated: restatedInWords(changes.restated),
    stepChanges: changes.stepChanges.map(stepWords),
    rowsAndColumns,
  };
}

function changesRows({ newMeasures, goneMeasures }: RefreshPlan): boolean {
  return newMeasures.length > 0 || goneMeasures.length > 0;
}

function cellsSummary({ newMeasures, goneMeasures }: RefreshPlan, changed: readonly string[]): string {
  const phrases = [
    ...(changed.length === 0 ? [] : [`${counted(changed.length, "cell")} of the table changed`]),
    ...(newMeasures.length === 0 ? [] : [`${counted(newMeasures.length, "row")} new`]),
    ...(goneMeasures.length === 0 ? [] : [`${counted(goneMeasures.length, "row")} gone`]),
  ];
  return phrases.length === 0 ? "The source's figures did not change." : `${phrases.join("; ")}.`;
}

function stepWords({ kind, key, direction, from, was }: StepChangeChange): string {
  const which = `${key}: ${direction === "up" ? "a rise" : "a fall"}`;
  if (kind === "moved") return `${which}, now from ${from}, was from ${was ?? "another month"}`;
  return kind === "new" ? `${which} from ${from}, new` : `${which} from ${from}, no longer there`;
}

function rowsAndColumnsOf(plan: RefreshPlan): string[] {
  const { newMeasures, goneMeasures, addedColumns, addedRows } = plan;
  return [
    ...(newMeasures.length === 0 ? [] : [`Rows that come in: ${listed(newMeasures)}.`]),
    ...(goneMeasures.length === 0 ? [] : [goneWords(plan)]),
    ...(addedColumns.length === 0
      ? []
      : [
          `${addedColumns.length === 1 ? "Your column stays" : "Your columns stay"}: ${listed(addedColumns)}.`,
        ]),
    ...(addedRows.length === 0
      ? []
      : [
          `${addedRows.length === 1 ? "Your row stays" : "Your rows stay"}: ${listed(addedRows.map(rowWords))}.`,
        ]),
  ];
}

function goneWords({ goneMeasures, addedColumns }: RefreshPlan): string {
  const beside = addedColumns.length === 0 ? "" : ", with what you wrote beside them";
  return `Rows that go${beside}: ${listed(goneMeasures)}.`;
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
