import { counted } from "../grammar";
import { terms } from "../terms";

/** The description of a control chart for those who don't see it. */
export const altTextWords = {
  opening: (method: string, valueName: string, whatAndWhen: string, seen: string) =>
    `${method} ${terms.controlChart} of ${valueName}, ${whatAndWhen}. ${seen}.`,
  noValue: (signals: string) => `It has no value; ${signals}`,
  latestValue: (value: string, when: string) => `The latest value is ${value} ${when}`,
  noLimitsYet: (shown: string, signals: string) => `${shown}, which has no limits yet; ${signals}`,
  provisionalBefore: "provisional ",
  lines: (prefix: string, lower: string, upper: string, average: string) =>
    `${prefix}limits of ${lower} and ${upper} about an average of ${average}`,
  aboveUpper: (lines: string) => `above its ${terms.upperLimit} (${lines})`,
  belowLower: (lines: string) => `below its ${terms.lowerLimit} (${lines})`,
  within: (lines: string) => `within ${lines}`,
  noSignals: (values: number) => `none of ${counted(values, "value")} is a signal`,
  signals: (signals: number, values: number) =>
    `${signals} of ${counted(values, "value")} ${signals === 1 ? "is a signal" : "are signals"}`,
  oneStepChange: (direction: string, from: string) =>
    `, with a ${terms.stepChange} ${direction} from ${from}`,
  manyStepChanges: (count: number, direction: string, from: string) =>
    `, with ${count} ${terms.stepChanges}, the latest ${direction} from ${from}`,
  leftOut: (excluded: number) => `, and ${counted(excluded, "value")} left out`,
};
