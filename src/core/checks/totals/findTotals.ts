import type { Addend } from "./addend";
import { decideTotal, type FoundTotal, type Way } from "./decideTotal";
import { familiesOf, usual } from "./families";
import { readingsBelow } from "./readingsBelow";
import type { TotalLabel } from "./totalLabel";
import { Walk, type TotalReading } from "./walk";

/** A total that stands above its parts is taken as closed after the last of them. */
interface Pending {
  readonly addend: Addend;
  readonly line: number;
  readonly end: number;
}

/** Names that set a line apart from those before it. */
const apart: readonly TotalLabel[] = ["total", "subTotal", "aside", "less"];

/** Finds the lines that are totals of others, by their names and by what they add up to. */
export function findTotals(addends: readonly Addend[], places: number, way: Way): readonly FoundTotal[] {
  const walks = familiesOf(addends).map((countsAs) => new Walk(places, countsAs));
  const byNameOnly = new Walk(places, usual);
  const all = [...walks, byNameOnly];
  let found: FoundTotal[] = [];
  const last = lastCounted(addends);
  let atStart = true;
  let pending: Pending | null = null;
  addends.forEach((addend, line) => {
    if (pending && line > pending.end) {
      for (const walk of all) walk.close(pending.addend, pending.line, 0);
      pending = null;
      atStart = true;
    }
    for (const walk of all) walk.enter(addend);
    const readings: TotalReading[] = [];
    const isPlain = addend.label === "plain" && !addend.isSum && line < last;
    for (const walk of walks) readings.push(...walk.readings(isPlain));
    const named = !isPlain && found.some(({ byChance }) => byChance) ? byNameOnly.readings(false) : [];
    if (atStart && !pending) readings.push(...readingsBelow(addends, line, places));
    const total = decideTotal(addend, { line, isLast: line >= last, readings: [...readings, ...named], way });
    if (!total) {
      for (const walk of all) walk.count(addend, line);
      if (addend.label !== "aside") atStart = false;
      return;
    }
    const { reading } = total.best;
    if (named.includes(reading)) found = found.filter(({ byChance }) => !byChance);
    found.push(total);
    if (reading.name === "below")
      pending = reading.depth > line ? { addend, line, end: reading.depth } : null;
    else {
      atStart = true;
      for (const walk of walks) walk.close(addend, line, reading.depth);
      if (total.byChance) byNameOnly.count(addend, line);
      else byNameOnly.close(addend, line, reading.depth);
    }
  });
  return found;
}

/** The last line that no name sets apart. */
function lastCounted(addends: readonly Addend[]): number {
  let last = 0;
  addends.forEach(({ label }, line) => {
    if (!apart.includes(label)) last = line;
  });
  return last;
}
