import type { MonthlySource, SourceCell } from "../../../src/report";
import { understandSource } from "../../../src/report";

/** The months from April 2014 to January 2016, as text. */
const names = ["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"];
export const months: SourceCell[] = Array.from(
  { length: 22 },
  (_, at) => `${names[at % 12] ?? ""} ${2014 + Math.floor((at + 3) / 12)}`,
);

/** A total over so many months, the remainder in the last. */
function spread(total: number, count: number): number[] {
  const each = Math.floor(total / count);
  return Array.from({ length: count }, (_, at) => (at < count - 1 ? each : total - each * (count - 1)));
}

/**
 * No paper has a monthly series, so these are made: April to December and January are spread so that both years to date
 * come to the totals the paper prints, and the change to December to its previous change. Bus: 2,160 + 247 = 2,407 and
 * 2,095 + 222 = 2,317; to December -3.0%. Rail: 2,500 + 274 = 2,774 and 2,375 + 217 = 2,592; to December -5.0%.
 */
const bus = [...spread(2160, 9), 247, 200, 200, ...spread(2095, 9), 222];
const rail = [...spread(2500, 9), 274, 250, 250, ...spread(2375, 9), 217];

export const saferTravelMonths: SourceCell[][] = [
  ["Measure", ...months],
  ["Total Public Transport", ...bus.map((count, at) => count + (rail[at] ?? 0))],
  ["Total Bus Crime", ...bus],
  ["Total Rail Crime", ...rail],
];

export function sourceOf(cells: SourceCell[][]): MonthlySource {
  const understood = understandSource(cells);
  if (understood.kind !== "monthly") throw new Error(JSON.stringify(understood));
  return understood.source;
}
