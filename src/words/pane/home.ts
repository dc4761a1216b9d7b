import { capital, counted } from "../grammar";
import { terms } from "../terms";

/** The home screen. */
export const homeWords = {
  scorecard: capital(terms.scorecard),
  aboutScorecard: "Make this month’s table from the figures, with change, trend and signals.",
  controlChart: capital(terms.controlChart),
  aboutControlChart:
    "See what the figures show: their average, limits and what changed, as a chart and in a sentence.",
  tables: "Tables",
  aboutTables: "Refresh what you have inserted when new figures come.",
  freezeFormulas: "Freeze formulas",
  aboutFreeze: "Turn Boardsheet’s formulas into values for people who do not have it.",
  boardsheet: "Boardsheet",
  about: "Tables for the board paper, from the figures in this workbook.",

  keepsTables: (count: number) => `This workbook keeps ${counted(count, "table")}.`,
};
