/** Widths of characters in parts of the font's size, a little wider than Segoe UI and Arial have them. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;'|!()[\]]/, 0.32],
  [/[frt\- ]/, 0.36],
  [/[mwMW%@–—]/, 0.9],
  [/[A-Z&£]/, 0.7],
  [/[\d]/, 0.57],
];
const other = 0.57;
/** Semibold letters are wider by about this. */
const boldness = 1.06;

/** About how wide a text is, in pixels. A picture is laid out before it is drawn, and the same in every window. */
export function textWidth(text: string, size: number, bold = false): number {
  const ems = Array.from(text, (letter) => widths.find(([letters]) => letters.test(letter))?.[1] ?? other);
  return ems.reduce((sum, each) => sum + each, 0) * size * (bold ? boldness : 1);
}

/** The words of a text in lines that are no wider than this. A longer word stands alone in its line. */
export function wrapped(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size, bold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.filter((line) => line !== "");
}

/** The text, or as much of its beginning as fits with an ellipsis. */
export function shortened(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  let end = text.length - 1;
  while (end > 0 && textWidth(`${text.slice(0, end)}…`, size) > width) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}
