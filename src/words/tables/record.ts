import { counted } from "../grammar";
import { terms } from "../terms";

/** What changed in a table since it was made. */
export const recordWords = {
  figureChanged: (count: number) => `${counted(count, "figure")} changed`,
  period: "period",
  measure: "measure",
  states: { new: "new", moved: "moved", gone: "gone" },
  stepChange: terms.stepChange,
  nothingChanged: "Nothing changed.",
  was: (key: string, period: string, figure: string, before: string) =>
    `${key}, ${period}: ${figure}, was ${before}`,
  notGiven: "not given",
  from: (key: string, from: string, was: undefined | string) =>
    `${key}, from ${from}${was === undefined ? "" : ` (before: ${was})`}`,
};
