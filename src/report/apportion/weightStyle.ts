import { readNumber } from "../../core";
import { numberStyles, type NumberStyle } from "../numberStyle";
import { roundHalfAway } from "../roundHalfAway";
import type { SourceCell } from "../scorecard/sourceCell";

/** Weights as the list shows them: percentages, whole numbers, or with the decimals that they have. */
export function weightStyle(cells: readonly SourceCell[]): NumberStyle {
  if (cells.some((cell) => typeof cell === "string" && cell.includes("%")))
    return numberStyles.percentOneDecimal;
  const numbers = cells.flatMap((cell) => {
    const read = readNumber(cell);
    return read.kind === "number" ? [read.value] : [];
  });
  if (numbers.every(Number.isInteger)) return numberStyles.count;
  const fits = (places: number): boolean =>
    numbers.every((number) => roundHalfAway(number, places) === number);
  if (fits(1)) return numberStyles.oneDecimal;
  return fits(2) ? numberStyles.twoDecimals : numberStyles.threeDecimals;
}
