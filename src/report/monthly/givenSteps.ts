import type { SourceCell } from "../scorecard/sourceCell";
import type { Question } from "./measureFigures";

/** The core's `steps`: a rule's name, or the first periods of processes that the person gave, up to the period asked for. */
export function givenSteps({ source, definition, dates, at }: Question): string | readonly SourceCell[] {
  const { steps } = definition;
  if (steps !== "dates") return steps;
  const days = splitsUsed(definition, source.periodNames.slice(0, at + 1)).map(
    (name) => dates[source.periodNames.indexOf(name)] ?? "",
  );
  return days.length === 0 ? "none" : days;
}

/** Those of the given periods that there are, oldest first. */
export function splitsUsed(
  { splits = [] }: Pick<Question["definition"], "splits">,
  periodNames: readonly string[],
): string[] {
  return periodNames.filter((name) => splits.includes(name));
}
