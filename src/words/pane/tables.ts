import { capital, counted, listed } from "../grammar";
import { terms } from "../terms";

/** The screen of kept tables: refresh, edits, forget. */
export const tablesWords = {
  keepMine: (mine: string) => `Keep mine: ${mine}`,
  takeTheNewOne: (fresh: string) => `Take the new one: ${fresh}`,

  edited: (count: number, many: boolean) =>
    `You edited ${counted(count, "cell")} of this table. ${many ? "They stay" : "It stays"} as you have ${many ? "them" : "it"}, unless you take the new figure.`,
  keepAllMine: "Keep all mine",
  takeAllTheNewOnes: "Take all the new ones",
  earlierEdits: (count: number) =>
    `${counted(count, "edited cell stays", "edited cells stay")} as you decided before`,

  forgetGone: "Boardsheet takes it off this list.",
  forgetStays: "The table stays on its sheet as it is. Boardsheet no longer refreshes it.",
  forgetQuestion: (title: string) => `Forget ${title}?`,
  yesForgetIt: "Yes, forget it",
  no: "No",

  nothingToRefresh: "Nothing to refresh",
  whatRefreshDoes: (title: string) => `What Refresh does to ${title}`,
  refreshNow: "Refresh now",
  leaveItAsItIs: "Leave it as it is",
  close: "Close",
  stepChanges: (count: number) => `${counted(count, terms.stepChange)} new, moved or gone`,
  restated: (count: number) =>
    `${counted(count, "figure")} ${count === 1 ? "is" : "are"} no longer what ${count === 1 ? "it was" : "they were"}`,
  and: "and ",
  more: (count: number) => counted(count, "more", "more"),

  refresh: "Refresh",
  goTo: "Go to",
  edit: "Edit",
  forget: "Forget",

  tables: "Tables",
  refreshAll: "Refresh all",
  none: `There are none yet. A ${terms.scorecard} or chart that you insert is listed here, to be refreshed when new figures come.`,
  readAgain: "Read again",

  headingWas: (header: string, was: string) => `Heading: ${header}, was ${was}`,
  was: (row: string, column: string, now: string, before: string) =>
    `${row}, ${column}: ${now}, was ${before}`,

  theHeading: (address: string, header: string) => `${address}: the heading ${header}`,

  nothingChangedInTable: "Nothing changed: the table says what its source says.",
  nothingChanged: "Nothing changed.",
  cellsChanged: (count: number) => `${counted(count, "cell")} of the table changed`,
  rowsNew: (count: number) => `${counted(count, "row")} new`,
  rowsGone: (count: number) => `${counted(count, "row")} gone`,
  noFigureChanged: "No figure of the table changed.",
  aRise: "a rise",
  aFall: "a fall",
  moved: (which: string, from: string, was: string) => `${which}, now from ${from}, was from ${was}`,
  isNew: (which: string, from: string) => `${which} from ${from}, new`,
  isGone: (which: string, from: string) => `${which} from ${from}, no longer there`,
  rowsComing: (newMeasures: readonly string[]) => `Rows that come in: ${listed(newMeasures, Infinity)}.`,
  yourColumnStays: "Your column stays",
  yourColumnsStay: "Your columns stay",
  yourRowStays: "Your row stays",
  yourRowsStay: "Your rows stay",
  withWhatYouWrote: ", with what you wrote beside them",
  rowsGoing: (beside: string, goneMeasures: readonly string[]) =>
    `Rows that go${beside}: ${listed(goneMeasures, Infinity)}.`,

  refreshingOf: (title: string, number: number, count: number) =>
    `Refreshing ${title} (${number} of ${count})`,

  editsKept: (kept: number) =>
    `${counted(kept, "edited cell")} kept as you had ${kept === 1 ? "it" : "them"}.`,
  editsTaken: (taken: number) => `${counted(taken, "edited cell")} overwritten, as you said.`,
  editedByHand: (count: number) => `${counted(count, "cell was", "cells were")} edited by hand.`,
  sourceLost: (goneMeasures: readonly string[]) =>
    `The source no longer has ${listed(goneMeasures, Infinity)}, and you wrote beside them.`,
  leftAsItIs: (why: string) => `Left as it is. ${why} Press Refresh to look.`,
  refreshed: (refreshed: number) => `${refreshed} refreshed`,
  unchanged: (unchanged: number) => `${unchanged} unchanged`,
  leftAs: (count: number, leftOnes: readonly string[]) =>
    `left as ${count === 1 ? "it is" : "they are"}: ${listed(leftOnes, Infinity)}`,
  stopped: " Stopped before the others. Press Refresh all to go on.",
  tablesCounted: (total: number) => counted(total, "table"),
  noneRefreshed: "none refreshed",

  kinds: {
    monthly: `${capital(terms.scorecard)} of monthly figures`,
    totals: `${capital(terms.scorecard)} of two periods`,
    milestones: `Results against ${terms.milestones}`,
  },
  lists: {
    allocation: "Allocation",
    apportion: "Shares of a pot",
    deadlines: `${capital(terms.milestones)} by their dates`,
  },
  live: (words: string) => `${words}, live: it follows its source by itself`,
  chart: `${capital(terms.controlChart)}, with its figures`,
  scorecard: capital(terms.scorecard),
  table: "Table",
  outputGone: "The table itself is gone: its cells were deleted.",
  at: (address: string) => `At ${address}`,
  sourceGone: "Its source is gone: those cells or their sheet were deleted.",
  madeFrom: (address: string) => `Made from ${address}`,

  readingTheSourceOf: (title: string) => `Reading the source of ${title}`,
  refreshing: (title: string) => `Refreshing ${title}`,
  refreshingAny: "Refreshing",

  goingToTheTable: "Going to the table",
  forgettingTheTable: "Forgetting the table",
  isAPlainTableNow: (title: string) => `${title} is a plain table now.`,
  readingKept: "Reading what is kept in this workbook",
};
