/** The one door of the words: every phrase of the commentary, the tables and the pane, for a force that says it otherwise. */
export { counted, listed } from "./grammar";
export { wordTableWords } from "./tables/wordTable";
export { altTextWords } from "./commentary/altText";
export { chartTitleWords } from "./commentary/chartTitle";
export { stateSentenceWords } from "./commentary/stateSentence";
export { stepSentenceWords } from "./commentary/stepSentence";
export { periodWords } from "./commentary/periods";
export { attentionWords } from "./commentary/attention";
export { chartTableWords } from "./tables/chartTable";
export { chartNotesWords } from "./tables/chartNotes";
export { chartFaultWords } from "./tables/chartFaults";
export { chartMethodWords } from "./tables/chartMethods";
export { monthlyColumnWords } from "./tables/monthlyColumns";
export { monthlyCellWords } from "./tables/monthlyCells";
export { monthlyNoteWords } from "./tables/monthlyNotes";
export { totalsWords } from "./tables/totals";
export { sourceNoteWords } from "./tables/source";
export { recordWords } from "./tables/record";
