/** How far a long piece of work is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** The pane stays usable when it works no longer than this at once, in milliseconds. */
const slice = 30;

export interface Slicing {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Runs steps to their end, letting the browser in between and after the last, as the caller may have more to run.
 * Rejects with the signal's reason once it is aborted.
 */
export async function inSlices<Result>(
  steps: Generator<Progress, Result>,
  { signal, onProgress }: Slicing = {},
): Promise<Result> {
  for (;;) {
    const until = performance.now() + slice;
    let step = steps.next();
    while (step.done !== true && performance.now() < until) step = steps.next();
    if (step.done !== true) onProgress?.(step.value);
    await nextTask();
    signal?.throwIfAborted();
    if (step.done === true) return step.value;
  }
}

/** A message comes after what the person did meanwhile; a timer would wait four milliseconds besides. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
