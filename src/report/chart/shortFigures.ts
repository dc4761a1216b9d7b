import { chartTableWords } from "../../words";
import { type NumberStyle, styleNamed } from "../numberStyle";
import { shownNumber } from "../shownNumber";
import type { ChartSpec } from "./chartSpec";

/** Axes that reach this far have short figures: "250k", "1.7m". Shorter ones are read more easily in full. */
const shortFrom = 100_000;
/** Steps that need more decimals than this are shown in full: they tell apart what is close together. */
const mostPlaces = 3;

const sizes = [
  { size: 1e12, letters: chartTableWords.trillions },
  { size: 1e9, letters: chartTableWords.billions },
  { size: 1e6, letters: chartTableWords.millions },
  { size: 1e3, letters: chartTableWords.thousands },
];

type Scaled = Pick<ChartSpec, "axis" | "style">;

/**
 * How the axis of a chart shows its figures in little room: as the chart's own style does, or in thousands, millions
 * and so on, with as few decimals as tell its steps apart.
 */
export function axisStyle({ axis, style }: Scaled): Pick<NumberStyle, "show" | "excelFormat"> {
  return shortStyle({ axis, style }, 0) ?? styleNamed(style);
}

/** How the labels beside a chart's picture show lines: like the axis, a digit finer; null where nothing is shortened. */
export function labelStyle(chart: Scaled): Pick<NumberStyle, "show"> | null {
  return shortStyle(chart, 1);
}

/** The label of the latest value, as short as those of the lines; null where there is no such value. */
export function latestLabel(chart: Scaled & Pick<ChartSpec, "latest" | "points">): string | null {
  const { latest, points } = chart;
  const value = latest === null ? null : (points[latest.index]?.value ?? null);
  if (latest === null || value === null) return null;
  return labelStyle(chart)?.show(value) ?? latest.label;
}

function shortStyle({ axis, style }: Scaled, finer: number) {
  const reach = Math.max(Math.abs(axis.minimum), Math.abs(axis.maximum));
  const unit = sizes.find(({ size }) => reach >= size);
  if (reach < shortFrom || !unit || !(axis.step > 0)) return null;
  const { size, letters } = unit;
  const places = Math.max(0, -Math.floor(Math.log10(axis.step / size) + 1e-9));
  if (places > mostPlaces) return null;
  const digits = { places: places + finer, prefix: style.startsWith("pounds") ? "£" : "" };
  const zero = `${digits.prefix}0`;
  const decimals = digits.places === 0 ? "" : `.${"0".repeat(digits.places)}`;
  // Each comma after the digits divides by a thousand.
  const code = `${digits.prefix}#,##0${decimals}${",".repeat(Math.round(Math.log10(size) / 3))}"${letters}"`;
  return {
    show: (value: string | number) =>
      typeof value === "string"
        ? value
        : value === 0
          ? zero
          : `${shownNumber(value / size, digits)}${letters}`,
    excelFormat: `${code};-${code};${zero}`,
  };
}
