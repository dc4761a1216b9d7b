/** One measured figure. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

/** Long enough for the clock, in milliseconds. */
const leastBlock = 4;
const mostTurns = 40;
const leastTurns = 3;
/** So long at most, about, for the turns of one set of tasks, in milliseconds. */
const patience = 3_000;

/** What was worked out, so that no engine can leave the work out. */
let sink: unknown;

/**
 * The time of one go of each task, in milliseconds: the least of several turns after a warm-up, as whatever else the
 * machine does only adds to it. The tasks take turns, so that what slows the machine for a while slows them all.
 */
export function timesOf(tasks: readonly (() => unknown)[]): readonly number[] {
  const blocks = tasks.map(warmedUp);
  const most = Math.floor(patience / blocks.reduce((sum, { time }) => sum + time, 0));
  const times = tasks.map((): number[] => []);
  for (let turn = 0; turn < Math.min(mostTurns, Math.max(leastTurns, most)); turn += 1) {
    tasks.forEach((task, at) => {
      const count = blocks[at]?.count ?? 1;
      times[at]?.push(blockOf(task, count) / count);
    });
  }
  return times.map((each) => Math.min(...each));
}

/** How many goes make a block that the clock can tell, and how long that takes once the code is warm. */
function warmedUp(task: () => unknown): { count: number; time: number } {
  let count = 1;
  let time = blockOf(task, count);
  for (let spent = time; spent < 5 * leastBlock || time < leastBlock; spent += time) {
    if (time < leastBlock) count *= 2;
    time = blockOf(task, count);
  }
  return { count, time };
}

function blockOf(task: () => unknown, count: number): number {
  const start = performance.now();
  for (let turn = 0; turn < count; turn += 1) sink = task();
  return performance.now() - start;
}

/** The last thing worked out. */
export function lastAnswer(): unknown {
  return sink;
}
