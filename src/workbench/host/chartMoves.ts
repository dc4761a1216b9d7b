import { ICommandService, type IMutationInfo } from "@univerjs/core";
import {
  adjustRangeOnMutation,
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRowsMutation,
  type MutationsAffectRange,
  RemoveColMutation,
  RemoveRowMutation,
} from "@univerjs/sheets";
import { moveCharts, moveReferences, type Rectangle, type Spreadsheet } from "../model";
import type { Engine } from "./engine";

interface Moved {
  readonly subUnitId: string;
  readonly range: { startRow: number; endRow: number; startColumn: number; endColumn: number };
}

/** Rows or columns that come (1) or go (-1), by the mutation that the grid runs. */
const shifts = new Map<string, readonly ["rows" | "columns", 1 | -1]>([
  [InsertRowMutation.id, ["rows", 1]],
  [RemoveRowMutation.id, ["rows", -1]],
  [InsertColMutation.id, ["columns", 1]],
  [RemoveColMutation.id, ["columns", -1]],
]);
const moves = new Set([...shifts.keys(), MoveRowsMutation.id, MoveColsMutation.id]);

function movedBy(mutation: IMutationInfo<MutationsAffectRange>) {
  return ({ row, column, rows, columns }: Rectangle): Rectangle | null => {
    const before = {
      startRow: row,
      startColumn: column,
      endRow: row + rows - 1,
      endColumn: column + columns - 1,
    };
    const after = adjustRangeOnMutation(before, mutation);
    if (!after || after.endRow < after.startRow || after.endColumn < after.startColumn) return null;
    const { startRow, startColumn, endRow, endColumn } = after;
    return {
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    };
  };
}

/** Charts go along with the cells that they stand on and that they show. */
export function followMoves({ univer }: Engine, { state }: Spreadsheet): void {
  univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted((command) => {
      if (!moves.has(command.id) || state.charts.size === 0) return;
      const mutation = command as IMutationInfo<MutationsAffectRange>;
      const { subUnitId, range } = command.params as Moved;
      moveReferences(state.charts.values(), subUnitId, movedBy(mutation));
      const [direction, sign] = shifts.get(command.id) ?? [];
      if (direction === undefined || sign === undefined) return;
      const rows = direction === "rows";
      const first = rows ? range.startRow : range.startColumn;
      const count = (rows ? range.endRow : range.endColumn) - first + 1;
      moveCharts(state.charts.values(), subUnitId, direction, first, sign * count);
    });
}
