import type { SourceCell } from "../scorecard/sourceCell";
import { shownNumber } from "../shownNumber";

const mostPlaces = 4;

/** A figure in a sentence, with the decimals it has up to four: "1,289", "-3.5". */
export function cellAmount(cell: SourceCell | undefined): string {
  if (typeof cell !== "number") return String(cell ?? "");
  let places = 0;
  while (places < mostPlaces && Number(cell.toFixed(places)) !== cell) places += 1;
  return shownNumber(cell, { places });
}
