import type { ChartDefinition, ChartSpec } from "../../report";

/** The periods in which processes begin, as they are drawn, but for the first. */
export function drawnSplits({ processes, points }: ChartSpec): string[] {
  return processes.slice(1).flatMap(({ from }) => points[from]?.period ?? []);
}

/** A new process from a period on, besides those there are: from then on they begin where the person says. */
export function withSplit(
  definition: ChartDefinition,
  splits: readonly string[],
  period: string,
  known: readonly string[],
): ChartDefinition {
  const order = (each: string) => known.indexOf(each);
  const all = [...splits.filter((each) => each !== period), period];
  return { ...definition, steps: "dates", splits: all.sort((a, b) => order(a) - order(b)) };
}

export function withoutSplit(
  definition: ChartDefinition,
  splits: readonly string[],
  period: string,
): ChartDefinition {
  return { ...definition, steps: "dates", splits: splits.filter((each) => each !== period) };
}

/** A point that limits and signals leave out, with the reason; one that is left out already gets the new reason. */
export function withExcluded(definition: ChartDefinition, period: string, reason: string): ChartDefinition {
  return { ...definition, excluded: [...others(definition.excluded, period), { period, reason }] };
}

export function withoutExcluded(definition: ChartDefinition, period: string): ChartDefinition {
  return { ...definition, excluded: others(definition.excluded, period) };
}

/** Words beside a point; it has one label. */
export function withEvent(definition: ChartDefinition, period: string, label: string): ChartDefinition {
  return { ...definition, events: [...others(definition.events, period), { period, label }] };
}

export function withoutEvent(definition: ChartDefinition, period: string): ChartDefinition {
  return { ...definition, events: others(definition.events, period) };
}

function others<Kind extends { readonly period: string }>(all: readonly Kind[], period: string): Kind[] {
  return all.filter((each) => each.period !== period);
}
