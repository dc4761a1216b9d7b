import { cellText, type SourceCell } from "../scorecard/sourceCell";
import { rowsAStep, type SourceProgress } from "./draft";
import { finishSource } from "./finishSource";
import type { MonthlySource, OddCell } from "./monthlySource";
import type { PeriodColumn, PeriodHeadings } from "./periodHeadings";
import { periodSlots } from "./periodSlots";
import { doubtfulMonths } from "./serialDates";
import { wideColumns, type WideColumns } from "./wideColumns";
import { titleAbove } from "./titleAbove";
import { wideBlock } from "./wideBlock";
import { WideReader } from "./wideReader";
import { shortPeriod } from "./words";
import { sourceNoteWords } from "../../words";

type Row = readonly SourceCell[];

/** Reads a block with measures down and periods across, some rows at a time. */
export function* wideSource(
  cells: readonly Row[],
  headings: PeriodHeadings,
): Generator<SourceProgress, MonthlySource> {
  const slots = periodSlots(headings.columns.map(({ reading }) => reading));
  const columns = wideColumns(cells, headings);
  const { used, odd } = usedColumns(headings, slots.slotOf, slots.names);
  const reader = new WideReader(columns, used, slots.names.length);
  for (let row = headings.row + 1; row < cells.length; row += 1) {
    reader.read(cells[row] ?? [], row);
    if (row % rowsAStep === 0) yield { done: row, total: cells.length };
  }
  const { measures } = reader;
  return finishSource({
    shape: "wide",
    title: titleAbove(cells, headings.yearRow ?? headings.row),
    labelHeadings: columns.labelHeadings,
    slots,
    periods: slots.names.map(
      (_, slot) => headings.columns.find(({ reading }) => slots.slotOf(reading) === slot)?.cell ?? "",
    ),
    measures,
    others: columns.figures.map(({ column, heading }) => ({
      heading,
      column,
      values: measures.map(({ row }) => cells[row ?? -1]?.[column] ?? ""),
    })),
    odd: [...odd, ...reader.odd],
    notes: notesOf(columns, headings, reader.leftOut),
    block: wideBlock(headings, columns, measures, odd.length === 0),
  });
}

/** A period that two columns claim has figures from neither: one of them would be wrong, and so would their sum. */
function usedColumns(
  { row, columns }: PeriodHeadings,
  slotOf: (reading: PeriodColumn["reading"]) => number,
  names: readonly string[],
): { used: readonly { column: number; slot: number }[]; odd: OddCell[] } {
  const placed = columns.map(({ column, cell, reading }) => ({ column, cell, slot: slotOf(reading) }));
  const times = new Map<number, number>();
  for (const { slot } of placed) times.set(slot, (times.get(slot) ?? 0) + 1);
  const odd = placed
    .filter(({ slot }) => (times.get(slot) ?? 0) > 1)
    .map(({ column, cell, slot }): OddCell => {
      const why = sourceNoteWords.columnTwice(shortPeriod(names[slot] ?? ""));
      return { row, column, text: cellText(cell), kind: "twice", why };
    });
  return { used: placed.filter(({ slot }) => times.get(slot) === 1), odd };
}

function notesOf(columns: WideColumns, headings: PeriodHeadings, leftOut: readonly string[]): string[] {
  const beside = [...columns.figures.map(({ heading }) => heading), ...columns.words].map(
    (heading) => `“${heading}”`,
  );
  const serials = headings.columns.flatMap(({ cell, reading }) =>
    typeof cell === "number" && reading.months === 0 ? [reading.day] : [],
  );
  const doubt = serials.length === headings.columns.length ? doubtfulMonths(serials) : null;
  return [
    ...(doubt === null ? [] : [doubt]),
    ...(beside.length === 0 ? [] : [sourceNoteWords.notInTheSeries(beside, beside.length)]),
    ...(leftOut.length === 0
      ? []
      : [
          sourceNoteWords.namedLinesLeftOut(
            leftOut.length,
            leftOut.map((line) => `“${line.slice(0, 60)}”`),
          ),
        ]),
  ];
}
