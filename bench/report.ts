import type { FalseAlarms } from "./falseAlarms";
import type { Measure } from "./measure";

/** The measures as a table for people, or as one JSON object. */
export function measureReport(measures: readonly Measure[], asJson: boolean): string {
  if (asJson) return JSON.stringify({ measures }, null, 2);
  return measures
    .map(({ name, value, unit }) => `${name.padEnd(76)}${value.toFixed(2).padStart(12)} ${unit}`)
    .join("\n");
}

/** The table of false alarms in percent. */
export function falseAlarmReport({ rows }: FalseAlarms): string {
  return rows
    .map(({ series, way, falseIn36, falseIn140, found }) => {
      const shares = [falseIn36, falseIn140, ...found].map((share) => (100 * share).toFixed(1).padStart(7));
      return `${series.padEnd(42)}${way.padEnd(8)}${shares.join("")}`;
    })
    .join("\n");
}
