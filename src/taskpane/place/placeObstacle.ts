import { placeWords } from "../../words";
import { targetOf } from "./target";
import type { PlaceState } from "./types";

/** Why nothing can be inserted at the place yet, in words; null when it can. */
export function placeObstacle({ place, check, agreed }: PlaceState): string | null {
  if (targetOf(place) === null) {
    return place.kind === "cell" ? placeWords.whichCell : placeWords.nameTheSheet;
  }
  if (check.phase !== "checked") return null;
  if (check.check.state === "refused") return placeWords.cantGoThere;
  return check.check.state === "occupied" && !agreed ? placeWords.agreeOrChoose : null;
}
