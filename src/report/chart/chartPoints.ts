import type { ChartPoint } from "../../core";
import type { Wanted } from "../monthly/definition";
import type { SourceCell } from "../scorecard/sourceCell";
import type { MonthlySource } from "../source/monthlySource";
import { shortPeriod } from "../source/words";
import type { ChartFigures } from "./chartFigures";
import type { ChartPointSpec, ChartProcess } from "./chartSpec";
import type { ChartDefinition } from "./definition";

/** The points of a chart: the core's, with words, and with excluded values put back to be drawn. */
export function chartPoints(
  source: MonthlySource,
  definition: ChartDefinition,
  figures: ChartFigures,
  core: { readonly points: readonly ChartPoint[]; readonly processes: readonly ChartProcess[] },
): ChartPointSpec[] {
  const { periods, drawn, excluded } = figures;
  const events = eventLabels(definition);
  const cells = cellsByIndex(source, figures);
  return core.points.map((point, at): ChartPointSpec => {
    const period = periods.names[at] ?? "";
    const side = sideOf(point.signal);
    return {
      period,
      label: shortLabel(period),
      cell: cells.get(at) ?? point.period,
      value: drawn[at] ?? null,
      lower: point.lower ?? null,
      average: point.average ?? null,
      upper: point.upper ?? null,
      process: point.process,
      signal: point.signal,
      side,
      tone: toneOf(point.signal, side, definition.wanted),
      excluded: excluded.get(at) ?? null,
      event: events.get(period) ?? null,
      provisional: core.processes[point.process - 1]?.provisional ?? false,
    };
  });
}

function cellsByIndex({ periods }: MonthlySource, figures: ChartFigures): ReadonlyMap<number, SourceCell> {
  return new Map(figures.periods.places.map((index, slot) => [index, periods[slot] ?? ""]));
}

/** Two events of one period share its label. */
function eventLabels({ events }: ChartDefinition): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const { period, label } of events) {
    if (label.trim() === "") continue;
    const before = labels.get(period);
    labels.set(period, before === undefined ? label.trim() : `${before}; ${label.trim()}`);
  }
  return labels;
}

/** "April 2020" as "Apr 20", "2015/16 Q3" as "15/16 Q3", "week of 4 May 2015" as "4 May 15". */
export function shortLabel(period: string): string {
  const short = shortPeriod(period).replace(/^week of /, "");
  return /^\d{4}(\/\d\d)?$/.test(short) ? short : short.replace(/\b\d\d(\d\d)\b(?!.*\d{4})/, "$1");
}

function sideOf(signal: string): "above" | "below" | null {
  if (/^(Upper|Rising)|above|near upper/.test(signal)) return "above";
  return /^(Lower|Falling)|below|near lower/.test(signal) ? "below" : null;
}

function toneOf(signal: string, side: "above" | "below" | null, wanted: Wanted): ChartPointSpec["tone"] {
  if (signal === "") return null;
  if (side === null || wanted === "neither") return "neutral";
  return (side === "above") === (wanted === "higher") ? "better" : "worse";
}
