import { isOmitted, readCells } from "../../series/cells";
import { Fault } from "../../series/fault";
import { isMissing } from "../../series/missing";
import { datedOf, readLoneDate } from "../../series/readTimeline";
import { listed } from "../../series/readOptions";
import { indexOfDay, type Timeline } from "../../series/timeline";
import type { RunRule } from "./runStepChanges";

/** How processes are told apart. */
export type Steps =
  | ({ readonly kind: "runs" } & RunRule)
  | { readonly kind: "stable"; readonly periods: number }
  | { readonly kind: "none" }
  | { readonly kind: "given"; readonly starts: readonly number[] };

const run8: Steps = { kind: "runs", length: 8, strongOnly: false };
const ways: Record<string, Steps> = {
  run8,
  run7: { kind: "runs", length: 7, strongOnly: false },
  run6: { kind: "runs", length: 6, strongOnly: false },
  strong8: { kind: "runs", length: 8, strongOnly: true },
  /** The stable shift algorithm's published 21 periods. */
  stable: { kind: "stable", periods: 21 },
  stable12: { kind: "stable", periods: 12 },
  none: { kind: "none" },
};

/**
 * Reads the `steps` argument: the name of a way to detect step changes (run8 when left out), or a range of dates. Each
 * date starts a process at the first period on or after it; the first period is a start anyway.
 * @throws Fault `#VALUE!` for any other text, and for a date before the first or after the last period.
 */
export function readSteps(given: unknown, timeline: Timeline): Steps {
  if (isOmitted(given)) return run8;
  const cells = readCells(given, "steps");
  const [first] = cells.values;
  if (cells.values.length === 1 && typeof first === "string") {
    const way = ways[first.trim().toLowerCase()];
    if (way) return way;
    if (!/\d/.test(first))
      throw new Fault("#VALUE!", "steps", `is not ${listed([...Object.keys(ways), "dates"])}`, first);
  }
  const starts = new Set<number>();
  cells.values.forEach((cell, at) => {
    if (!isMissing(cell)) starts.add(startAt(cell, timeline, cells.positionOf(at)));
  });
  starts.delete(0);
  return { kind: "given", starts: [...starts].sort((a, b) => a - b) };
}

function startAt(cell: unknown, timeline: Timeline, position: string): number {
  const { day } = readLoneDate(cell, "steps", timeline, position);
  const index = indexOfDay(datedOf(timeline, "steps"), day);
  if (index < 0) throw new Fault("#VALUE!", "steps", "is before the first period", cell, position);
  if (index >= timeline.count)
    throw new Fault("#VALUE!", "steps", "is after the last period", cell, position);
  return index;
}
