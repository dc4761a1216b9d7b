import type { SourceRange } from "../../excel";
import type { MonthlySource } from "../../report";

/** How many of the first rows of figures by month are headings, by which they are known again at a refresh. */
export function monthlyHeaderRows(
  { block, labelHeadings }: MonthlySource,
  values: SourceRange["values"],
): number {
  if (block !== null) return block.firstRow;
  const named = labelHeadings.filter((heading) => heading !== "");
  const texts = (row: SourceRange["values"][number]) => row.map((cell) => String(cell).trim());
  return values.findIndex((row) => named.every((heading) => texts(row).includes(heading))) + 1;
}
