import type { Chart } from "../limits/chart";
import type { Process } from "../processes";
import type { Flag, Rule } from "./rule";
import { roomFor, standingOf } from "./standing";

/** The signal of a point of a chart: the first rule it shows, "" for none. */
export type SignalAt = (point: number) => string;

/** The signals of a chart's points. Each process is judged on its own. */
export function signalsOf(
  { sample }: Chart,
  processes: readonly Process[],
  rules: readonly Rule[],
): SignalAt {
  const { values, weights } = sample;
  const room = roomFor(values.length);
  const shown = new Uint8Array(values.length);
  const words = [""];
  const scans = rules.map(({ scan, above, below }) => {
    const [upper, lower] = [words.push(above) - 1, words.push(below) - 1];
    const flag: Flag = (point, side) => (shown[point] = side > 0 ? upper : lower);
    return { scan, flag };
  });
  // The first rule comes last, and so has the last word.
  scans.reverse();
  for (const { start, end, limits } of processes) {
    if (!limits) continue;
    const standing = standingOf({ values, weights, start, end, limits }, room);
    for (const { scan, flag } of scans) scan(standing, flag);
  }
  return (point) => String(words[Number(shown[point])]);
}
