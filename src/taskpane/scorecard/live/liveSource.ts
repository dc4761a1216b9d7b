import { givenColumn, type LiveSource, type SourceRange } from "../../../excel";
import { latestPeriod, type MonthlySource, type ScorecardDefinition, type WideBlock } from "../../../report";
import { cellAddress, cellWithin } from "../../cellAddress";
import type { Made } from "../making/make";
import type { Subject } from "../making/subject";
import type { Making } from "../types";

/** The defaults of BOARD.SCORECARD, which need not be said. */
const defaults = { steps: "run8", yearStart: 4 };

/** What a live scorecard reads; null where one formula can't give this table. */
export function liveSource({ subject, made }: Making, range: SourceRange): LiveSource | null {
  if (subject.shape !== "monthly" || subject.source.block === null) return null;
  const { source, definition } = subject;
  const rows = shownRows(subject, subject.source.block);
  if (rows === null || !formulaCan(definition) || !made.spec.columns.slice(1).some(givenColumn)) return null;
  const { block } = subject.source;
  const { firstRow, lastRow, headingRow, firstPeriodColumn, lastPeriodColumn } = block;
  const cells = (row: number, column: number, toRow: number, toColumn: number) =>
    `${cellAddress(range.address, row, column)}:${cellWithin(range.address, toRow, toColumn)}`;
  const { baselineEnd, steps, yearStart } = definition;
  return {
    labels: namingColumns(source, definition, block)
      .map((column) => cells(firstRow, column, lastRow, column))
      .join('&", "&'),
    values: cells(firstRow, firstPeriodColumn, lastRow, lastPeriodColumn),
    dates: cells(headingRow, firstPeriodColumn, headingRow, lastPeriodColumn),
    ...(rows.length === lastRow - firstRow + 1 && rows.every((row, at) => row === at + 1) ? {} : { rows }),
    ...asOfPart(definition, made),
    ...(baselineEnd === null ? {} : { baselineEnd }),
    ...(steps === defaults.steps ? {} : { steps }),
    ...(yearStart === defaults.yearStart ? {} : { yearStart }),
  };
}

/** Headers of the columns that stay as they are while the formula's figures change. */
export function valuesOnly({ spec }: Made): string[] {
  return spec.columns.flatMap((column) => (givenColumn(column) === undefined ? [column.header] : []));
}

/** Groups, an order by figures, suppression, counts for percentages, given steps and own baselines are beyond the function. */
function formulaCan(definition: ScorecardDefinition): boolean {
  const { groupBy, suppress, smallBases, measures, steps, order = null } = definition;
  const own = measures.some(({ shown, baselineEnd }) => shown && baselineEnd !== null);
  return order === null && steps !== "dates" && groupBy === null && !suppress && !smallBases && !own;
}

/** The rows of the block that are shown, counted from 1; null where a measure is no row of it. */
function shownRows(
  { source, definition }: Extract<Subject, { shape: "monthly" }>,
  { firstRow }: WideBlock,
): number[] | null {
  const rowOf = new Map(source.measures.map(({ key, row }) => [key, row]));
  const rows = definition.measures.flatMap(({ key, shown }) =>
    shown && rowOf.has(key) ? [rowOf.get(key)] : [],
  );
  return rows.every((row) => typeof row === "number") ? rows.map((row) => row - firstRow + 1) : null;
}

/** The label columns that tell the measures shown apart: all of them where none does. */
function namingColumns(
  { measures }: MonthlySource,
  definition: ScorecardDefinition,
  { labelColumns }: WideBlock,
): readonly number[] {
  const shown = new Set(definition.measures.flatMap(({ key, shown: on }) => (on ? [key] : [])));
  const all = measures.filter(({ key }) => shown.has(key));
  const differ = labelColumns.filter((_, at) => new Set(all.map(({ parts }) => parts[at])).size > 1);
  return differ.length === 0 ? labelColumns : differ;
}

/** Without a period each measure stands at its own latest figure: said only where that is another one, or chosen. */
function asOfPart({ asOf }: ScorecardDefinition, made: Made): { asOf?: string } {
  if (asOf !== latestPeriod) return { asOf };
  return made.lagging.length === 0 || made.asOf === null ? {} : { asOf: made.asOf };
}
