/** What stands around a table in the paper. */
export const wordTableWords = {
  /** "Table 2: Safer Travel"; without a number the caption alone. */
  caption: (number: string, caption: string): string => {
    if (number === "") return caption;
    return caption === "" ? `Table ${number}` : `Table ${number}: ${caption}`;
  },
  source: (source: string): string => `Source: ${source}`,
} as const;
