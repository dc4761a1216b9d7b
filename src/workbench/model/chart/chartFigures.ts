import type { Area } from "../area";
import { readValues } from "../cells";
import { shownText } from "../shown";
import type { Spreadsheet } from "../spreadsheet";
import type { ChartRecord, Reference } from "./chartRecord";
import { referencedArea } from "./chartReference";

/** A chart leaves out what is hidden, by hand or by a filter, unless it is told not to. */
function shownCells({ sheet, row, rows, column, columns }: Area, visibleOnly: boolean): boolean[] {
  const held = sheet.getSheet();
  return Array.from({ length: rows * columns }, (_, i) => {
    const at = { row: row + Math.floor(i / columns), column: column + (i % columns) };
    return !visibleOnly || (held.getRowVisible(at.row) && held.getColVisible(at.column));
  });
}

/**
 * What Excel plots for a cell: nothing for a blank cell or #N/A, and 0 for any other text or error. A formula's "" is
 * such a text.
 */
function plotted(value: string | number | boolean, blank: boolean): number | null {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  return blank || value === "#N/A" ? null : 0;
}

/** The values that the chart plots for these cells, null where there is none. */
export function plottedFigures(
  spreadsheet: Spreadsheet,
  { plotVisibleOnly }: ChartRecord,
  reference: Reference | null,
): (number | null)[] {
  const area = referencedArea(spreadsheet, reference);
  if (!area) return [];
  const shown = shownCells(area, plotVisibleOnly);
  const blanks = blankCells(spreadsheet, area);
  const values = readValues(spreadsheet, area).flat();
  return values.map((value, i) => plotted(value, blanks[i] === true)).filter((_, i) => shown[i]);
}

/** Blank to a chart is a cell without a value or a formula; "" that a formula gave is not. */
function blankCells(spreadsheet: Spreadsheet, area: Area): boolean[] {
  const matrix = area.sheet.getSheet().getCellMatrix();
  const spilled = spreadsheet.spilled(area.sheet.getSheetId());
  return Array.from({ length: area.rows * area.columns }, (_, i) => {
    const row = area.row + Math.floor(i / area.columns);
    const column = area.column + (i % area.columns);
    const cell = matrix.getValue(row, column) ?? spilled?.[row]?.[column];
    const spills = spilled?.[row]?.[column] !== undefined;
    return !spills && !cell?.f && !cell?.si && (cell?.v === undefined || cell.v === null);
  });
}

/** The words under the category axis: the cells as they show; 1, 2, 3 where a chart has none. */
export function categoryWords(spreadsheet: Spreadsheet, chart: ChartRecord): string[] {
  const [first] = chart.series;
  const area = referencedArea(spreadsheet, first?.categories ?? null);
  const count = Math.max(0, ...chart.series.map(({ values }) => cellCount(values)));
  if (!area) return Array.from({ length: count }, (_, i) => String(i + 1));
  const shown = shownCells(area, chart.plotVisibleOnly);
  return shownText(spreadsheet, area)
    .flat()
    .filter((_, i) => shown[i]);
}

export function cellCount(reference: Reference | null): number {
  return reference?.range ? reference.range.rows * reference.range.columns : 0;
}
