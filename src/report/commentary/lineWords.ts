import type { ChartFacts } from "../chart/chartSpec";
import { roundHalfAway } from "../roundHalfAway";
import { shownNumber } from "../shownNumber";

type Digits = Parameters<typeof shownNumber>[1];

/** How averages and limits are shown, by the name of their style: as few decimals as that has. */
const digitsOf: Readonly<Record<string, Digits>> = {
  count: { places: 0 },
  oneDecimal: { places: 1 },
  twoDecimals: { places: 2 },
  threeDecimals: { places: 3 },
  pounds: { places: 0, prefix: "£" },
  poundsAndPence: { places: 2, prefix: "£" },
  percentOneDecimal: { places: 1, percent: true, grouped: false },
};
/** With a current average of counts from this on, all lines are whole in a sentence. */
const wholeFrom = 20;
const mostPlaces = 6;

/** Shows the lines of a chart in a sentence. */
export type LineWords = (line: number) => string;

/**
 * How some lines of a chart are shown beside each other: with as few decimals as tell them apart, and those beside a value
 * (the outermost, where nothing else is said) from it, so that no value seems to be on a limit that it breaches. An average
 * alone never shows as 0 unless it is.
 */
export function lineWords(
  { unit, lineStyle, processes }: Pick<ChartFacts, "unit" | "lineStyle" | "processes">,
  lines: readonly number[],
  value?: number,
  beside: readonly number[] = [Math.min(...lines), Math.max(...lines)],
): LineWords {
  const given = digitsOf[lineStyle] ?? { places: 1 };
  const whole = unit === "counts" && (processes[processes.length - 1]?.average ?? 0) >= wholeFrom;
  const shift = given.percent === true ? 2 : 0;
  const groups = [
    lines.length === 1 ? [...lines, 0] : lines,
    ...(value === undefined ? [] : beside.map((line) => [line, value])),
  ];
  let places = whole ? 0 : given.places;
  while (places < mostPlaces && !groups.every((group) => areApart(group, places + shift))) places += 1;
  // Figures that six decimals don't tell apart differ by rounding only.
  const digits = { ...given, places: places < mostPlaces ? places : given.places };
  return (line) => shownNumber(line, line === 0 ? { ...digits, places: 0 } : digits);
}

/** Whether figures that differ are still different when they are rounded. */
function areApart(figures: readonly number[], places: number): boolean {
  const distinct = new Set(figures);
  return new Set([...distinct].map((each) => roundHalfAway(each, places))).size === distinct.size;
}
