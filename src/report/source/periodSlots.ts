import { periodAt, periodWords, spacingOf, type DateReading, type Spacing } from "../../core";
import { april } from "./dateCells";

/** The periods that some dates fall in, oldest first, each once. */
export interface PeriodSlots {
  readonly spacing: Spacing;
  readonly names: readonly string[];
  readonly slotOf: (reading: DateReading) => number;
  /** Periods between the first and the last that no date falls in. */
  readonly missing: readonly string[];
}

const mostNamed = 1000;

export function periodSlots(readings: readonly DateReading[]): PeriodSlots {
  const spacing = spacingOf(readings, april);
  const numbers = [...new Set(readings.map(({ day }) => periodAt(spacing, day)))].sort((a, b) => a - b);
  const slots = new Map(numbers.map((number, slot) => [number, slot]));
  return {
    spacing,
    names: numbers.map((number) => periodWords(spacing, number)),
    slotOf: ({ day }) => slots.get(periodAt(spacing, day)) ?? -1,
    missing: gaps(numbers).map((number) => periodWords(spacing, number)),
  };
}

function gaps(numbers: readonly number[]): number[] {
  return numbers
    .flatMap((number, at) => {
      const before = numbers[at - 1] ?? number - 1;
      const length = Math.min(number - before - 1, mostNamed);
      return Array.from({ length }, (_, each) => before + 1 + each);
    })
    .slice(0, mostNamed);
}
