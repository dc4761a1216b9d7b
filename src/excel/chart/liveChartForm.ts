import { type ChartSpec, numberStyles, styleNamed, type TableCell, type TableSpec } from "../../report";
import { queueCells } from "../enterable";
import { queueLooks } from "../looks";
import { refuseNotSpilled } from "../managed/liveForm";
import type { FormPlace, TableForm } from "../tableForm";
import { layoutOf } from "../tableLayout";
import { cellsOf, formatsOf, queueWidths } from "../writeTable";
import { chartSheetWords } from "../../words";
import type { ChartDrawing, SeriesDrawing } from "./chartDrawing";
import { chartSize } from "./chartRoom";
import type { TableSize } from "../types";
import type { NewChart } from "./insertChart";
import { labelSpacing } from "./labelSpacing";
import {
  givenColumns,
  liveChartFormula,
  type LiveChartSource,
  type LiveRows,
  liveTitle,
  type PlottedColumn,
  plottedColumns,
} from "./liveChartFormulas";

/** A live chart with its figures from a cell on. */
export function liveChart(
  chart: ChartSpec,
  live: LiveChartSource,
  { row, column }: { readonly row: number; readonly column: number },
): NewChart {
  // What stands above the figures does not depend on where they are.
  const head = layoutOf(liveTable(chart, [])).above.length;
  const rows: LiveRows = { row: row + head + 1, column, rows: chart.points.length };
  const plotted = plottedColumns(rows);
  const table = liveTable(chart, plotted);
  const form = liveForm(table, {
    plotted,
    formula: liveChartFormula(live),
    title: liveTitle(chart.valueName, rows),
  });
  return { form, table, drawing: liveDrawing(chart, table), kept: "live" };
}

/** The cells that a live chart and its figures take, for `checkTarget`. */
export function liveChartSize(chart: ChartSpec): TableSize {
  const anywhere: LiveRows = { row: 0, column: 0, rows: chart.points.length };
  return chartSize(liveTable(chart, plottedColumns(anywhere)));
}

/** The cells of a live chart; what formulas give is blank here. */
function liveTable(chart: ChartSpec, plotted: readonly PlottedColumn[]): TableSpec {
  const [values, lines] = [styleNamed(chart.style), styleNamed(chart.lineStyle)];
  const target = chart.target === null ? [] : [{ key: "target", header: "Target" }];
  const given = givenColumns.map(([key, header]) => ({ key, header }));
  const columns = [...given, ...target, ...plotted];
  const styleOf = (key: string): TableCell["style"] => {
    if (key === "period" || key === "process" || key === "signal") return numberStyles.text;
    return /lower|upper|average/i.test(key) ? lines : values;
  };
  return {
    title: chart.valueName,
    subtitle: chart.subtitle,
    lines: [chartSheetWords.liveAltText(chart.valueName)],
    columns: columns.map(({ key, header }) => ({
      key,
      header,
      role: key === "period" ? "measure" : key === "signal" ? "signal" : "number",
      width: key === "signal" ? 28 : 12,
    })),
    rows: chart.points.map(({ period }) => ({
      key: period,
      role: "body",
      cells: columns.map(({ key }) => ({
        value: key === "target" ? (chart.target ?? "") : "",
        style: styleOf(key),
      })),
    })),
    notes: [chartSheetWords.liveNote],
  };
}

interface LiveCells {
  readonly plotted: readonly PlottedColumn[];
  readonly formula: string;
  readonly title: string;
}

/** No table of Excel's can hold what spills: the cells are formatted as one. */
function liveForm(table: TableSpec, { plotted, formula, title }: LiveCells): TableForm {
  const layout = layoutOf(table);
  const head = layout.above.length;
  const cells = cellsOf(table, layout);
  cells[head]?.fill("", 0, givenColumns.length);
  const first = (place: FormPlace, column: number, row = head) => place.area.getCell(row, column).untrack();
  return {
    layout,
    queue: (place) => {
      queueCells(place.area, cells, formatsOf(table, layout));
      queueWidths(place.area, table, place.columnWidths);
      queueLooks(place.area, table, layout);
      const periods = first(place, 0, head + 1)
        .getResizedRange(table.rows.length - 1, 0)
        .untrack();
      periods.numberFormat = table.rows.map(() => ["mmm yyyy"]);
      first(place, 0).formulas = [[formula]];
      const from = table.columns.length - plotted.length;
      plotted.forEach((column, j) => {
        first(place, from + j, head + 1).formulas = [[column.formula]];
      });
      first(place, 0, 0).formulas = [[title]];
    },
    queueCheck: (_, place) => {
      const anchor = first(place, 0);
      place.area.load("address");
      anchor.load("values");
      return () => {
        refuseNotSpilled(anchor.values as unknown[][]);
        return { tableName: "", address: place.area.address };
      };
    },
  };
}

/** The latest signal is the title's; Excel chooses the axis, which has to hold what comes. */
function liveDrawing(chart: ChartSpec, table: TableSpec): ChartDrawing {
  const line = (
    part: SeriesDrawing["part"],
    name: string,
    column: string,
    unnamed = false,
  ): SeriesDrawing => ({
    ...{ part, name, column, points: [] },
    ...(unnamed && { unnamed }),
  });
  const tone = (above: boolean) =>
    chart.wanted === "neither" ? "neutral" : above === (chart.wanted === "higher") ? "better" : "worse";
  return {
    size: "full",
    title: chart.valueName,
    subtitle: "",
    axis: null,
    numberFormat: styleNamed(chart.style).excelFormat,
    labelEvery: labelSpacing(chart.points, "full"),
    series: [
      line("upper", chartSheetWords.upperLimit, "upperOdd"),
      line("upper", chartSheetWords.upperLimitEven, "upperEven", true),
      line("lower", chartSheetWords.lowerLimit, "lowerOdd"),
      line("lower", chartSheetWords.lowerLimitEven, "lowerEven", true),
      line("average", chartSheetWords.processAverage, "averageOdd"),
      line("average", chartSheetWords.averageEven, "averageEven", true),
      ...(table.columns.some(({ key }) => key === "target") ? [line("target", "Target", "target")] : []),
      { ...line("value", chart.valueName, "plottedValue"), dots: chart.points.length <= 120 },
      { ...line("above", chartSheetWords.signalAbove, "plottedAbove"), tone: tone(true) },
      { ...line("below", chartSheetWords.signalBelow, "plottedBelow"), tone: tone(false) },
      { ...line("pattern", chartSheetWords.otherSignal, "plottedOther"), tone: "neutral" },
    ],
  };
}
