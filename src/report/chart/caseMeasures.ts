import type { MonthlySource, SourceMeasure } from "../source/monthlySource";

const casesName =
  /\b(sample|respondents?|responses|asked|surveyed|interview(s|ed)?|base|cases|population|residents|n)\b/i;

/** What a measure may be a part of, and whether its name says so. */
export interface CaseMeasure {
  readonly key: string;
  readonly named: boolean;
}

/**
 * The measures that another's figures may be out of: of the same labels but one, never negative, and with a figure in
 * each period in which it has one. Those named like cases come first, then those whose names share most words with it.
 */
export function caseMeasures(source: MonthlySource, key: string): readonly CaseMeasure[] {
  const measure = source.measures.find((each) => each.key === key);
  if (!measure) return [];
  return source.measures
    .flatMap((other) => {
      const column = onlyDifference(measure, other);
      if (column === null || !covers(other, measure)) return [];
      const name = other.parts[column] ?? "";
      const named = casesName.test(name) && !casesName.test(measure.parts[column] ?? "");
      const shared = sharedWords(measure.parts[column] ?? "", name);
      return [{ key: other.key, named, shared }];
    })
    .sort((a, b) => Number(b.named) - Number(a.named) || b.shared - a.shared)
    .map(({ key: found, named }) => ({ key: found, named }));
}

/** The only label in which two measures differ; null where they differ in more or in none. */
function onlyDifference(one: SourceMeasure, other: SourceMeasure): number | null {
  const [first, second] = one.parts.flatMap((part, at) => (part === other.parts[at] ? [] : [at]));
  return first === undefined || second !== undefined ? null : first;
}

function covers({ values, unit }: SourceMeasure, measure: SourceMeasure): boolean {
  if (unit === "percentages" || unit === "pounds") return false;
  return measure.values.every((value, at) => {
    const cases = values[at];
    return value === "" || (typeof cases === "number" && cases >= 0);
  });
}

/** How many words the two names have in common. */
function sharedWords(one: string, other: string): number {
  const words = new Set(one.toLowerCase().split(/\W+/));
  return other
    .toLowerCase()
    .split(/\W+/)
    .filter((word) => words.has(word)).length;
}
