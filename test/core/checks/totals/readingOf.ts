import { emptyTally, halved, withLine } from "../../../../src/core/checks/totals/tally";
import type { ReadingName, TotalReading } from "../../../../src/core/checks/totals/walk";
import { addendsOf } from "./addendsOf";

/** A line read as the total of some others. */
export function readingOf(rows: readonly string[], name: ReadingName = "above", depth = 0): TotalReading {
  const parts = addendsOf(rows);
  const tally = parts.reduce(
    (sum, part, at) => withLine(sum, part, at),
    emptyTally(parts[0]?.cells.length ?? 0),
  );
  return { name, depth, tally: name === "twice" ? halved(tally) : tally };
}
