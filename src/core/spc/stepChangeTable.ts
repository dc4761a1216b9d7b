import { attempt } from "../series/attempt";
import type { Fault } from "../series/fault";
import { cellAt } from "../series/timeline";
import { change } from "../change/change";
import { readChart, type ChartArguments, type ChartReading } from "./readChart";
import { enoughBefore } from "./stepChanges/runStepChanges";
import type { StepChange } from "./stepChanges/stepChange";

/** A step change, or a candidate with why it was not used. */
export interface ReportedStepChange {
  /** The first period of the new process, as the caller's cell. */
  readonly from: string | number;
  readonly direction: "Up" | "Down";
  readonly averageBefore: number;
  /** Of the run that confirmed it, so that it does not change when data are added. */
  readonly averageAfter: number;
  /** As a proportion of the average before. */
  readonly change: number | Fault;
  /** Undefined where the values before never moved. */
  readonly standardErrors: number | undefined;
  readonly verdict: string;
}

/**
 * The step changes of a series and the candidates not used, oldest first. A step change is evidence to look, not
 * proof. None where the steps are dates or switched off.
 * @throws Fault as `readChart` does.
 */
export function stepChanges(given: ChartArguments): readonly ReportedStepChange[] {
  return stepChangesOf(readChart(given));
}

/** The same of arguments that were read before. */
export function stepChangesOf(reading: ChartReading): readonly ReportedStepChange[] {
  return reading.stepChanges.map((step) => reportOf(reading, step));
}

function reportOf({ series }: ChartReading, step: StepChange): ReportedStepChange {
  const { averageBefore, averageAfter, standardErrors } = step;
  return {
    from: cellAt(series.timeline, step.start),
    direction: step.direction > 0 ? "Up" : "Down",
    averageBefore,
    averageAfter,
    change: attempt(() => change(averageAfter, averageBefore)),
    standardErrors,
    verdict: verdictOf(step),
  };
}

function verdictOf({ verdict, strong, valuesBefore }: StepChange): string {
  if (verdict === "early") return `Not used: ${valuesBefore} earlier values, ${enoughBefore} needed`;
  if (verdict === "weak") return "Not used: weak";
  return strong ? "Used: strong" : "Used: weak";
}
