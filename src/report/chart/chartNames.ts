import { sourceNoteWords } from "../../words";
import { guessAreaHeading } from "../monthly/guessDefinition";
import type { MonthlySource, SourceMeasure } from "../source/monthlySource";

/** A measure's name as a chart's title has it, and what else its labels say, for the subtitle. */
export interface ChartNames {
  /** "Robbery of Personal Property" */
  readonly name: string;
  /** What the name does not say already, the area last: "Camden". */
  readonly rest: readonly string[];
}

/** The last label that is no area names a measure: an offence stands after its group. */
export function chartNames(source: MonthlySource, { key, parts }: SourceMeasure): ChartNames {
  const areaHeading = guessAreaHeading(source);
  const areaColumn = areaHeading === null ? -1 : source.labelHeadings.indexOf(areaHeading);
  const area = parts[areaColumn] ?? "";
  const own = parts.filter((part, at) => at !== areaColumn && part !== "");
  const [number = ""] = / \(\d+\)$/.exec(key) ?? [];
  const copy = parts.join(", ").endsWith(number) ? "" : number;
  const last = own[own.length - 1] ?? area;
  const name = `${isColumnOfFigures(source, areaColumn) ? own.slice(-2).join(", ") : last}${copy}`;
  const rest = [...own, area].filter((part) => part !== "" && !says(name, part));
  return { name: name === "" ? key : name, rest };
}

/** In a list with several columns of figures, the last label is the heading of the column. */
function isColumnOfFigures({ shape, labelHeadings }: MonthlySource, areaColumn: number): boolean {
  const last = labelHeadings.length - 1;
  return (
    shape === "tidy" &&
    labelHeadings[last] === sourceNoteWords.measureHeading &&
    last > (areaColumn >= 0 ? 1 : 0)
  );
}

function says(name: string, part: string): boolean {
  return name.toLowerCase().includes(part.toLowerCase());
}
