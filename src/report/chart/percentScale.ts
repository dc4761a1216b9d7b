import type { SourceMeasure } from "../source/monthlySource";

const percentName = /%|\bper ?cent|\bsatisf|\bconfiden|\bproportion\b|\bshare\b|\bfear\b/i;
const noPercent = /\brate\b|\baverage\b|\bmean\b|\bscore\b|\bindex\b|\bper (1,?000|head|day)\b/i;

/**
 * What makes a percentage 1: 1 where a cell that shows 83.6% holds 0.836, 100 where it holds 83.6; null where the
 * figures are no percentages.
 */
export function percentScale({ unit, parts, values }: SourceMeasure): 1 | 100 | null {
  if (unit === "percentages") return 1;
  if (unit !== "levels" || !parts.some((part) => percentName.test(part))) return null;
  const within = values.every((value) => value === "" || (Number(value) >= 0 && Number(value) <= 100));
  return within && !parts.some((part) => noPercent.test(part)) ? 100 : null;
}
