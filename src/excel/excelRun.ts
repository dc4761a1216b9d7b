import { inWords } from "./inWords";
import type { Waiting } from "./types";
import { WorkbookFault } from "./workbookFault";

/** How long Excel may be silent before the person is told why it may be. */
const patience = 1000;

export interface Talk {
  readonly context: Excel.RequestContext;
  /** To be called after the first round trip: Excel answers, and whoever gave up meanwhile has given up. */
  readonly answered: () => void;
}

const cancelled = () => new WorkbookFault("Cancelled", "Cancelled. Nothing was changed.");

/**
 * `Excel.run` as the whole room uses it: waits while a cell is being edited, says so after a second,
 * lets the person give up, and turns every failure into words.
 */
export async function excelRun<T>(work: (talk: Talk) => Promise<T>, waiting: Waiting = {}): Promise<T> {
  const { onEditing, signal } = waiting;
  if (signal?.aborted) throw cancelled();
  const timer = setTimeout(() => onEditing?.(), patience);
  const answered = () => {
    clearTimeout(timer);
    if (signal?.aborted) throw cancelled();
  };
  const working = Excel.run({ delayForCellEdit: true }, (context) => work({ context, answered }));
  try {
    return await Promise.race([working, givenUp(signal)]);
  } catch (error) {
    throw inWords(error);
  } finally {
    clearTimeout(timer);
  }
}

/** Rejects when the person gives up; what was sent before is then thrown away when Excel answers. */
function givenUp(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener(
      "abort",
      () => {
        reject(cancelled());
      },
      { once: true },
    );
  });
}
