import { accessibilityRules as words } from "../../words";
import { type AccessibilityFinding, placesIn, type SheetToRead, type TableArea, textAt } from "./sheetToRead";

/** What a table breaks: its name, its headings, blank rows, columns and cells. */
export function tableFindings(sheet: SheetToRead, table: TableArea): AccessibilityFinding[] {
  const at = (row: number, column: number, said: string): AccessibilityFinding => ({
    sheet: sheet.name,
    row,
    column,
    words: said,
  });
  const { body, across } = placesIn(table);
  const isBlank = (row: number, column: number): boolean => textAt(sheet, row, column) === "";
  const blankRows = new Set(body.filter((row) => across.every((column) => isBlank(row, column))));
  const blankColumns = new Set(
    across.filter((column) => body.length > 0 && body.every((row) => isBlank(row, column))),
  );
  const blank = body.flatMap((row) =>
    blankRows.has(row)
      ? []
      : across.flatMap((column) =>
          isBlank(row, column) && !blankColumns.has(column) ? [{ row, column }] : [],
        ),
  );
  const [first] = blank;
  return [
    ...(/^(?:table|tbl)_?\d*$/i.test(table.name)
      ? [at(table.row, table.column, words.tableName(table.name))]
      : []),
    ...across.flatMap((column) => {
      const heading = textAt(sheet, table.row, column);
      return /^column\d+$/i.test(heading) ? [at(table.row, column, words.heading(heading))] : [];
    }),
    ...[...blankRows].map((row) => at(row, table.column, words.blankRow)),
    ...[...blankColumns].map((column) => at(table.row, column, words.blankColumn)),
    ...(first ? [at(first.row, first.column, words.blankCells(blank.length))] : []),
  ];
}
