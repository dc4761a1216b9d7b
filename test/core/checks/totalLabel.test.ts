import { totalLabel, type TotalLabel } from "../../../src/core/checks/totals/totalLabel";

// Names as board papers and publications have them, by what each says of its row.
const names: Readonly<Record<TotalLabel, readonly string[]>> = {
  total: [
    "Total", "TOTAL", "total:", "Total.", "Totals", "Total*", "Total †", "Total [note 1]", "  Total  ",
    "Grand total", "Overall total", "Net total", "Gross total", "Grand - total", "Total (all areas)",
    "Total to allocate", "Total amount", "Total funding", "Total cost", "Total costs", "Total budget",
    "Total expenditure", "Total income", "Total allocation", "Total allocated", "Total available",
    "Total awarded", "Total requested", "Total approved", "Total awards", "Total grants", "Total spend",
    "Total number", "Sum", "Overall", "All",
  ],
  subTotal: [
    "Sub-total", "Sub total", "Subtotal", "Sub-totals", "Sub–total", "Sub-total, Coventry", "Sub-total: East",
    "Sub-total for Coventry", "Subtotal for the year",
  ],
  maybeTotal: [
    "Total contacts", "Total recorded crime", "Total burglary", "East total", "Totals for the year",
    "Sub-total crimes", "Grand total of offences", "Overall total crime", "All crime", "Overall crime",
    "Combined", "YTD", "Year to date", "Net cost", "Net costs", "Net expenditure", "Net budget", "Net spend",
    "Net position", "Closing balance", "Balance carried forward",
  ],
  less: ["Less: income", "Less reserves", "Minus grants", "Deduct income", "Deductions", "Deduction for fees"],
  aside: [
    "of which violence", "Of which: with injury", "Including robbery", "incl. robbery", "Memo: staff",
    "Memorandum items", "Average", "Force average", "Mean", "Median", "Target", "Per cent", "Per 1,000 people",
    "Per 1000", "per head", "(of which) grants", "Change", "% change", "Net change", "Difference",
    "Variance", "Budget variance", "Share of all",
  ],
  blank: ["", " ", "*", "[c]"],
  plain: [
    "Birmingham", "Totally Wild", "Netball", "Allotments", "Summer", "Overallocated", "Subtotalling",
    "Lessons", "Unless agreed", "Minuses", "Thefts, less of tools", "Changeover", "Meanwood", "Targeted patrols", "Included",
    "Balance", "Closing", "Net", "Part of which", "Annual budget",
  ],
};

const cases = Object.entries(names).flatMap(([label, all]) => all.map((name): [string, string] => [name, label]));

describe("what a name says of its row", () => {
  it.each(cases)("“%s” says %s", (name, label) => {
    expect(totalLabel(name)).toBe(label);
  });
});
