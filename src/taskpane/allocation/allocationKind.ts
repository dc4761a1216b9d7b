import { guessAllocation, layOut } from "../../report";
import { allocationPaneWords as words, listWords } from "../../words";
import type { ListKind } from "../list/listKind";
import { hasSameColumn } from "../list/sameColumn";

/** A table of awards. */
export const allocationKind: ListKind = {
  screen: words.screen,
  editScreen: words.editScreen,
  title: words.title,
  layOut,
  guess: (layout) => {
    const allocation = guessAllocation(layout);
    return allocation && { shape: "allocation", allocation };
  },
  whatToSelect: words.whatToSelect,
  missing: ({ allocation }) => (hasSameColumn(allocation.columns) ? listWords.sameColumn : null),
};
