import { capital, counted, listed } from "../grammar";
import { terms } from "../terms";

/** The screen of milestones by their dates. */
export const milestonesWords = {
  screen: capital(terms.milestones),
  editScreen: `Edit ${terms.milestones}`,
  home: `List ${terms.milestones} with their owners and dates, and which are overdue at a day you give.`,
  whatToSelect: `Select the ${terms.milestones}: their names, and a column of dates.`,

  asOfHeading: "As at",
  asOf: "The day the table is as at",
  sayAsOf: "Type the day the table is as at.",

  milestone: capital(terms.milestone),
  owner: "Owner",
  due: "Due date",
  status: "Status",

  statuses: "Statuses",
  meansDone: "Statuses that mean done",
  noneDone: "None means done",
  done: (done: readonly string[]) => `Done: ${listed(done, Infinity)}`,
  tooMany: (count: number) =>
    `The column holds ${counted(count, "different entry", "different entries")}. Choose a column of a few statuses to say which mean done.`,
};
