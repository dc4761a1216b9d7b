import { readNumber } from "../../core";
import { numberStyles, type NumberStyle } from "../numberStyle";
import { roundHalfAway } from "../roundHalfAway";
import type { SelectionLayout } from "../scorecard/layOut";
import type { CellProblem } from "../scorecard/measureRow";
import { cellText, isBlank, type SourceCell } from "../scorecard/sourceCell";
import { sizedColumns } from "../sizedColumns";
import type { TableCell, TableColumn, TableRow, TableSpec } from "../tableSpec";
import type { Wanted } from "../monthly/definition";
import { guessWanted } from "../monthly/guessDefinition";
import { meetsTarget } from "../monthly/targetCells";
import { totalsWords } from "../../words";
import type { MilestoneColumns } from "./guessMilestones";
import { wantedIn } from "./wantedWords";

export interface MilestoneTable {
  readonly spec: TableSpec;
  readonly problems: readonly CellProblem[];
}

/** Each milestone with its target and its result as given, and whether it is met: exactly on target is. */
export function milestoneTable(
  layout: SelectionLayout,
  columns: MilestoneColumns,
  title: string,
): MilestoneTable {
  const problems: CellProblem[] = [];
  const rows = layout.rows.flatMap((cells, at): TableRow[] => {
    const label = cellText(cells[columns.measure] ?? "");
    if (label === "") return [];
    const row = layout.firstRow + at;
    problems.push(...problemsIn(cells, row, columns));
    return [{ key: label, role: "body", cells: cellsOf(label, cells, columns) }];
  });
  return { spec: { title, columns: tableColumns(layout, columns, rows), rows }, problems };
}

function cellsOf(label: string, cells: readonly SourceCell[], columns: MilestoneColumns): TableCell[] {
  const [target = "", result = ""] = [cells[columns.target], cells[columns.result]];
  const wanted = wantedOf(label, cells, columns);
  const style = styleOf(target, result);
  return [
    words(label),
    words(wanted),
    figureCell(target, style),
    figureCell(result, style),
    verdict(numberIn(result), numberIn(target), wanted),
  ];
}

function wantedOf(label: string, cells: readonly SourceCell[], { wanted }: MilestoneColumns): Wanted {
  const said = wanted === null ? null : wantedIn(cellText(cells[wanted] ?? ""));
  return said ?? guessWanted(label);
}

function verdict(result: number | null, target: number | null, wanted: Wanted): TableCell {
  if (result === null || target === null || wanted === "neither") return words("n/a");
  const met = meetsTarget(result, target, wanted);
  return { ...words(met ? totalsWords.met : totalsWords.notMet), tone: met ? "met" : "notMet" };
}

/** The papers write a change with its sign (-5% against +2.3%) and a level without (88% against 83.8%). */
function styleOf(...given: readonly SourceCell[]): NumberStyle {
  const numbers = given.flatMap((cell) => numberIn(cell) ?? []);
  const texts = given.filter((cell) => typeof cell === "string");
  const proportions =
    texts.some((text) => text.includes("%")) ||
    (numbers.every((number) => Math.abs(number) <= 1) && numbers.some((number) => !Number.isInteger(number)));
  if (proportions) {
    const change = numbers.some((number) => number < 0) || texts.some((text) => text.trim().startsWith("+"));
    return change ? numberStyles.signedPercentOneDecimal : numberStyles.percentOneDecimal;
  }
  if (texts.some((text) => text.includes("£"))) return numberStyles.pounds;
  if (numbers.every(Number.isInteger)) return numberStyles.count;
  return numbers.every((number) => roundHalfAway(number, 1) === number)
    ? numberStyles.oneDecimal
    : numberStyles.twoDecimals;
}

function figureCell(cell: SourceCell, style: NumberStyle): TableCell {
  const number = numberIn(cell);
  return number === null ? words(cellText(cell)) : { value: number, style };
}

function problemsIn(
  cells: readonly SourceCell[],
  row: number,
  { target, result }: MilestoneColumns,
): CellProblem[] {
  return [target, result].flatMap((column): CellProblem[] => {
    const cell = cells[column] ?? "";
    if (isBlank(cell) || readNumber(cell).kind !== "fault") return [];
    return [{ row, column, words: totalsWords.notANumber(cellText(cell)) }];
  });
}

function numberIn(cell: SourceCell): number | null {
  const reading = readNumber(cell);
  return reading.kind === "number" ? reading.value : null;
}

function words(value: string): TableCell {
  return { value, style: numberStyles.text };
}

function tableColumns(
  { headings }: SelectionLayout,
  columns: MilestoneColumns,
  rows: readonly TableRow[],
): TableColumn[] {
  const heading = (column: number | null, otherwise: string): string => {
    const given = column === null ? "" : (headings[column] ?? "");
    return given === "" ? otherwise : given;
  };
  return sizedColumns(
    [
      { key: "measure", header: heading(columns.measure, totalsWords.milestone), role: "measure" },
      { key: "wanted", header: heading(columns.wanted, totalsWords.directionWanted), role: "text" },
      { key: "target", header: heading(columns.target, totalsWords.target), role: "number" },
      { key: "result", header: heading(columns.result, totalsWords.result), role: "number" },
      { key: "againstTarget", header: totalsWords.againstTarget, role: "text" },
    ],
    rows,
  );
}
