import type { DefinedMeasure, MeasureTarget, Wanted } from "../../../report";
import { scorecardMeasureWords } from "../../../words";

export const wantedWords: Readonly<Record<Wanted, string>> = scorecardMeasureWords.wanted;

/** "Lower is better, target -5%, baseline to March 2020". */
export function measureWords({ wanted, target, baselineEnd }: DefinedMeasure): string {
  return [
    wanted === "neither" ? scorecardMeasureWords.noDirectionWanted : wantedWords[wanted],
    ...(target === null ? [] : [scorecardMeasureWords.targetOf(targetText(target))]),
    ...(baselineEnd === null ? [] : [scorecardMeasureWords.baselineTo(baselineEnd)]),
  ].join(", ");
}

/** A target as it is typed: a change with its sign in percent, a level as the number it is. */
export function targetText({ kind, value }: MeasureTarget): string {
  if (kind === "level") return String(value);
  const percent = Number((value * 100).toFixed(6));
  return `${percent > 0 ? "+" : ""}${percent}%`;
}

/** The target that was typed; null where it is no number. A change is in percent, with its sign or without. */
export function targetFrom(kind: MeasureTarget["kind"], typed: string): MeasureTarget | null {
  const text = typed.replace(/[\s,£]/g, "").replace(/[−–]/g, "-");
  const percent = text.endsWith("%");
  const digits = percent ? text.slice(0, -1) : text;
  const number = Number(digits);
  if (digits === "" || !Number.isFinite(number)) return null;
  const value = kind === "change" || percent ? Number((number / 100).toPrecision(12)) : number;
  return { kind, value };
}
