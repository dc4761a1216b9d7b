import type { TableSpec } from "../../report";
import type { FormPlace, TableForm } from "../tableForm";
import { layoutOf } from "../tableLayout";
import type { TableSize } from "../types";
import { WorkbookFault } from "../workbookFault";
import { chartSheetWords } from "../../words";
import type { ChartDrawing } from "./chartDrawing";
import { chartFigures } from "./chartFigures";
import { chartCells, chartOffset, chartSize, usualRoom } from "./chartRoom";
import { queueChart } from "./queueChart";

/** A table with a chart beside it. */
export interface ChartBeside {
  /** The table alone. */
  readonly form: TableForm;
  readonly table: TableSpec;
  readonly drawing: ChartDrawing;
  /** Known when the record is. */
  readonly name: () => string;
  /** The cell that the title follows, as a formula; it is the drawing's own where it is left out. */
  readonly titleCell?: string;
  /** How large the chart's cells are, in points, where that was read. */
  readonly room: () => { readonly width: number; readonly height: number } | undefined;
}

/** What Excel's table of a chart's figures is called. */
export const chartTableName = "ControlChart";

/** Both in one area: what the table's own form writes, and the chart in the cells to its right. */
export function chartForm({ form, table, drawing, name, titleCell, room }: ChartBeside): TableForm {
  const { above } = form.layout;
  const part = (place: FormPlace) => ({ ...place, area: firstCells(place.area, form.layout.size) });
  return {
    tableName: chartTableName,
    layout: { ...form.layout, size: chartSize(table) },
    queue: (place) => {
      const cells = chartRange(place.area, table);
      cells.clear("Contents");
      form.queue(part(place));
      const figures = chartFigures(table.columns, table.rows.length, () =>
        place.area.getCell(above.length, 0),
      );
      const chart = queueChart(place.sheet, name(), figures, drawing);
      if (titleCell !== undefined) chart.title.setFormula(titleCell);
      queuePosition(chart, cells, room());
    },
    queueCheck: (context, place) => {
      const written = form.queueCheck(context, part(place));
      const drawn = queueChartCheck(place.sheet, name(), drawing);
      return () => {
        drawn();
        return written();
      };
    },
  };
}

/** The cells of an area that its table takes. */
export function firstCells(area: Excel.Range, { rows, columns }: TableSize): Excel.Range {
  return area
    .getCell(0, 0)
    .untrack()
    .getResizedRange(rows - 1, columns - 1)
    .untrack();
}

/** The cells of an area that its chart takes. */
export function chartRange(area: Excel.Range, table: TableSpec): Excel.Range {
  const { row, column } = chartOffset(table);
  return area
    .getCell(row, column)
    .untrack()
    .getResizedRange(chartCells.rows - 1, chartCells.columns - 1)
    .untrack();
}

/** From the first of its cells, and within them: what lies under the others is hidden by nothing. */
export function queuePosition(
  chart: Excel.Chart,
  cells: Excel.Range,
  room: { readonly width: number; readonly height: number } = usualRoom,
): void {
  chart.setPosition(cells.getCell(0, 0).untrack());
  chart.width = Math.min(room.width, usualRoom.width);
  chart.height = Math.min(room.height, usualRoom.height);
}

/** Queues the reading back of a chart; what it gives checks it after the next sync. */
export function queueChartCheck(sheet: Excel.Worksheet, name: string, { series }: ChartDrawing): () => void {
  const drawn = sheet.charts.getItem(name).series;
  drawn.load("items/name");
  return () => {
    const names = drawn.items.map((each) => each.name);
    if (JSON.stringify(names) === JSON.stringify(series.map((each) => each.name))) return;
    throw new WorkbookFault("NotAsWritten", chartSheetWords.otherLines);
  };
}

/** The cells of a table that stand for it in the workbook's names. */
export function tableCells(area: Excel.Range, table: TableSpec): Excel.Range {
  return firstCells(area, layoutOf(table).size);
}
