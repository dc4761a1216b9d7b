import { type Area, areaOn } from "./area";
import { readValues } from "./cells";
import { shownText } from "./shown";
import type { Spreadsheet } from "./spreadsheet";

/** A filter's key: the id of its table, or of the sheet that it stands on. */
export interface Filter {
  readonly area: Area;
  /** By column within the area: the values that rows are kept for, as text. */
  readonly keep: ReadonlyMap<number, ReadonlySet<string>>;
}

export function isFiltered({ state }: Spreadsheet, key: string): boolean {
  return (state.filters.get(key)?.keep.size ?? 0) > 0;
}

/** Hides the rows under the header that a filter does not keep. */
export function applyFilter(spreadsheet: Spreadsheet, key: string, filter: Filter): void {
  const { sheet, row, rows } = filter.area;
  spreadsheet.state.filters.set(key, filter);
  const columns = [...filter.keep].map(([j, texts]) => {
    const column = { ...filter.area, column: filter.area.column + j, columns: 1 };
    return { texts, shown: shownText(spreadsheet, column), values: readValues(spreadsheet, column) };
  });
  for (let i = 1; i < rows; i++) {
    const kept = columns.every(
      ({ texts, shown, values }) => texts.has(shown[i]?.[0] ?? "") || texts.has(String(values[i]?.[0])),
    );
    if (kept) sheet.showRows(row + i, 1);
    else sheet.hideRows(row + i, 1);
  }
}

/** Shows all rows again; the filter's buttons stay unless `whole`. */
export function clearFilter(spreadsheet: Spreadsheet, key: string, whole: boolean): void {
  const { filters } = spreadsheet.state;
  const filter = filters.get(key);
  if (!filter) return;
  const { sheet, row, rows } = areaOn(filter.area.sheet, filter.area);
  if (filter.keep.size > 0 && rows > 1) sheet.showRows(row + 1, rows - 1);
  if (whole) filters.delete(key);
  else filters.set(key, { area: filter.area, keep: new Map() });
}
