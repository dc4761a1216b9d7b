import { allocationWords as words } from "../../words";
import { type AllocationLine, sumLine } from "./allocationLine";
import type { AllocationDefinition } from "./definition";

/** Lines in the order chosen, and under each other by their group with its sub-total, where that is chosen. */
export function inGroups(
  lines: readonly AllocationLine[],
  { grouped, subTotals, order }: AllocationDefinition,
): AllocationLine[] {
  if (!grouped) return ordered(lines, order);
  const groups = new Map<string, AllocationLine[]>();
  for (const line of lines) {
    const own = groups.get(line.group);
    if (own === undefined) groups.set(line.group, [line]);
    else own.push(line);
  }
  return [...groups].flatMap(([group, own]) => {
    if (!subTotals) return ordered(own, order);
    const name = group === "" ? words.noGroup : group;
    return [...ordered(own, order), sumLine("subTotal", words.subTotal(name), own, shareOf(own))];
  });
}

function ordered(lines: readonly AllocationLine[], order: AllocationDefinition["order"]): AllocationLine[] {
  if (order === "source") return [...lines];
  // Sorting is stable: equal ones stay as they came.
  return [...lines].sort((a, b) =>
    order === "name" ? compareNames(a.label, b.label) : (b.approved ?? -Infinity) - (a.approved ?? -Infinity),
  );
}

function compareNames(a: string, b: string): number {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  return first < second ? -1 : Number(first > second);
}

function shareOf(lines: readonly AllocationLine[]): number | null {
  if (lines.every(({ share }) => share === null)) return null;
  // Thousandths, so that parts that add up to the whole still do.
  return lines.reduce((sum, { share }) => sum + Math.round((share ?? 0) * 1000), 0) / 1000;
}
