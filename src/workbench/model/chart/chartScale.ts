import type { Spreadsheet } from "../spreadsheet";
import type { ChartRecord } from "./chartRecord";
import { plottedFigures } from "./chartFigures";

export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
}

/** 1, 2 or 5 times a power of ten, so that about six steps cover the length. */
function roundUnit(length: number): number {
  const rough = length / 6;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((times) => times * power >= rough * (1 - 1e-9)) ?? 10;
  return step * power;
}

/** Steps of 0.1 add up to 0.30000000000000004. */
const tidy = (value: number) => Number(value.toPrecision(12));

/**
 * What Excel chooses for an axis of values, by its published rules (Microsoft, "How Chart Axis Limits Are
 * Determined", article 214075): from 0 unless the values lie close together, and room of a twentieth above.
 */
function automaticScale(
  figures: readonly number[],
  fixed: Partial<Record<keyof Scale, number | null>>,
): Scale {
  const highest = figures.reduce((a, b) => Math.max(a, b), figures.length > 0 ? -Infinity : 1);
  const lowest = figures.reduce((a, b) => Math.min(a, b), figures.length > 0 ? Infinity : 0);
  const spread = highest - lowest;
  const close = (edge: number) => spread > 0 && spread <= Math.abs(edge) / 6;
  const top =
    highest > 0 || close(lowest)
      ? highest + 0.05 * (close(highest) ? spread : highest - Math.min(0, lowest))
      : 0;
  const bottom =
    lowest < 0 ? lowest - 0.05 * (Math.max(0, highest) - lowest) : close(highest) ? lowest - spread / 2 : 0;
  const least = fixed.minimum ?? bottom;
  const greatest = fixed.maximum ?? top;
  const majorUnit = fixed.majorUnit ?? roundUnit(greatest > least ? greatest - least : 1);
  return {
    minimum: fixed.minimum ?? tidy(Math.floor(least / majorUnit + 1e-9) * majorUnit),
    maximum:
      fixed.maximum ?? tidy(Math.ceil(Math.max(greatest, least + majorUnit) / majorUnit - 1e-9) * majorUnit),
    majorUnit,
  };
}

/** The scale of the axis of values: what was set, and Excel's choice for the rest. */
export function axisScale(spreadsheet: Spreadsheet, chart: ChartRecord): Scale {
  const figures = chart.series.flatMap(({ values }) => plottedFigures(spreadsheet, chart, values));
  return automaticScale(
    figures.filter((figure) => figure !== null),
    chart.axes.value,
  );
}
