/** The hidden names by which Excel itself keeps track of where things are. */
const form = /^_boardsheet_([0-9a-z]+)_(source|output|frozen|reads|accepted)$/i;

export type LedgerPlace = "source" | "output" | "frozen" | "reads" | "accepted";

export function ledgerName(id: string, place: LedgerPlace): string {
  return `_boardsheet_${id}_${place}`;
}

export function isLedgerName(name: string): boolean {
  return form.test(name);
}

/** A new id: eight letters and digits that no record and no name of the workbook has. */
export function freeId(taken: Iterable<string>): string {
  const known = new Set(Array.from(taken, (name) => form.exec(name)?.[1]?.toLowerCase() ?? name));
  for (;;) {
    const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
    const id = number.toString(36).padStart(8, "0");
    if (!known.has(id)) return id;
  }
}
