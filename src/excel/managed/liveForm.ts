import type { TableSpec } from "../../report";
import { queueCells } from "../enterable";
import { queueLooks } from "../looks";
import type { FormPlace, TableForm } from "../tableForm";
import { layoutOf } from "../tableLayout";
import { WorkbookFault } from "../workbookFault";
import { cellsOf, formatsOf, queueWidths } from "../writeTable";
import { managedFaultWords } from "../../words";
import { givenColumn, liveFormula, type LiveSource } from "./liveFormula";

export interface LiveTable {
  readonly form: TableForm;
  /** The table as it stands: what the formula gives first, then columns that are values only. */
  readonly spec: TableSpec;
  /** Headers of the columns that the formula can't give. */
  readonly valuesOnly: readonly string[];
}

/** A table whose figures are one formula that spills, formatted; no table of Excel's can hold one. */
export function liveTable(given: TableSpec, source: LiveSource): LiveTable {
  const places = given.columns.map(givenColumn);
  const live = places.flatMap((at, j) => (at === undefined ? [] : [j]));
  const others = places.flatMap((at, j) => (at === undefined ? [j] : []));
  const spec = reordered(given, live, others);
  const layout = layoutOf(spec);
  const head = layout.above.length;
  const formula = liveFormula(
    source,
    live.map((j) => places[j] ?? 1),
    spec.rows.length,
  );
  const isLive = (i: number, j: number) => i >= head && i <= head + spec.rows.length && j < live.length;
  const cells = cellsOf(spec, layout).map((line, i) => line.map((cell, j) => (isLive(i, j) ? "" : cell)));
  const anchor = ({ area }: FormPlace) => area.getCell(head, 0).untrack();
  return {
    spec,
    valuesOnly: others.map((j) => given.columns[j]?.header ?? ""),
    form: {
      layout,
      queue: (place) => {
        queueCells(place.area, cells, formatsOf(spec, layout));
        queueWidths(place.area, spec, place.columnWidths);
        queueLooks(place.area, spec, layout);
        anchor(place).formulas = [[formula]];
      },
      queueCheck: (_, place) => {
        const { area } = place;
        const first = anchor(place);
        area.load("address");
        first.load("values");
        return () => {
          refuseNotSpilled(first.values as unknown[][]);
          return { tableName: "", address: area.address };
        };
      },
    },
  };
}

/** Tones speak of one month's figures: what is live says it in words alone. */
function reordered(given: TableSpec, live: readonly number[], others: readonly number[]): TableSpec {
  const order = [...live, ...others];
  const pick = <T>(items: readonly T[]): T[] => order.flatMap((j) => items.slice(j, j + 1));
  return {
    ...given,
    columns: pick(given.columns),
    rows: given.rows.map((row) => ({
      ...row,
      cells: pick(row.cells).map(({ value, style }) => ({ value, style })),
    })),
  };
}

export function refuseNotSpilled(values: unknown[][]): void {
  const first = values[0]?.[0];
  if (first === "#SPILL!") {
    throw new WorkbookFault("NoRoom", managedFaultWords.noRoomToSpill);
  }
  if (first === "#NAME?") {
    throw new WorkbookFault("NoFunctions", managedFaultWords.noFunctions);
  }
}
