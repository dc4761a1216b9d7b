import { capital } from "../grammar";
import { terms } from "../terms";

/** Why a kind of control chart is suggested. */
export const chartMethodWords = {
  noSuchMeasure: "The source has no such measure.",
  percentagesWithCases: (key: string) =>
    `Percentages with the number of cases beside them (“${key}”): a P chart, whose limits follow that number.`,
  countsOfCases: (key: string) =>
    `Counts out of a number of cases (“${key}”): a P chart of the proportion, whose limits follow that number.`,
  percentagesAlone:
    "Percentages without the number of cases behind them: a chart of individual values (XmR). With cases, a P chart’s limits would follow their number.",
  rareCounts: (fewEvents: number) =>
    `Counts under ${fewEvents} on average that vary as independent events do: a C chart.`,
  counts: `Counts: a chart of individual values (XmR), whose limits follow how much the counts vary from one to the next. ${capital(terms.scorecards)} use the same limits.`,
  measured: "Measured figures: a chart of individual values (XmR).",
};
