import { readNumber } from "../../core";
import type { MonthlySource } from "../source/monthlySource";
import type { Question, ShownMeasure } from "./measureFigures";

/** The people a measure's rate is to; null where it is not known or not above 0. */
export function populationOf(
  { measure, place }: ShownMeasure,
  { source, definition }: Question,
): number | null {
  const { population, areaHeading } = definition;
  if (population === null) return null;
  if (population.kind === "figure") return above0(population.value);
  if (population.kind === "column") {
    const column = source.others.find(({ heading }) => heading === population.heading);
    const reading = readNumber(column?.values[place] ?? "");
    return reading.kind === "number" ? above0(reading.value) : null;
  }
  const area = measure.parts[areaColumn(source, areaHeading)] ?? "";
  const found = population.areas.find((each) => sameName(each.area, area));
  return found ? above0(found.value) : null;
}

/** The place of the area among a measure's parts; -1 where there is none. */
export function areaColumn({ labelHeadings }: MonthlySource, areaHeading: string | null): number {
  return areaHeading === null ? -1 : labelHeadings.indexOf(areaHeading);
}

function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

function above0(value: number): number | null {
  return value > 0 ? value : null;
}
