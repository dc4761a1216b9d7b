import { capital } from "../grammar";
import { terms } from "../terms";

/** What cells of a scorecard of monthly figures say, and why some say n/a. */
export const monthlyCellWords = {
  isMissing: "is missing",

  totalsHaveNone: "needs a rate or a change, and totals have none",

  cantBeAddedUp: "are percentages or averages, which can't be added up",
  isNotKnown: "is not known",
  isNotChosen: "is not chosen",

  asOf: (name: string) => `To ${name}`,
  labelledAsOf: (labels: string, name: string) => `${labels}, to ${name}`,

  noDirectionWanted: "can't be met or missed where neither direction is wanted",
  met: capital(terms.met),
  notMet: capital(terms.notMet),
};
