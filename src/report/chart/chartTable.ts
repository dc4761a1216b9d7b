import { columnWidth } from "../monthly/columnWidth";
import { dateStyles, numberStyles, styleNamed, type NumberStyle } from "../numberStyle";
import { isYearOrMonthNumber } from "../scorecard/heading";
import { uniqueHeaders } from "../scorecard/uniqueHeaders";
import type { ColumnRole, TableCell, TableRow, TableSpec } from "../tableSpec";
import { chartTableWords } from "../../words";
import type { ChartPointSpec, ChartSpec } from "./chartSpec";

/** The columns of a chart's table: one name for each in code and workbook. */
export type ChartColumnId =
  | "period"
  | "value"
  | "lowerLimit"
  | "processAverage"
  | "upperLimit"
  | "target"
  | "signal"
  | "signalAbove"
  | "signalBelow"
  | "otherSignal"
  | "excluded";

interface Column {
  readonly key: ChartColumnId;
  readonly header: string;
  readonly role: ColumnRole;
  readonly cellOf: (point: ChartPointSpec) => TableCell;
}

/**
 * The figures of a chart as the table that the chart in the workbook is drawn from: a row a period. The columns after the
 * signal repeat the values that are to be marked, and are blank elsewhere.
 */
export function chartTable(chart: ChartSpec): TableSpec {
  const columns = columnsOf(chart);
  const headers = uniqueHeaders(columns.map(({ header }) => header));
  const rows = chart.points.map((point): TableRow => {
    const cells = columns.map(({ cellOf }) => cellOf(point));
    return { key: point.period, role: "body", cells };
  });
  const { title, subtitle, altText, commentary, notes } = chart;
  return {
    title,
    subtitle,
    lines: [altText, commentary],
    columns: columns.map(({ key, role }, at) => {
      const header = headers[at] ?? "";
      return { key, header, role, width: columnWidth(header, role, longestText(rows, at)) };
    }),
    rows,
    ...(notes.length === 0 ? {} : { notes }),
  };
}

/** Lines have the same value over a whole process, which need not be shown again and again. */
function longestText(rows: readonly TableRow[], column: number): number {
  let longest = 0;
  let before: TableCell["value"] = "";
  for (const { cells } of rows) {
    const cell = cells[column];
    if (!cell || cell.value === before) continue;
    longest = Math.max(longest, cell.style.show(cell.value).length);
    before = cell.value;
  }
  return longest;
}

function columnsOf(chart: ChartSpec): Column[] {
  const { points, target } = chart;
  const [values, lines] = [styleNamed(chart.style), styleNamed(chart.lineStyle)];
  const figures = (
    key: ChartColumnId,
    header: string,
    style: NumberStyle,
    figureOf: (point: ChartPointSpec) => number | null,
  ): Column => ({ key, header, role: "number", cellOf: (point) => figureCell(figureOf(point), style) });
  const marked = (key: ChartColumnId, header: string, isMarked: (point: ChartPointSpec) => boolean): Column =>
    figures(key, header, values, (point) => (isMarked(point) ? point.value : null));
  return [
    {
      key: "period",
      header: chartTableWords.period,
      role: "measure",
      cellOf: (point) => periodCell(point, chart),
    },
    figures("value", chart.valueName, values, ({ value }) => value),
    figures("lowerLimit", chartTableWords.lowerLimit, lines, ({ lower }) => lower),
    figures("processAverage", chartTableWords.processAverage, lines, ({ average }) => average),
    figures("upperLimit", chartTableWords.upperLimit, lines, ({ upper }) => upper),
    ...(target === null ? [] : [figures("target", chartTableWords.target, values, () => target)]),
    { key: "signal", header: chartTableWords.signal, role: "signal", cellOf: signalCell },
    marked("signalAbove", chartTableWords.signalAbove, ({ side }) => side === "above"),
    marked("signalBelow", chartTableWords.signalBelow, ({ side }) => side === "below"),
    ...(points.some(isSideless) ? [marked("otherSignal", chartTableWords.otherSignal, isSideless)] : []),
    ...(points.some(({ excluded }) => excluded !== null)
      ? [marked("excluded", chartTableWords.excluded, ({ excluded }) => excluded !== null)]
      : []),
  ];
}

/** Whether a point is a signal that is neither above nor below. */
function isSideless({ signal, side }: ChartPointSpec): boolean {
  return signal !== "" && side === null;
}

function figureCell(value: number | null, style: NumberStyle): TableCell {
  return value === null ? { value: "", style: numberStyles.text } : { value, style };
}

/** A serial number shows as its date; a heading such as 201504 stays the number it is. */
function periodCell({ cell }: ChartPointSpec, { spacing }: ChartSpec): TableCell {
  const value = typeof cell === "boolean" ? String(cell) : cell;
  if (typeof value === "string" || isYearOrMonthNumber(value)) return { value, style: numberStyles.text };
  return { value, style: spacing === "monthly" ? dateStyles.month : dateStyles.day };
}

function signalCell({ signal, side }: ChartPointSpec): TableCell {
  if (signal === "") return { value: "", style: numberStyles.text };
  const style =
    side === null
      ? numberStyles.signalNew
      : side === "above"
        ? numberStyles.signalUp
        : numberStyles.signalDown;
  return { value: signal, style, tone: "signal" };
}
