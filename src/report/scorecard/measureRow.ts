import { readNumber } from "../../core";
import { totalsWords } from "../../words";
import type { ScorecardColumns } from "./guessColumns";
import type { SourceCell } from "./sourceCell";
import { cellText, isBlank } from "./sourceCell";

/** A cell that could not be used. Row and column are counted from 0 in the selection. */
export interface CellProblem {
  readonly row: number;
  readonly column: number;
  /** What is wrong with it, and what that means for the table. */
  readonly words: string;
}

/** A figure as read: its number where it has one, and always the cell as given. */
export interface Figure {
  readonly number: number | null;
  readonly given: SourceCell;
}

export interface MeasureRow {
  readonly label: string;
  readonly previous: Figure;
  readonly current: Figure;
  /** Absent when the source has no such column. */
  readonly previousChange: Figure | null;
  readonly problems: readonly CellProblem[];
}

/** Reads one row of the selection; null when nothing stands in the columns that matter. */
export function readMeasureRow(
  cells: readonly SourceCell[],
  row: number,
  columns: ScorecardColumns,
): MeasureRow | null {
  const at = (column: number) => cells[column] ?? "";
  const label = cellText(at(columns.measure));
  const previous = readFigure(at(columns.previous));
  const current = readFigure(at(columns.current));
  const previousChange = columns.previousChange === null ? null : readFigure(at(columns.previousChange));
  if (label === "" && isBlank(previous.given) && isBlank(current.given)) return null;
  const problems = [
    notANumber(previous, row, columns.previous) ?? belowZero(previous, row, columns.previous),
    notANumber(current, row, columns.current),
    previousChange && columns.previousChange !== null
      ? (notANumber(previousChange, row, columns.previousChange) ??
        wholePercentage(previousChange, row, columns.previousChange))
      : null,
  ].filter((problem) => problem !== null);
  return { label, previous, current, previousChange, problems };
}

function readFigure(given: SourceCell): Figure {
  const reading = readNumber(given);
  return { number: reading.kind === "number" ? reading.value : null, given };
}

function notANumber({ number, given }: Figure, row: number, column: number): CellProblem | null {
  if (number !== null || readNumber(given).kind === "missing") return null;
  return { row, column, words: totalsWords.notANumber(cellText(given)) };
}

function belowZero({ number }: Figure, row: number, column: number): CellProblem | null {
  if (number === null || number >= 0) return null;
  return { row, column, words: totalsWords.belowZero(number) };
}

/** Excel holds -4% as -0.04: a whole number here was probably meant as a percentage. */
function wholePercentage({ number, given }: Figure, row: number, column: number): CellProblem | null {
  if (number === null || typeof given !== "number" || !Number.isInteger(number) || Math.abs(number) <= 1)
    return null;
  return {
    row,
    column,
    words: totalsWords.readsAsPercent(number, number * 100),
  };
}
