import { useMemo } from "react";
import type { TableSize } from "../../excel";
import type { PlaceQuestion } from "./checkTask";
import { targetOf } from "./target";
import type { PlaceState } from "./types";

/** Where the table would go, as the same object until the place, the table's size or `recheck` changes. */
export function usePlaceQuestion(
  { place, recheck }: Pick<PlaceState, "place" | "recheck">,
  size: TableSize | null,
): PlaceQuestion | null {
  const { rows, columns } = size ?? { rows: 0, columns: 0 };
  return useMemo(() => {
    const target = targetOf(place);
    return target === null || rows === 0 ? null : { target, size: { rows, columns }, recheck };
  }, [place, recheck, rows, columns]);
}
