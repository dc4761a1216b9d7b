import { Fault } from "../../core";
import type { MeasureFigures, Question } from "./measureFigures";
import { areaColumn } from "./population";
import type { Hidden } from "./suppression";

/** Equal but for binary fractions. */
const nearEnough = 1e-12;

/**
 * The rank of each measure among the areas shown of the same kind: by rate where there is a population, else by change.
 * The highest is 1, ties share a rank, and totals and hidden figures take no part.
 */
export function ranksOf(
  all: readonly MeasureFigures[],
  { source, definition }: Pick<Question, "source" | "definition">,
  hidden: Hidden,
): ReadonlyMap<MeasureFigures, number> {
  const column = areaColumn(source, definition.areaHeading);
  const byRate = definition.population !== null;
  const groups = new Map<string, { figures: MeasureFigures; value: number }[]>();
  for (const figures of all) {
    const value = byRate ? figures.rate : figures.row.change;
    const taken = byRate
      ? hidden(figures, "rolling")
      : hidden(figures, "yearToDate") || hidden(figures, "priorYearToDate");
    if (value instanceof Fault || taken || figures.isTotal) continue;
    const kind = JSON.stringify(column < 0 ? [] : figures.measure.parts.filter((_, i) => i !== column));
    const group = groups.get(kind) ?? [];
    groups.set(kind, group);
    group.push({ figures, value });
  }
  return new Map(
    [...groups.values()].flatMap((group) =>
      group.map(({ figures, value }): [MeasureFigures, number] => [
        figures,
        1 + group.filter((other) => other.value > value + nearEnough * Math.abs(value)).length,
      ]),
    ),
  );
}
