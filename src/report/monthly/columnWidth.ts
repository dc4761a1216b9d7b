import type { ColumnRole } from "../tableSpec";

/** Room for the longest cell and for the header's longest word; longer headers wrap. */
export function columnWidth(header: string, role: ColumnRole, longestCell: number): number {
  const longest = header.split(" ").reduce((most, word) => Math.max(most, word.length), longestCell);
  return role === "measure" ? within(longest, 16, 44) : within(longest, 10, 34);
}

function within(longest: number, least: number, most: number): number {
  return Math.min(Math.max(longest + 2, least), most);
}
