import { counted, listed } from "../grammar";

/** The screen that freezes, thaws and repairs formulas. */
export const freezeWords = {
  andMore: (count: number) => `and ${counted(count, "more", "more")}`,

  freeze: "Freeze",
  noFormula: (place: string) => `No formula of Boardsheet’s ${place}.`,
  freezeMany: (count: number) => `Freeze ${counted(count, "formula")}`,
  formulasToFreeze: "Formulas to freeze",
  freezeAllTheSame: "Freeze all the same",
  where: { sheet: "on this sheet", workbook: "in this workbook" },

  freezeFormulas: "Freeze formulas",
  whereLabel: "Where",
  thisSheet: "This sheet",
  theWholeWorkbook: "The whole workbook",
  lookAgain: "Look again",

  repair: "Repair",
  nothingToRepair: "No formula of Boardsheet’s shows #NAME?.",
  formulasToRepair: "Formulas to repair",
  repairMany: (count: number) => `Repair ${counted(count, "formula")}`,

  thaw: "Thaw",
  nothingFrozen: "Nothing is frozen in this workbook.",
  formulasToThaw: "Formulas to thaw",
  deletedCells: "Deleted cells",
  thawMany: (count: number) => `Thaw ${counted(count, "formula")}`,

  task: { freeze: "Freeze", thaw: "Thaw", repair: "Repair" },
  why: {
    freeze:
      "People without Boardsheet see #NAME? where its formulas stand. Before you send them the workbook, turn the formulas into the values they show. The look of the cells stays.",
    thaw: "Puts frozen formulas back over their values, so that they follow the figures again.",
    repair:
      "After a workbook was opened, Excel may show #NAME? though Boardsheet is here. This enters such formulas again.",
  },
  fills: (local: string) => `Fills ${local}.`,
  readByCells: (cells: string[]) => `Read by ${listed(cells)}, where nothing changes.`,
  readBySpills: (local: string, spills: string[]) => `Read as ${local}# by ${listed(spills)}.`,
  pending: "Is being worked out.",
  staysFormula: (error: string) => `Shows ${error}, so it stays a formula.`,
  cellsDeleted: "Its cells were deleted: thawing only takes it off this list.",
  mayHaveMoved:
    "Rows, columns or sheets may have moved since it was frozen, and the cells that it reads could not be followed. Thaw it only if the formula above reads the right cells.",
  changedCells: (count: number) => counted(count, "cell no longer holds", "cells no longer hold"),
  thawingOverwrites: (cells: string, count: number) =>
    `${cells} the frozen value. Thawing overwrites ${count === 1 ? "it" : "them"}.`,
  andManyMore: (rest: number) => `and ${counted(rest, "more", "more")}`,
  was: (address: string, now: string, before: string) => `${address}: ${now}, was ${before}`,
  frozen: (count: number) =>
    `${counted(count, "formula is a value", "formulas are values")} now. Thaw puts ${count === 1 ? "it" : "them"} back.`,
  thawed: (count: number) => `${counted(count, "formula")} thawed.`,
  repaired: (count: number) => `${counted(count, "formula")} entered again.`,
  stillBroken: (broken: readonly string[], count: number) =>
    `${listed(broken)} ${count === 1 ? "shows" : "show"} #NAME? still. Close Excel and open the workbook again, with Boardsheet on the Home tab.`,

  freezingTheFormulas: "Freezing the formulas",
  thawingTheFormulas: "Thawing the formulas",
  repairingTheFormulas: "Repairing the formulas",
  looking: "Looking for Boardsheet’s formulas",
};
