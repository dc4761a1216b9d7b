import type { SpacingName } from "../../core";
import { periodWords } from "../../words";

/** A period as a sentence has it: "the week of 4 May 2015", else as it stands. */
export function periodPhrase(name: string): string {
  return name.startsWith("week of ") ? periodWords.theWeek(name) : name;
}

/** "in April 2020", "in the week of 4 May 2015", "on 4 May 2015" */
export function inPeriod(name: string, spacing: SpacingName): string {
  const period = periodPhrase(name);
  return spacing === "daily" ? periodWords.onDay(period) : periodWords.inPeriod(period);
}

const units: Readonly<Record<SpacingName, string>> = periodWords.units;

/** "month", "quarter" and so on. */
export function unitOfTime(spacing: SpacingName): string {
  return units[spacing];
}

/** How many periods make a year, in which seasons come round; null where a period is too short or too long to say. */
export const periodsAYear: Readonly<Record<SpacingName, number | null>> = {
  daily: null,
  weekly: 52,
  monthly: 12,
  quarterly: 4,
  yearly: null,
};
