import { capital } from "../grammar";
import { terms } from "../terms";

/** The chart screen: its picture, and what is said of a point in it. */
export const chartPreviewWords = {
  preview: "Preview",
  points: "Points of the chart",
  noPoint: "No point is chosen.",
  ofPeriod: (period: string) => `${period}: `,
  choosePoint:
    "Choose a point, with a click or the arrow keys, to start a new process there, leave it out or label it.",
  pointOf: (period: string) => `The point of ${period}`,
  startNoProcess: "Start no process here",
  startProcess: "Start a new process here",
  takeInAgain: "Take this point in again",
  excludePoint: "Exclude this point",
  removeLabel: "Remove the label",
  labelPoint: "Label this point",
  whyLeftOut: (period: string) => `Why ${period} is left out`,
  exclude: "Exclude",
  labelFor: (period: string) => `Label for ${period}`,

  noFigure: "no figure",
  leftOutFor: (reason: string) => `left out: ${reason}`,
  noReason: "no reason given",
  noLimits: "no limits",
  limits: (lower: string, upper: string) => `limits ${lower} to ${upper}, `,
  average: (average: string) => `average ${average}`,
  provisional: ", provisional",

  signs: { above: "Signal above", below: "Signal below", neither: "Signal by pattern" },
  tones: { better: `, ${terms.better}`, worse: `, ${terms.worse}`, neutral: "" },
  leftOut: "Left out",
  fewMonthsYet: "Provisional: few months yet",

  lines: {
    upper: capital(terms.upperLimit),
    average: "Average",
    lower: capital(terms.lowerLimit),
    target: "Target",
  },
  narrowLines: { upper: "Upper", average: "Average", lower: "Lower", target: "Target" },
};
