import { useMemo } from "react";
import { sizeOf, type TableSize } from "../../../excel";
import { targetOf } from "../obstacle";
import type { Making, ScorecardState } from "../types";
import type { PlaceQuestion } from "./checkTask";

/** Where the table would go, as the same object until the place, the table's size or `recheck` changes. */
export function usePlaceQuestion(state: ScorecardState, shown: Making | null): PlaceQuestion | null {
  const { place, recheck, edited } = state;
  const size: TableSize | null = shown && sizeOf({ ...shown.made.spec, title: "" });
  const { rows, columns } = size ?? { rows: 0, columns: 0 };
  return useMemo(() => {
    const target = targetOf(place);
    return target === null || rows === 0 || edited !== null
      ? null
      : { target, size: { rows, columns }, recheck };
  }, [place, recheck, rows, columns, edited]);
}
