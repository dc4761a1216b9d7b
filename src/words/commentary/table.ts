import { listed } from "../grammar";

/** The sentences on a table, of the figures that it shows. */
export const tableSentenceWords = {
  up: (measure: string, by: string): string => `${measure} up ${by}`,
  down: (measure: string, by: string): string => `${measure} down ${by}`,
  unchanged: (measure: string): string => `${measure} unchanged`,
  largestRise: (change: string): string => `the largest rise is ${change}`,
  largestFall: (change: string): string => `the largest fall is ${change}`,
  changes: (heading: string, changes: readonly string[]): string => `${heading}: ${changes.join("; ")}.`,
  signal: (measure: string, signal: string): string => `${measure} (${signal})`,
  signals: (heading: string, signals: readonly string[]): string => `${heading}: ${listed(signals)}.`,
  amount: (heading: string, amount: string): string => `${heading} ${amount}`,
  inTotal: (amounts: readonly string[]): string => `In total: ${listed(amounts)}.`,
} as const;
