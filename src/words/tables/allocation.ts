/** Headings, rows and notes of a table of awards. */
export const allocationWords = {
  difference: "Difference",
  change: "Change",
  share: "Share of total",
  total: "Total",
  subTotal: (group: string): string => `Sub-total, ${group}`,
  noGroup: "Not said",
  reserves: "Contribution from Reserves",
  totalToAllocate: "Total to Allocate",
  pot: "Pot",
  unallocated: "Unallocated",
  overAllocated: "Allocated beyond the pot",
  none: "n/a",
  reconcile: (stated: string, worksOut: string, verdict: string): string =>
    `The list says ${stated} in all; its rows add up to ${worksOut}. ${verdict}. The table has what the rows add up to.`,
  negative: "Shares are not worked out beside negative amounts.",
  notAnAmount: (text: string): string => `“${text}” is not an amount: it is left out of the totals.`,
} as const;
