import { isWords, type SourceCell } from "../scorecard/sourceCell";
import type { MergedCells, SheetCells } from "../shown/sheetCells";

/**
 * Cells with nothing merged: words of a merged cell stand in each row that it covers, and over headings in each column
 * too. A figure stands in its first cell alone, as it would be counted twice.
 */
export function unmerged(cells: SheetCells, bodyFrom: number): SheetCells {
  const values = cells.values.map((line) => [...line]);
  const text = cells.text.map((line) => [...line]);
  const put = (row: number, column: number, value: SourceCell, shown: string): void => {
    const [line, texts] = [values[row], text[row]];
    if (line !== undefined && column < line.length) line[column] = value;
    if (texts !== undefined && column < texts.length) texts[column] = shown;
  };
  for (const { row, column, rows, columns } of cells.merged) {
    const shown = text[row]?.[column] ?? "";
    const value = values[row]?.[column] ?? "";
    const words = isWords(value) || value === "" ? shown : "";
    const heading = row < bodyFrom;
    for (const [at, across] of placesOf({ row, column, rows, columns })) {
      if (at === row && across === column) continue;
      const repeats = heading || across === column;
      put(at, across, repeats ? words : "", repeats ? words : "");
    }
  }
  return { ...cells, values, text, merged: [] };
}

function placesOf({ row, column, rows, columns }: MergedCells): [number, number][] {
  return Array.from({ length: rows * columns }, (_, at): [number, number] => [
    row + Math.floor(at / columns),
    column + (at % columns),
  ]);
}
