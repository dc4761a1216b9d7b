import { accessibilityRules as words } from "../../words";
import type { AccessibilityFinding, SheetToRead } from "./sheetToRead";

/** Markers of notes on a sheet, such as [note 1], and the notes that it says. */
export interface SheetNotes {
  readonly markers: readonly (Omit<AccessibilityFinding, "words"> & { readonly note: string })[];
  readonly said: readonly string[];
}

/** A note is said where a cell begins with its number and goes on, or where a cell beside it does. */
export function notesOf({ name, texts = [], top = 0, left = 0 }: SheetToRead): SheetNotes {
  const markers: SheetNotes["markers"][number][] = [];
  const said: string[] = [];
  texts.forEach((row, down) => {
    row.forEach((text, across) => {
      const begins = /^\s*\[?note (\d+)\]?[\s.:)]*(.*)$/is.exec(text);
      const beside = (row[across + 1] ?? "").trim() !== "";
      if (begins && (begins[2] !== "" || (across === 0 && beside))) {
        said.push(String(begins[1]));
        return;
      }
      for (const [, note = ""] of text.matchAll(/\[note (\d+)\]/gi))
        markers.push({ sheet: name, row: down + top, column: across + left, note });
    });
  });
  return { markers, said };
}

/** Markers of a workbook whose notes are said nowhere in it. */
export function noteFindings(sheets: readonly SheetNotes[]): AccessibilityFinding[] {
  const said = new Set(sheets.flatMap((sheet) => sheet.said));
  return sheets.flatMap(({ markers }) =>
    markers
      .filter(({ note }) => !said.has(note))
      .map(({ note, ...place }) => ({ ...place, words: words.note(`[note ${note}]`) })),
  );
}
