import { columnName } from "../../core";
import type { Written } from "../ledger/records";

/** What a live chart reads: addresses with their sheets, of cells that stay where they are, one cell a period. */
export interface LiveChartSource {
  readonly call: "CONTROLCHART" | "PLIMITS" | "ULIMITS";
  /** The figures: values, or events and counts. */
  readonly values: string;
  /** What they are held against, for PLIMITS and ULIMITS; a rate is to `per` of them. */
  readonly cases?: string;
  readonly per?: number;
  readonly dates: string;
  /** What the function is given besides, where the person chose other than its defaults. */
  readonly asOf?: number;
  readonly method?: "XmR" | "C";
  /** A step rule's name, or the address of dates. */
  readonly steps?: { readonly rule: string } | { readonly dates: string };
  readonly laney?: boolean;
  readonly rules?: string;
}

const text = (value: string) => `"${value.replace(/"/g, '""')}"`;

/** Blank cells reach functions as 0 on some platforms: they are handed over as "". */
const wrapped = (range: string, value = range) => `IF(${range}="","",${value})`;

/** The one formula that gives the figures. The target is a value beside it: no function needs it. */
export function liveChartFormula(source: LiveChartSource): string {
  const { call, values, cases, per = 1, dates, asOf, method, steps, laney, rules } = source;
  const against = cases === undefined ? [] : [wrapped(cases, per === 1 ? cases : `${cases}/${per}`)];
  const step = steps === undefined ? "" : "rule" in steps ? text(steps.rule) : steps.dates;
  const period = [dates, asOf === undefined ? "" : String(asOf)];
  const rule = rules === undefined ? "" : text(rules);
  const rest =
    call === "CONTROLCHART"
      ? [method === undefined ? "" : text(method), step, rule]
      : [step, laney === true ? "TRUE" : "", rule];
  const parts = [wrapped(values), ...against, ...period, ...rest];
  while (parts.at(-1) === "") parts.pop();
  return `=BOARD.${call}(${parts.join(",")})`;
}

/** The columns that the function gives, in its order, by the keys of a chart's columns. */
export const givenColumns = [
  ["period", "Period"],
  ["value", "Value"],
  ["lowerLimit", "Lower limit"],
  ["processAverage", "Process average"],
  ["upperLimit", "Upper limit"],
  ["process", "Process"],
  ["signal", "Signal"],
] as const;

/** Where the figures stand: the first of their columns and their first row, from 0. */
export interface LiveRows {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

/** A column that the chart draws, worked out from those that the function gives. */
export interface PlottedColumn {
  readonly key: string;
  readonly header: string;
  readonly formula: string;
}

/**
 * What the chart draws. #N/A leaves a gap in a line, where "" would be drawn as 0. Odd and even processes have a column
 * each for average and limits, so that no line goes on from one process to the next, wherever they come to begin.
 */
export function plottedColumns({ row, column, rows }: LiveRows): PlottedColumn[] {
  const at = (index: number) => {
    const letters = columnName(column + index);
    return `${letters}${row + 1}:${letters}${row + rows}`;
  };
  const [value, lower, average, upper, process, signal] = [at(1), at(2), at(3), at(4), at(5), at(6)];
  const says = (...words: string[]) => words.map((word) => `ISNUMBER(SEARCH("${word}",${signal}))`).join("+");
  const of = (figure: string, odd: boolean) =>
    `=IF((MOD(${process},2)=${odd ? 1 : 0})*(${figure}<>""),${figure},NA())`;
  const [above, below] = [says("upper", "above", "rising"), says("lower", "below", "falling")];
  const marked = (test: string) => `=IF((${test})*(${value}<>""),${value},NA())`;
  return [
    { key: "plottedValue", header: "Plotted value", formula: `=IF(${value}="",NA(),${value})` },
    { key: "upperOdd", header: "Upper, odd processes", formula: of(upper, true) },
    { key: "upperEven", header: "Upper, even processes", formula: of(upper, false) },
    { key: "lowerOdd", header: "Lower, odd processes", formula: of(lower, true) },
    { key: "lowerEven", header: "Lower, even processes", formula: of(lower, false) },
    { key: "averageOdd", header: "Average, odd processes", formula: of(average, true) },
    { key: "averageEven", header: "Average, even processes", formula: of(average, false) },
    { key: "plottedAbove", header: "Signal above", formula: marked(above) },
    { key: "plottedBelow", header: "Signal below", formula: marked(below) },
    {
      key: "plottedOther",
      header: "Other signal",
      formula: marked(`(${signal}<>"")*(${above}=0)*(${below}=0)`),
    },
  ];
}

/** The finding that follows the figures: the signal of the latest period, or that there is none. */
export function liveTitle(name: string, { row, column, rows }: LiveRows): string {
  const cell = (index: number) => `${columnName(column + index)}${row + rows}`;
  const period = `IF(ISNUMBER(${cell(0)}),TEXT(${cell(0)},"mmm yyyy"),${cell(0)})`;
  return `=${text(`${name}: `)}&IF(${cell(6)}="","no signal",${cell(6)})&", "&${period}`;
}

/** A formula that a live chart was written with, by where it stands from the one that gives the figures. */
export interface WrittenAround {
  readonly down: number;
  readonly across: number;
  readonly formula: string;
}

export function isLiveChart(columns: Written["columns"]): boolean {
  return columns.some(({ key }) => key === "plottedValue");
}

/** The title and what the chart draws, where the figures' formula stands in a cell now; none of another live table. */
export function writtenFormulasOf(
  { above, columns, rows }: Written,
  on: { readonly row: number; readonly column: number },
): WrittenAround[] {
  if (!isLiveChart(columns)) return [];
  const figures: LiveRows = { row: on.row + 1, column: on.column, rows: rows.length };
  const title = above.findIndex(({ role }) => role === "title");
  return [
    { down: title - above.length, across: 0, formula: liveTitle(above[title]?.text ?? "", figures) },
    ...plottedColumns(figures).map(({ key, formula }) => ({
      down: 1,
      across: columns.findIndex((column) => column.key === key),
      formula,
    })),
  ];
}
