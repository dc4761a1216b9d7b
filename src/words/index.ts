/** The one door of the words: every phrase of the commentary, the tables and the pane, for a force that says it otherwise. */
export { counted, listed } from "./grammar";
export { wordTableWords } from "./tables/wordTable";
