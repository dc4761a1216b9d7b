import { targetOf } from "./target";
import type { PlaceState } from "./types";

/** Why nothing can be inserted at the place yet, in words; null when it can. */
export function placeObstacle({ place, check, agreed }: PlaceState): string | null {
  if (targetOf(place) === null) {
    return place.kind === "cell" ? "Say which cell the table starts at." : "Give the new sheet a name.";
  }
  if (check.phase !== "checked") return null;
  if (check.check.state === "refused") return "The table can’t go there. Choose another place.";
  return check.check.state === "occupied" && !agreed ? "Agree to overwrite, or choose another place." : null;
}
