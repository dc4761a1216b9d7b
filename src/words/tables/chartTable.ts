import { capital } from "../grammar";
import { terms } from "../terms";

/** The columns of a control chart's figures, and the line under its title. */
export const chartTableWords = {
  period: "Period",
  lowerLimit: capital(terms.lowerLimit),
  processAverage: capital(terms.processAverage),
  upperLimit: capital(terms.upperLimit),
  target: "Target",
  signal: "Signal",
  signalAbove: "Signal above",
  signalBelow: "Signal below",
  otherSignal: "Other signal",
  excluded: "Excluded",

  unitBy: (unit: string, time: string) => `${unit} by ${time}`,
  shareBy: (cases: string, time: string) => `percentage of ${cases} by ${time}`,
  byPeriod: (time: string) => `by ${time}`,
  ratioBy: (name: string, time: string) => `to ${name} by ${time}`,
  rate: (per: string, name: string, time: string) => `per ${per} ${name} a ${time}`,
  percentage: "percentage",
  number: "number",
  residents: "residents",
  cases: "cases",
  aPeriod: (words: string, time: string) => `${words} a ${time}`,
  fromTo: (first: string, last: string) => `${first} to ${last}`,

  recordedOffences: "recorded offences",

  /** Short for thousand, million and so on, on the axis of a chart. */
  thousands: "k",
  millions: "m",
  billions: "bn",
  trillions: "tn",
};
