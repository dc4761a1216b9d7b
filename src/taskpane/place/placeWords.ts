import type { Target, TargetCheck } from "../../excel";
import { placeWords } from "../../words";

type Occupied = Extract<TargetCheck, { state: "occupied" }>;

/** Enough of a cell to know it by. */
const longestContent = 30;

export function freeWords({ kind }: Target, address: string): string {
  return kind === "newSheet" ? placeWords.willBe(address) : placeWords.isFree(address);
}

/** `Sheet1!A1:F5 is not empty: 12 cells would be overwritten (A1 “Measure”, B1 “5181” and 10 more).` */
export function occupiedWords({ address, count, first }: Occupied): string {
  const cells = first.map((cell) => `${withoutSheet(cell.address)} “${shortened(cell.content)}”`).join(", ");
  const more = count > first.length ? placeWords.andMore(count - first.length) : "";
  return placeWords.notEmpty(address, cellsOf(count), cells, more);
}

export function overwriteLabel(count: number): string {
  return placeWords.overwrite(count, cellsOf(count));
}

function cellsOf(count: number): string {
  return count === 1 ? placeWords.oneCell : placeWords.manyCells(count);
}

function shortened(content: string): string {
  return content.length > longestContent ? `${content.slice(0, longestContent)}…` : content;
}

function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
