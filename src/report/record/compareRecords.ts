import type { FigureRecord, RecordedMeasure, RecordedStep } from "./figureRecord";

/** A past figure that is another now; null where there was or is none. */
export interface RestatedFigure {
  readonly key: string;
  readonly period: string;
  readonly was: number | null;
  readonly is: number | null;
}

export interface StepChangeChange {
  readonly kind: "new" | "moved" | "gone";
  readonly key: string;
  readonly direction: "up" | "down";
  readonly from: string;
  /** Where it began before, when it moved. */
  readonly was?: string;
}

/** How what a scorecard is made of differs from what it was. */
export interface RecordChanges {
  readonly newPeriods: readonly string[];
  readonly gonePeriods: readonly string[];
  readonly restated: readonly RestatedFigure[];
  readonly stepChanges: readonly StepChangeChange[];
  readonly newMeasures: readonly string[];
  readonly goneMeasures: readonly string[];
}

/** A step change of the same direction that begins so few periods away is the same one, moved. */
const nearPeriods = 12;

/** Compares measures by key and periods by name, so that neither order matters. */
export function compareRecords(before: FigureRecord, after: FigureRecord): RecordChanges {
  const was = new Map(before.measures.map((measure) => [measure.key, measure]));
  const is = new Map(after.measures.map((measure) => [measure.key, measure]));
  const both = after.measures.flatMap((now): [RecordedMeasure, RecordedMeasure][] => {
    const then = was.get(now.key);
    return then ? [[then, now]] : [];
  });
  const places = new Map(after.periods.map((name, at) => [name, at]));
  const known = new Set(before.periods);
  return {
    newPeriods: after.periods.filter((name) => !known.has(name)),
    gonePeriods: before.periods.filter((name) => !places.has(name)),
    restated: both.flatMap(([then, now]) => restatedOf(then, now, before.periods, places)),
    stepChanges: both.flatMap(([then, now]) => movedSteps(then, now, after.periods)),
    newMeasures: after.measures.flatMap(({ key }) => (was.has(key) ? [] : [key])),
    goneMeasures: before.measures.flatMap(({ key }) => (is.has(key) ? [] : [key])),
  };
}

function restatedOf(
  then: RecordedMeasure,
  now: RecordedMeasure,
  periods: readonly string[],
  places: ReadonlyMap<string, number>,
): RestatedFigure[] {
  const present = now.values.split(",");
  return then.values.split(",").flatMap((was, at): RestatedFigure[] => {
    const period = periods[at] ?? "";
    const place = places.get(period);
    const is = place === undefined ? was : (present[place] ?? "");
    return is === was ? [] : [{ key: now.key, period, was: numberIn(was), is: numberIn(is) }];
  });
}

/** None for a blank, and for a small count that was not kept. */
function numberIn(text: string): number | null {
  return text === "" || Number.isNaN(Number(text)) ? null : Number(text);
}

function movedSteps(
  then: RecordedMeasure,
  now: RecordedMeasure,
  periods: readonly string[],
): StepChangeChange[] {
  const same = (one: RecordedStep, other: RecordedStep): boolean =>
    one.from === other.from && one.direction === other.direction;
  const appeared = now.steps.filter((step) => !then.steps.some((old) => same(old, step)));
  const left = then.steps.filter((step) => !now.steps.some((other) => same(other, step)));
  const { key } = now;
  const found = appeared.map(({ from, direction }): StepChangeChange => {
    const at = left.findIndex((old) => old.direction === direction && near(old.from, from, periods));
    const [old] = at < 0 ? [] : left.splice(at, 1);
    return old
      ? { kind: "moved", key, direction, from, was: old.from }
      : { kind: "new", key, direction, from };
  });
  return [
    ...found,
    ...left.map(({ from, direction }): StepChangeChange => ({ kind: "gone", key, direction, from })),
  ];
}

function near(one: string, other: string, periods: readonly string[]): boolean {
  const [a, b] = [periods.indexOf(one), periods.indexOf(other)];
  return a >= 0 && b >= 0 && Math.abs(a - b) <= nearPeriods;
}
