import { readNumber } from "../../core";
import { numberStyles, type NumberStyle } from "../numberStyle";
import type { SelectionLayout } from "../scorecard/layOut";

/** Amounts as the list shows them: with £ unless its heading says so already, with pence where any has pence. */
export function amountStyle(
  { headings, rows }: SelectionLayout,
  column: number,
  beside: readonly (number | null)[],
): NumberStyle {
  const cells = rows.map((row) => row[column] ?? "");
  const hasPence = [...cells, ...beside.map((amount) => amount ?? 0)].some((cell) => {
    const read = readNumber(cell);
    return read.kind === "number" && Math.round(read.value * 100) % 100 !== 0;
  });
  if ((headings[column] ?? "").includes("£")) return hasPence ? numberStyles.twoDecimals : numberStyles.count;
  return hasPence ? numberStyles.poundsAndPence : numberStyles.pounds;
}
