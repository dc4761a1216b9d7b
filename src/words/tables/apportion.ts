const subjects: Readonly<Record<string, string>> = {
  total: "The pot",
  weights: "The weights",
  floors: "The floors",
  ceilings: "The ceilings",
  fixed: "The fixed awards",
};

const plurals: readonly (readonly [RegExp, string])[] = [
  [/^adds /, "add "],
  [/^leaves /, "leave "],
  [/^has /, "have "],
  [/^is /, "are "],
];

/** A pot shared out: headings, rows, notes, and why it can't be. */
export const apportionWords = {
  organisation: "Organisation",
  weight: "Weight",
  floor: "Floor",
  ceiling: "Ceiling",
  fixed: "Fixed award",
  amount: "Allocation",
  share: "Share of pot",
  held: "Held at",
  total: "Total",
  rule: (step: string): string =>
    `Shared by largest remainder in steps of ${step}, so that the amounts add up to the pot exactly. Where remainders are equal the larger weight comes first, then the earlier row.`,
  bounds:
    "A floor is taken up, and a ceiling down, to whole steps. What they hold back or ask for comes from the others, by their weights.",
  noPot: "Say how much there is to share.",
  /** "The floors add up to £120, more than the £100 to share." of a fault that begins with its argument. */
  fault: (argument: string, fault: string): string => {
    const subject = subjects[argument] ?? argument;
    // Pounds without pence are shown without them, as in the table.
    const problem = fault
      .slice(argument.length)
      .trim()
      .replace(/(£[\d,]+)\.00(?!\d)/g, "$1");
    const plural = subject.endsWith("s") ? plurals.find(([verb]) => verb.test(problem)) : undefined;
    return `${subject} ${plural === undefined ? problem : problem.replace(plural[0], plural[1])}.`;
  },
} as const;
