import type { Chart } from "../limits/chart";
import type { Process } from "../processes";
import type { Rule } from "./rule";
import { roomFor, standingOf, type Standing } from "./standing";

/** The signal of a point of a chart: the first rule it shows, "" for none. */
export type SignalAt = (point: number) => string;

/** The signals of a chart's points. Each process is judged on its own. */
export function signalsOf(
  { sample }: Chart,
  processes: readonly Process[],
  rules: readonly Rule[],
): SignalAt {
  const { values, weights } = sample;
  const count = values.length;
  const room = roomFor(count);
  const shown = new Uint8Array(count);
  const judged: Standing[] = [];
  for (const { start, end, limits } of processes) {
    if (limits) judged.push(standingOf({ values, weights, start, end, limits, ...room }));
  }
  const words = [""];
  // The first rule comes last, and so has the last word.
  for (const { scan, above, below } of [...rules].reverse()) {
    const [upper, lower] = [words.push(above) - 1, words.push(below) - 1];
    for (const process of judged) {
      scan(process, (point, side) => (shown[point] = side > 0 ? upper : lower));
    }
  }
  return (point) => String(words[Number(shown[point])]);
}
