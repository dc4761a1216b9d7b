/** Excel's limit for the text of a table's header. */
const longestHeader = 255;

/** Headers no two of which are alike, as an Excel table needs, case aside: the second "Change" becomes "Change 2". */
export function uniqueHeaders(headers: readonly string[]): string[] {
  const given = headers.map((header) => header.slice(0, longestHeader - 4));
  const taken = new Set<string>();
  return given.map((header) => {
    let candidate = header;
    for (let n = 2; taken.has(candidate.toLowerCase()); n++) candidate = `${header} ${n}`;
    taken.add(candidate.toLowerCase());
    return candidate;
  });
}
