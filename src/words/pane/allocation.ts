/** The screen of awards. */
export const allocationPaneWords = {
  screen: "Allocation",
  editScreen: "Edit allocation",
  title: "Allocation",
  home: "Turn a list of awards into a table that adds up, or share a pot out.",
  whatToSelect: "Select the list of awards: names, and a column of amounts.",

  organisation: "Who or what is awarded",
  group: "Group, such as area or service",
  prior: "Year before",
  requested: "Requested",
  approved: "Approved",

  options: "Options",
  order: "Order of rows",
  orders: [
    { value: "source", words: "As in the list" },
    { value: "name", words: "By name" },
    { value: "largest", words: "Largest first" },
  ] as const,
  grouped: (heading: string) => (heading === "" ? "In groups" : `In groups by ${heading}`),
  inGroups: "in groups",
  inGroupsWithSubTotals: "in groups with sub-totals",
  subTotals: "Sub-totals",
  share: "Share of total",
  difference: "Difference between requested and approved",
  change: "Change from the year before",
  reserves: "Contribution from reserves (£)",
  pot: "Pot to allocate from (£)",
  withReserves: "with reserves",
  ofAPot: "of a pot",
};
