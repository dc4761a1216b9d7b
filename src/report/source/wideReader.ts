import { cellText, isBlank, type SourceCell } from "../scorecard/sourceCell";
import { sourceNoteWords } from "../../words";
import { draftMeasure, noteSigns, type DraftMeasure } from "./draft";
import { figureOf } from "./figure";
import type { OddCell } from "./monthlySource";
import type { WideColumns } from "./wideColumns";

type Row = readonly SourceCell[];

/** Takes the rows of a block one after another. */
export class WideReader {
  readonly measures: DraftMeasure[] = [];
  readonly odd: OddCell[] = [];
  /** Lines of words among the figures or under them. */
  readonly leftOut: string[] = [];
  private above: readonly string[];

  constructor(
    private readonly columns: WideColumns,
    private readonly used: readonly { readonly column: number; readonly slot: number }[],
    private readonly periods: number,
  ) {
    this.above = columns.labels.map(() => "");
  }

  read(cells: Row, row: number): void {
    if (cells.every(isBlank)) return;
    const own = this.columns.labels.map((column) => cellText(cells[column] ?? ""));
    const parts = filledDown(own, this.above);
    const place = { row, column: this.columns.labels[0] ?? 0 };
    const measure = draftMeasure(parts, this.periods, place, row);
    const { wrong, numbers, marks } = this.readFigures(measure, cells, row);
    const named = own.some((part) => part !== "");
    if (numbers === 0 && !isMeasureWithoutFigures(own, wrong.length, marks)) {
      this.leftOut.push(cellText(cells.find((cell) => !isBlank(cell)) ?? ""));
      return;
    }
    if (!named) {
      this.odd.push({ ...place, text: "", kind: "noName", why: sourceNoteWords.noName });
      return;
    }
    this.above = parts;
    this.odd.push(...wrong);
    this.measures.push(measure);
  }

  private readFigures(
    measure: DraftMeasure,
    cells: Row,
    row: number,
  ): { wrong: OddCell[]; numbers: number; marks: number } {
    const wrong: OddCell[] = [];
    let numbers = 0;
    let marks = 0;
    for (const { column, slot } of this.used) {
      const cell = cells[column] ?? "";
      const figure = figureOf(cell);
      if (typeof figure === "number") {
        measure.values[slot] = figure;
        numbers += 1;
        noteSigns(measure, cell);
      } else if (figure !== "") {
        wrong.push({ row, column, text: cellText(cell), kind: "notANumber", why: figure.why });
      } else if (!isBlank(cell)) marks += 1;
    }
    return { wrong, numbers, marks };
  }
}

/** A group's name is often written once, above the first of its rows. */
function filledDown(own: readonly string[], above: readonly string[]): string[] {
  return own.map((part, at) => {
    const named = own.slice(at + 1).some((later) => later !== "");
    return part === "" && named ? (above[at] ?? "") : part;
  });
}

/** Marks such as [c], or errors, stand where figures would; a heading or a note has words in one cell only. */
function isMeasureWithoutFigures(own: readonly string[], wrong: number, marks: number): boolean {
  const names = own.filter((part) => part !== "").length;
  return names > 0 && (marks + wrong > 1 || (names > 1 && names === own.length));
}
