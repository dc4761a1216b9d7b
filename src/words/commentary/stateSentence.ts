import { counted } from "../grammar";
import { terms } from "../terms";

/** The sentence on where the latest value stands. */
export const stateSentenceWords = {
  noLimits: (since: string, shown: string, when: string) =>
    `Too few values${since} for ${terms.controlLimits}: the latest is ${shown} ${when}`,
  pattern: (words: string, period: string, shown: string, within: string) =>
    `${words} to ${period}: ${shown} is ${within}`,
  latestValue: (shown: string, when: string, within: string) =>
    `The latest value, ${shown} ${when}, is ${within}`,
  noSignificantChange: (since: string) => `No significant change${since}`,
  allAlike: (opening: string, values: number, shown: string) =>
    `${opening}: all ${counted(values, "value")} are ${shown}`,
  within: (opening: string, shown: string, when: string, within: string, beside: string) =>
    `${opening}: ${shown} ${when} is ${within}${beside}`,
  earlierValue: (shown: string, when: string) => `; it was ${shown} ${when}`,
  since: (period: string) => ` since ${period}`,
  hardlyMove: "the values hardly ever move",
  averageIs: (shown: string, perPeriod: string) => `the average is ${shown}${perPeriod}`,
  tooFew: (reason: string, latest: string) =>
    `Too few to judge: ${reason}, so ${terms.controlLimits} can’t tell a change from chance; the latest value is ${latest}`,
  breach: (
    words: string,
    when: string,
    value: string,
    provisional: boolean,
    isUpper: boolean,
    limit: string,
    average: string,
    perPeriod: string,
    few: string,
  ) =>
    `${words} ${when}: ${value}, against ${provisional ? "a provisional" : isUpper ? "an" : "a"} ${isUpper ? "upper" : "lower"} limit of ${limit} and a ${terms.processAverage} of ${average}${perPeriod}${few}`,
  limits: (provisional: boolean, lower: string, upper: string) =>
    `${provisional ? `provisional ${terms.controlLimits}` : terms.controlLimits} of ${lower} to ${upper}`,
  withinLimits: (limits: string, average: string, perPeriod: string, few: string) =>
    `within ${limits}, about a ${terms.processAverage} of ${average}${perPeriod}${few}`,
  fromValues: (values: number) => ` (from ${counted(values, "value")})`,
  besideAverage: (count: string, unitOfTime: string, side: string) =>
    `, though the latest ${count} ${unitOfTime}s are ${side} average`,
  ofTarget: (target: string) => `; the target of ${target}`,
  targetIs: (target: string) => `; the target is ${target}`,
  met: (words: string, met: boolean) => `${words} is ${met ? terms.met : terms.notMet}`,
};
