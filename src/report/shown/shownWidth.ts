const [least, most] = [4, 40] as const;

/** About as many characters as a column of these texts needs: its longest text, up to where words are better wrapped. */
export function shownWidth(texts: readonly string[]): number {
  let longest: number = least;
  for (const text of texts) longest = Math.max(longest, Math.min(text.length, most));
  return longest;
}
