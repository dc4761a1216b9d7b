import type { AllocationDefinition } from "../../report";
import { allocationPaneWords as words } from "../../words";

/** What is chosen of a table of awards, in a line. */
export function awardSummary(definition: AllocationDefinition): string {
  const { columns, grouped, subTotals, order, share, difference, change, reserves, pot, live } = definition;
  const parts = [
    words.orders.find(({ value }) => value === order)?.words ?? "",
    ...(grouped ? [subTotals ? words.inGroupsWithSubTotals : words.inGroups] : []),
    ...(share ? [words.share] : []),
    ...(difference && columns.requested !== null ? [words.difference] : []),
    ...(change && columns.prior !== null ? [words.change] : []),
    ...(reserves === null ? [] : [words.withReserves]),
    ...(pot === null ? [] : [words.ofAPot]),
    ...(live ? [words.withLive] : []),
  ];
  return parts.join("; ");
}
