import { capital } from "../grammar";
import { terms } from "../terms";

/** The sentence on a step change or a process that was asked for. */
export const stepSentenceWords = {
  latestOfMany: (count: number, direction: string, from: string) =>
    `The latest of ${count} ${terms.stepChanges} is ${direction} from ${from}`,
  one: (direction: string, from: string) => `${capital(terms.stepChange)} ${direction} from ${from}`,
  averages: (before: string, after: string, per: string, brackets: string) =>
    `, from an average of ${before} to ${after}${per}${brackets}`,
  averagesOtherwise: (brackets: string, after: string, per: string, before: string) =>
    `${brackets}, though the average since is ${after}${per} against ${before} before`,
  whole: (opening: string, averages: string, seasonalCaution: string) =>
    `${opening}${averages}: evidence to look, not proof${seasonalCaution}.`,
  chosenProcess: (from: string, after: string, perPeriod: string, before: string) =>
    `New process from ${from}, as chosen: an average of ${after}${perPeriod}, ${before} before.`,
  percentagePoints: (points: string) => `${points} points`,
  standardErrors: (standardErrors: string) => `${standardErrors} standard errors`,
  onlyStandardErrors: (standardErrors: string) => `only ${standardErrors} standard errors`,
  seasonalCaution: (unitOfTime: string) =>
    `; with less than a year since, compare the same ${unitOfTime}s of earlier years`,
};
