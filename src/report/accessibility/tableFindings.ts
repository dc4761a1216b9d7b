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
    ...colourFindings(table).map(({ row, column, count }) => at(row, column, words.coloured(count))),
  ];
}

/**
 * Cells with a colour of their own, at the first of them: neither that of their whole row, as bands have, nor that of
 * their whole column. What the colour says, words must say too.
 */
function colourFindings({
  row,
  column,
  fills = [],
}: TableArea): { row: number; column: number; count: number }[] {
  const body = fills.slice(1);
  const usualOf = (colours: readonly string[]) => (new Set(colours).size === 1 ? colours[0] : undefined);
  const columns = (body[0] ?? []).map((_, across) => usualOf(body.map((line) => line[across] ?? "")));
  const own = body.flatMap((line, down) => {
    const most = commonest(line);
    return line.flatMap((colour, across) =>
      colour === most || colour === columns[across] ? [] : [{ row: row + 1 + down, column: column + across }],
    );
  });
  const [first] = own;
  return first === undefined ? [] : [{ ...first, count: own.length }];
}

function commonest(colours: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return [...counts].reduce<[string | undefined, number]>(
    (best, [colour, count]) => (count > best[1] ? [colour, count] : best),
    [undefined, 0],
  )[0];
}
