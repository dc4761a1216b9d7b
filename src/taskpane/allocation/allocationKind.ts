import { allocationOf, guessAllocation, guessApportion, layOut, type SelectionLayout } from "../../report";
import { allocationPaneWords as words, listWords } from "../../words";
import type { ListDefinition } from "../kept/keptList";
import type { ListKind } from "../list/listKind";
import { hasSameColumn } from "../list/sameColumn";

/** A table of awards, or a pot shared out. */
export const allocationKind: ListKind = {
  screen: words.screen,
  editScreen: words.editScreen,
  title: words.title,
  layOut,
  guess: (layout) => guessAs("allocation", layout) ?? guessAs("apportion", layout),
  unguessed: {
    shape: "allocation",
    allocation: allocationOf({ organisation: 0, group: null, requested: null, approved: 1, prior: null }),
  },
  whatToSelect: words.whatToSelect,
  missing: (chosen) => {
    if (chosen.shape === "deadlines") return null;
    const { columns } = chosen.shape === "allocation" ? chosen.allocation : chosen.apportion;
    if (hasSameColumn(columns)) return listWords.sameColumn;
    return chosen.shape === "apportion" && chosen.apportion.pot === null ? words.sayPot : null;
  },
};

/** What the list is likely to be when this is to be made of it. */
export function guessAs(shape: "allocation" | "apportion", layout: SelectionLayout): ListDefinition | null {
  if (shape === "allocation") {
    const allocation = guessAllocation(layout);
    return allocation && { shape, allocation };
  }
  const apportion = guessApportion(layout);
  return apportion && { shape, apportion };
}
