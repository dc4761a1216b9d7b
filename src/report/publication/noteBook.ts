import type { TableToPublish } from "./tableToPublish";

/** The notes of a whole publication: each text once, numbered in the order of its first marker. */
export class NoteBook {
  readonly #numbers = new Map<string, number>();

  get texts(): readonly string[] {
    return [...this.#numbers.keys()];
  }

  /** The number of a note, a new one where no table had it before. */
  numberOf(text: string): number {
    const number = this.#numbers.get(text) ?? this.#numbers.size + 1;
    this.#numbers.set(text, number);
    return number;
  }
}

const opening = /^\s*\[?note (\d+)\]?[\s.:)]*/i;
const marker = /\[note (\d+)\]/gi;

export interface MarkedTable {
  readonly table: TableToPublish;
  /** Notes on all of the table: their markers stand behind its title. */
  readonly onAll: readonly number[];
}

/** A table with its markers numbered as the publication numbers its notes. */
export function withMarkers(
  table: TableToPublish,
  heading: string,
  book: NoteBook,
): MarkedTable & { readonly heading: string } {
  const given = table.notes.map((note) => ({
    own: opening.exec(note)?.[1],
    number: book.numberOf(note.replace(opening, "").trim()),
  }));
  const numbers = new Map(given.flatMap(({ own, number }) => (own === undefined ? [] : [[own, number]])));
  const used = new Set<number>();
  const renumbered = (text: string): string =>
    text.replace(marker, (whole, own: string) => {
      const number = numbers.get(own);
      if (number === undefined) return whole;
      used.add(number);
      return `[note ${number}]`;
    });
  const marked = {
    ...table,
    subtitles: table.subtitles.map(renumbered),
    columns: table.columns.map((column) => ({ ...column, header: renumbered(column.header) })),
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        typeof cell.value === "string"
          ? { ...cell, value: renumbered(cell.value), text: renumbered(cell.text) }
          : cell,
      ),
    })),
  };
  const named = renumbered(heading);
  const onAll = given.map(({ number }) => number).filter((number) => !used.has(number));
  return { table: marked, heading: named, onAll: [...new Set(onAll)] };
}
