import { accessibilityRules as words } from "../../words";
import { addressOfArea } from "./addressOfArea";
import { tableFindings } from "./tableFindings";
import { type AccessibilityFinding, type SheetToRead, textAt } from "./sheetToRead";

/**
 * What a sheet breaks of the Analysis Function's checklist for accessible spreadsheets, as far as its cells tell:
 * names, a title in A1, one Excel table a sheet, headings, no merged, blank or hidden cells where they confuse. Notes
 * are held against markers by `noteFindings`, as they may stand on another sheet.
 */
export function checkAccessibility(sheet: SheetToRead): AccessibilityFinding[] {
  const { name, tables, top = 0, left = 0, merged = [], hiddenRows = [], hiddenColumns = [] } = sheet;
  const at = (row: number, column: number, said: string): AccessibilityFinding => ({
    sheet: name,
    row,
    column,
    words: said,
  });
  const [first, second] = tables;
  return [
    ...(/^(?:sheet|chart) ?\d*$/i.test(name) ? [at(0, 0, words.sheetName(name))] : []),
    ...(/\p{L}/u.test(textAt(sheet, 0, 0)) && first?.row !== 0 ? [] : [at(0, 0, words.title)]),
    ...(first ? gapAbove(sheet, first.row).map((row) => at(row, 0, words.gap)) : figuresWithoutTable(sheet)),
    ...(second ? [at(second.row, second.column, words.severalTables(tables.length))] : []),
    ...tables.flatMap((table) => tableFindings(sheet, table)),
    ...merged.map((area) => {
      const place = { ...area, row: area.row + top, column: area.column + left };
      return at(place.row, place.column, words.merged(addressOfArea(place)));
    }),
    ...hidden(hiddenRows, words.hiddenRows).map(([row, said]) => at(row + top, left, said)),
    ...hidden(hiddenColumns, words.hiddenColumns).map(([column, said]) => at(top, column + left, said)),
    ...badCells(sheet),
  ];
}

/** One finding for all that is hidden, at the first of it. */
function hidden(all: readonly number[], say: (count: number) => string): [number, string][] {
  const [first] = all;
  return first === undefined ? [] : [[first, say(all.length)]];
}

/** A blank row among those above the table. */
function gapAbove(sheet: SheetToRead, row: number): number[] {
  const { top = 0, values } = sheet;
  for (let at = top; at < row; at += 1) {
    if ((values[at - top] ?? []).every((cell) => cell === "")) return [at];
  }
  return [];
}

/** Two figures under each other and two beside each other make a table that should be one of Excel's. */
function figuresWithoutTable({ name, values, top = 0, left = 0 }: SheetToRead): AccessibilityFinding[] {
  const rows = values.flatMap((row, at) => (row.some(isFigure) ? [at] : []));
  const [figures] = rows;
  const last = rows[rows.length - 1];
  if (figures === undefined || last === undefined || rows.length < 2) return [];
  // With the headings over them.
  const headed = (values[figures - 1] ?? []).filter((cell) => cell !== "").length > 1;
  const first = headed ? figures - 1 : figures;
  const used = values
    .slice(first, last + 1)
    .flatMap((row) => row.flatMap((cell, at) => (cell === "" ? [] : [at])));
  const [from, to] = [Math.min(...used), Math.max(...used)];
  const area = { row: first + top, column: from + left, rows: last - first + 1, columns: to - from + 1 };
  return [{ sheet: name, row: area.row, column: area.column, words: words.noTable(addressOfArea(area)) }];
}

/** A number, or one that is held as text. */
function isFigure(cell: unknown): boolean {
  return (
    typeof cell === "number" || (typeof cell === "string" && /^[-+−(£]*\d[\d,.]*%?\)?$/.test(cell.trim()))
  );
}

/** Cells that show no figure: too narrow, or an error. */
function badCells({ name, texts = [], top = 0, left = 0 }: SheetToRead): AccessibilityFinding[] {
  return texts.flatMap((row, down) =>
    row.flatMap((text, across): AccessibilityFinding[] => {
      const said = /^#+$/.test(text)
        ? words.narrow
        : /^#[A-Z/0-9]+[!?A]$/.test(text)
          ? words.error(text)
          : null;
      return said === null ? [] : [{ sheet: name, row: down + top, column: across + left, words: said }];
    }),
  );
}
