import {
  type ColumnId,
  columnIds,
  presetColumns,
  type PresetName,
  type ScorecardDefinition,
} from "../../../report";
import { scorecardColumnWords } from "../../../words";

export const presetWords: Readonly<Record<PresetName, string>> = scorecardColumnWords.preset;

export const columnWords: Readonly<Record<ColumnId, string>> = scorecardColumnWords.column;

/** The columns of a preset; the national one holds its significance against the baseline. */
export function withPreset(definition: ScorecardDefinition, preset: PresetName): ScorecardDefinition {
  const significanceAgainst = preset === "nationalMeasures" ? "baseline" : "priorYear";
  return { ...definition, preset, columns: presetColumns[preset], significanceAgainst };
}

/** One column more or less. A new one goes before the first of those that it comes before in the full order. */
export function withColumn(definition: ScorecardDefinition, id: ColumnId, on: boolean): ScorecardDefinition {
  const others = definition.columns.filter((column) => column !== id);
  const order = (column: ColumnId) => columnIds.indexOf(column);
  const next = others.findIndex((column) => order(column) > order(id));
  const at = next < 0 ? others.length : next;
  const columns = on ? [...others.slice(0, at), id, ...others.slice(at)] : others;
  return { ...definition, preset: presetOf(columns), columns };
}

function presetOf(columns: readonly ColumnId[]): PresetName | null {
  const names = Object.keys(presetColumns) as PresetName[];
  return names.find((name) => presetColumns[name].join() === columns.join()) ?? null;
}

/** Whether a column goes by a baseline. */
export function usesBaseline({ columns, significanceAgainst }: ScorecardDefinition): boolean {
  return (
    columns.includes("baseline") ||
    columns.includes("againstBaseline") ||
    (columns.includes("significance") && significanceAgainst === "baseline")
  );
}

/** Whether a baseline is missing: no month is a safe guess for it. */
export function needsBaseline(definition: ScorecardDefinition): boolean {
  const { baselineEnd, measures } = definition;
  if (baselineEnd !== null || !usesBaseline(definition)) return false;
  return measures.some((measure) => measure.shown && measure.baselineEnd === null);
}

/** "Safer Travel: 5 columns", "6 columns of your choice". */
export function columnsSummary({ preset, columns }: ScorecardDefinition): string {
  const count =
    columns.length === 1 ? scorecardColumnWords.oneColumn : scorecardColumnWords.manyColumns(columns.length);
  return preset === null ? scorecardColumnWords.ofYourChoice(count) : `${presetWords[preset]}, ${count}`;
}
