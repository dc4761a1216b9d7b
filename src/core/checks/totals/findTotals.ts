import type { Addend } from "./addend";
import { decideTotal, type FoundTotal, type Way } from "./decideTotal";
import { familiesOf, usual } from "./families";
import { readingsBelow } from "./readingsBelow";
import { Walk, type TotalReading } from "./walk";

/** A total that stands above its parts is taken as closed after the last of them. */
interface Pending {
  readonly line: number;
  readonly end: number;
}

/** Finds the lines that are totals of others, by their names and by what they add up to. */
export function findTotals(addends: readonly Addend[], places: number, way: Way): readonly FoundTotal[] {
  const walks = familiesOf(addends).map((countsAs) => new Walk(addends, places, countsAs));
  const byNameOnly = new Walk(addends, places, usual);
  const all = [...walks, byNameOnly];
  let found: FoundTotal[] = [];
  const last = lastCounted(addends);
  let atStart = true;
  let pending: Pending | null = null;
  addends.forEach((addend, line) => {
    if (pending && line > pending.end) {
      for (const walk of all) walk.close(pending.line, walk.emptyReading());
      pending = null;
      atStart = true;
    }
    for (const walk of all) walk.enter(addend);
    const readings: TotalReading[] = [];
    const isPlain = addend.label === "plain" && !addend.isSum && line < last;
    for (const walk of walks) readings.push(...walk.readings(isPlain));
    const doubted = !isPlain && found.some((each) => isByChance(addends, each));
    const named = doubted ? byNameOnly.readings(false) : [];
    if (atStart && !pending) readings.push(...readingsBelow(addends, line, places));
    const total = decideTotal(addend, { line, isLast: line >= last, readings: [...readings, ...named], way });
    if (!total) {
      for (const walk of all) walk.count(line);
      if (addend.label !== "aside") atStart = false;
      return;
    }
    const { reading } = total.best;
    if (named.includes(reading)) found = found.filter((each) => !isByChance(addends, each));
    found.push(total);
    if (reading.name === "below") pending = reading.depth > line ? { line, end: reading.depth } : null;
    else {
      atStart = true;
      for (const walk of walks) walk.close(line, reading);
      if (isByChance(addends, total)) byNameOnly.count(line);
      else byNameOnly.close(line, reading);
    }
  });
  return found;
}

/** Taken for a total by its figures alone: a later total that fits only when it is counted shows that it is none. */
function isByChance(addends: readonly Addend[], { line, best }: FoundTotal): boolean {
  const addend = addends[line];
  return addend?.label === "plain" && !addend.isSum && best.reading.name !== "below";
}

/** The last line that no name sets apart. */
function lastCounted(addends: readonly Addend[]): number {
  let last = addends.length - 1;
  while (last > 0 && ["total", "subTotal", "aside", "less"].includes(addends[last]?.label ?? "plain"))
    last -= 1;
  return last;
}
