import { capital, counted, listed } from "../grammar";
import { terms } from "../terms";

const counts = {
  overdue: "overdue",
  dueNow: "due now",
  notYet: "not yet due",
  done: "done",
  notRead: "with a date in words",
  noDate: "without a date",
} as const;

/** A table of milestones by their dates. */
export const deadlineWords = {
  milestone: capital(terms.milestone),
  owner: "Owner",
  due: "Due",
  status: "Status",
  at: (day: string): string => `At ${day}`,
  overdueBy: (days: number): string => `Overdue by ${counted(days, "day")}`,
  position: {
    done: "Done",
    notYet: "Not yet due",
    dueNow: "Due now",
    notRead: "Date in words",
    noDate: "No date",
  },
  count: (count: number, kind: keyof typeof counts): string => `${String(count)} ${counts[kind]}`,
  summary: (day: string, parts: readonly string[]): string => `At ${day}: ${listed(parts, Infinity)}.`,
  unread: "Whether a date in words has passed is for the reader to say.",
  noStatus: "The list gives no status: none is taken as done.",
} as const;
