import type { Target, TargetCheck } from "../../excel";

type Occupied = Extract<TargetCheck, { state: "occupied" }>;

/** Enough of a cell to know it by. */
const longestContent = 30;

export function freeWords({ kind }: Target, address: string): string {
  return kind === "newSheet" ? `The table will be ${address}.` : `${address} is free.`;
}

/** `Sheet1!A1:F5 is not empty: 12 cells would be overwritten (A1 “Measure”, B1 “5181” and 10 more).` */
export function occupiedWords({ address, count, first }: Occupied): string {
  const cells = first.map((cell) => `${withoutSheet(cell.address)} “${shortened(cell.content)}”`).join(", ");
  const more = count > first.length ? ` and ${count - first.length} more` : "";
  return `${address} is not empty: ${cellsOf(count)} would be overwritten (${cells}${more}).`;
}

export function overwriteLabel(count: number): string {
  return `Overwrite ${count === 1 ? "this" : "these"} ${cellsOf(count)}`;
}

function cellsOf(count: number): string {
  return count === 1 ? "1 cell" : `${count} cells`;
}

function shortened(content: string): string {
  return content.length > longestContent ? `${content.slice(0, longestContent)}…` : content;
}

function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
