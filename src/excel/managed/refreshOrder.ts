/** A column or row of the table as it is to be. */
export interface Slot {
  /** Its place among the present ones; null: it is new. */
  readonly from: number | null;
  /** Its place in the new spec; null: it is the person's own. */
  readonly to: number | null;
}

/** The columns stay in the order in which the person has them; new ones stand behind their neighbour in the spec. */
export function columnOrder(present: readonly (string | null)[], wanted: readonly string[]): Slot[] {
  const slots = present.flatMap((key, from): Slot[] => {
    if (key === null) return [{ from, to: null }];
    const to = wanted.indexOf(key);
    return to < 0 ? [] : [{ from, to }];
  });
  wanted.forEach((key, to) => {
    if (present.includes(key)) return;
    const before = slots.findIndex((slot) => slot.to !== null && slot.to === to - 1);
    slots.splice(to === 0 ? 0 : before < 0 ? slots.length : before + 1, 0, { from: null, to });
  });
  return slots;
}

/** The rows stand in the order of the spec; a row of the person's stays under the measure that it stood under. */
export function rowOrder(present: readonly (string | null)[], wanted: readonly string[]): Slot[] {
  const slots = wanted.map((key, to): Slot => {
    const from = present.indexOf(key);
    return { from: from < 0 ? null : from, to };
  });
  present.forEach((key, from) => {
    if (key !== null) return;
    // Directly under the nearest row above it that is still there, and below others of the person's.
    const above = present.slice(0, from).map((_, i) => from - 1 - i);
    const anchor = above.map((i) => slots.findIndex((slot) => slot.from === i)).find((at) => at >= 0);
    slots.splice((anchor ?? -1) + 1, 0, { from, to: null });
  });
  return slots;
}

/** Whether everything stands where it stood. */
export function unmoved(slots: readonly Slot[], count: number): boolean {
  return slots.length === count && slots.every(({ from }, i) => from === i);
}
