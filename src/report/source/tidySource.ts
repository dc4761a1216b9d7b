import { cellText, isBlank, type SourceCell } from "../scorecard/sourceCell";
import { dateReader, kindAmong, type DateReader } from "./dateCells";
import { draftMeasure, noteSigns, rowsAStep, type DraftMeasure, type SourceProgress } from "./draft";
import { figureOf } from "./figure";
import { finishSource } from "./finishSource";
import type { MonthlySource, OddCell } from "./monthlySource";
import { leastPeriods } from "./periodHeadings";
import { periodSlots, type PeriodSlots } from "./periodSlots";
import type { TidyColumns } from "./tidyColumns";
import { shortPeriod } from "./words";
import { titleAbove } from "./titleAbove";
import { listed, sourceNoteWords } from "../../words";

type Row = readonly SourceCell[];

/** To look at one cell of a row takes less time than to read it. */
const rowsOfDatesAStep = 8192;
/** Fewer rows a measure than this are no series, but a table with a column of dates. */
const leastRowsAMeasure = 2;

/** Reads a list with a row for each date and measure, some rows at a time; null where it holds no series. */
export function* tidySource(
  cells: readonly Row[],
  columns: TidyColumns,
): Generator<SourceProgress, MonthlySource | null> {
  const dates = [...(yield* distinctDates(cells, columns))];
  const readDate = dateReader(kindAmong(dates));
  const slots = periodSlots(dates.flatMap((cell) => readDate(cell) ?? []));
  if (slots.names.length < leastPeriods) return null;
  const reader = new TidyReader(columns, slots, readDate);
  for (let row = columns.firstRow; row < cells.length; row += 1) {
    reader.read(cells[row] ?? [], row);
    if (row % rowsAStep === 0) yield { done: row, total: cells.length };
  }
  const measures = [...reader.measures.values()];
  if (reader.figures < measures.length * leastRowsAMeasure) return null;
  return finishSource({
    shape: "tidy",
    title: titleAbove(cells, columns.headingRow < 0 ? columns.firstRow : columns.headingRow),
    labelHeadings: [
      ...columns.labels.map((column) => columns.headings[column] ?? ""),
      ...(columns.values.length > 1 ? [sourceNoteWords.measureHeading] : []),
    ],
    slots: reader.slots,
    periods: reader.periods,
    measures,
    others: [],
    odd: reader.odd,
    notes: reader.notes(),
    block: null,
  });
}

/** Each different cell of the column of dates; what one of them means may hang on all. */
function* distinctDates(
  cells: readonly Row[],
  { firstRow, date }: TidyColumns,
): Generator<SourceProgress, Set<SourceCell>> {
  const distinct = new Set<SourceCell>();
  for (let row = firstRow; row < cells.length; row += 1) {
    distinct.add(cells[row]?.[date] ?? "");
    if (row % rowsOfDatesAStep === 0) yield { done: 0, total: cells.length };
  }
  return distinct;
}

/** Takes the rows of a list one after another. */
class TidyReader {
  readonly measures = new Map<string, DraftMeasure>();
  readonly periods: SourceCell[];
  readonly odd: OddCell[] = [];
  figures = 0;
  private readonly leftOut: string[] = [];
  /** Where the figure of a measure and period stands; more than one place is one too many. */
  private readonly places = new Map<DraftMeasure, Map<number, number>>();

  constructor(
    private readonly columns: TidyColumns,
    readonly slots: PeriodSlots,
    private readonly readDate: DateReader,
  ) {
    this.periods = slots.names.map(() => "");
  }

  read(cells: Row, row: number): void {
    if (cells.every(isBlank)) return;
    const { date, values } = this.columns;
    const cell = cells[date] ?? "";
    const reading = this.readDate(cell);
    if (!reading) {
      this.withoutDate(cells, row);
      return;
    }
    const slot = this.slots.slotOf(reading);
    if (this.periods[slot] === "") this.periods[slot] = cell;
    for (const column of values) this.readFigure(cells, { row, column, slot });
  }

  private withoutDate(cells: Row, row: number): void {
    const { date, values } = this.columns;
    const text = cellText(cells[date] ?? "");
    const hasFigure = values.some((column) => typeof figureOf(cells[column] ?? "") === "number");
    if (hasFigure) {
      this.odd.push({
        row,
        column: date,
        text,
        kind: "notANumber",
        why: sourceNoteWords.notADate,
      });
    } else this.leftOut.push(cellText(cells.find((cell) => !isBlank(cell)) ?? ""));
  }

  private readFigure(cells: Row, { row, column, slot }: { row: number; column: number; slot: number }): void {
    const cell = cells[column] ?? "";
    const figure = figureOf(cell);
    const measure = this.measureOf(cells, row, column);
    if (typeof figure === "object") {
      this.odd.push({ row, column, text: cellText(cell), kind: "notANumber", why: figure.why });
      return;
    }
    const places = this.places.get(measure) ?? new Map<number, number>();
    this.places.set(measure, places);
    const before = places.get(slot);
    if (before === undefined) {
      places.set(slot, row);
      if (figure === "") return;
      this.figures += 1;
      measure.values[slot] = figure;
      noteSigns(measure, cell);
      return;
    }
    measure.values[slot] = "";
    const period = shortPeriod(this.slots.names[slot] ?? "");
    const why = sourceNoteWords.rowTwice(period, before + 1);
    this.odd.push({ row, column, text: cellText(cell), kind: "twice", why });
  }

  private measureOf(cells: Row, row: number, column: number): DraftMeasure {
    const { labels, values, headings } = this.columns;
    const own = labels.map((label) => cellText(cells[label] ?? ""));
    const named = values.length > 1 || own.length === 0;
    const parts = named ? [...own, headings[column] ?? ""] : own;
    const key = JSON.stringify(parts);
    const known = this.measures.get(key);
    if (known) return known;
    const place = { row, column: labels[0] ?? column };
    const measure = draftMeasure(parts, this.slots.names.length, place, null);
    this.measures.set(key, measure);
    return measure;
  }

  notes(): string[] {
    if (this.leftOut.length === 0) return [];
    const lines = listed(this.leftOut.map((line) => `“${line.slice(0, 60)}”`));
    return [sourceNoteWords.linesLeftOut(this.leftOut.length, lines)];
  }
}
