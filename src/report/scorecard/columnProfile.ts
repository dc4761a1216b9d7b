import { readNumber } from "../../core";
import { heading } from "./heading";
import type { SelectionLayout } from "./layOut";
import { cellText } from "./sourceCell";

/** What a column holds, judged by its heading and its cells. */
export interface ColumnProfile {
  readonly index: number;
  readonly heading: string;
  readonly holds: "words" | "figures" | "percentages" | "changes" | "dates" | "nothing";
  /** Words of which none comes twice: what a column of measures is. */
  readonly distinct: boolean;
}

export function columnProfiles(layout: SelectionLayout): ColumnProfile[] {
  return layout.headings.map((text, index) => profile(layout, text, index));
}

function profile({ rows }: SelectionLayout, text: string, index: number): ColumnProfile {
  const cells = rows.map((row) => row[index] ?? "");
  const readings = cells.map((cell) => readNumber(cell));
  const words = cells
    .filter((cell, i) => typeof cell === "string" && readings[i]?.kind === "fault")
    .map(cellText);
  const numbers = readings.flatMap((reading) => (reading.kind === "number" ? [reading.value] : []));
  const distinct = words.length > 0 && new Set(words).size === words.length;
  if (numbers.length === 0 || numbers.length < words.length) {
    return { index, heading: text, holds: words.length > 0 ? "words" : "nothing", distinct };
  }
  const asPercentages = cells.some((cell) => typeof cell === "string" && cell.trim().endsWith("%"));
  return { index, heading: text, holds: figuresOf(text, asPercentages || areProportions(numbers)), distinct };
}

function figuresOf(text: string, percentages: boolean): ColumnProfile["holds"] {
  if (heading.saysChange(text)) return "changes";
  if (heading.saysDate(text)) return "dates";
  return percentages || heading.saysPercentage(text) ? "percentages" : "figures";
}

/** A cell that shows 83.6% holds 0.836. */
function areProportions(numbers: readonly number[]): boolean {
  return (
    numbers.every((number) => Math.abs(number) <= 1) && numbers.some((number) => !Number.isInteger(number))
  );
}
