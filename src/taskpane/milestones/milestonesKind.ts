import { guessDeadlines, layOutDeadlines } from "../../report";
import { listWords, milestonesWords as words } from "../../words";
import type { ListKind } from "../list/listKind";
import { hasSameColumn } from "../list/sameColumn";

/** Milestones with the dates they are due. */
export const milestonesKind: ListKind = {
  screen: words.screen,
  editScreen: words.editScreen,
  title: words.screen,
  layOut: layOutDeadlines,
  guess: (layout) => {
    const deadlines = guessDeadlines(layout);
    return deadlines && { shape: "deadlines", deadlines };
  },
  unguessed: {
    shape: "deadlines",
    deadlines: {
      ...{ version: 1, done: [], asOf: null },
      columns: { milestone: 0, owner: null, due: 1, status: null },
    },
  },
  whatToSelect: words.whatToSelect,
  missing: (chosen) => {
    if (chosen.shape !== "deadlines") return null;
    const { columns, asOf } = chosen.deadlines;
    if (hasSameColumn(columns)) return listWords.sameColumn;
    return asOf === null ? words.sayAsOf : null;
  },
};
