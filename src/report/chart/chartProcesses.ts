import type { ChartPoint } from "../../core";
import type { ChartProcess } from "./chartSpec";

/** Limits from fewer values are provisional, as the core's verdict has it. */
const enoughValues = 12;

/** The processes of a chart's points, oldest first. */
export function chartProcesses(points: readonly ChartPoint[], given: boolean): ChartProcess[] {
  const processes: ChartProcess[] = [];
  let from = 0;
  let values = 0;
  points.forEach(({ process, value, average }, at) => {
    if (value !== undefined) values += 1;
    if (points[at + 1]?.process === process) return;
    const began = from === 0 ? "first" : given ? "given" : "detected";
    processes.push({
      from,
      to: at,
      average: average ?? null,
      values,
      provisional: values < enoughValues,
      began,
    });
    from = at + 1;
    values = 0;
  });
  return processes;
}
