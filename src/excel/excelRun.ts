import { workbookFaultWords } from "../words";
import { inWords } from "./inWords";
import type { Waiting } from "./types";
import { WorkbookFault } from "./workbookFault";

/** How long Excel may be silent before the person is told why it may be. */
const patience = 1000;

export interface Talk {
  readonly context: Excel.RequestContext;
  /** To be called after a round trip: Excel answers, and whoever gave up meanwhile has given up. */
  readonly answered: () => void;
  /**
   * To be called before a round trip that changes the workbook: it can't be called back. Whoever gives up
   * from then on learns so at `answered`, when the change can be undone, and not before.
   */
  readonly changing: () => void;
}

const cancelled = () => new WorkbookFault("Cancelled", workbookFaultWords.cancelledUnchanged);

/** Tells the person after a second's silence, and notices that they gave up. */
class Wait {
  readonly #waiting: Waiting;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #changing = false;

  constructor(waiting: Waiting) {
    this.#waiting = waiting;
    this.#start();
  }

  readonly answered = (): void => {
    this.end();
    if (this.#waiting.signal?.aborted) throw cancelled();
  };

  readonly changing = (): void => {
    this.#changing = true;
    this.#start();
  };

  end(): void {
    clearTimeout(this.#timer);
  }

  /** Rejects when the person gives up; what was only read is then thrown away when Excel answers. */
  givenUp(): Promise<never> {
    return new Promise((_, reject) => {
      const giveUp = () => {
        if (!this.#changing) reject(cancelled());
      };
      this.#waiting.signal?.addEventListener("abort", giveUp, { once: true });
    });
  }

  #start(): void {
    this.end();
    this.#timer = setTimeout(() => this.#waiting.onEditing?.(), patience);
  }
}

/**
 * `Excel.run` as the whole room uses it: waits while a cell is being edited, says so after a second,
 * lets the person give up, and turns every failure into words.
 *
 * Ranges that are not followed over a change of the sheet are untracked where they are made: Office.js would
 * otherwise ask Excel to hold each, and send one more request at the end to let go of them.
 */
export async function excelRun<T>(work: (talk: Talk) => Promise<T>, waiting: Waiting = {}): Promise<T> {
  if (waiting.signal?.aborted) throw cancelled();
  const wait = new Wait(waiting);
  const { answered, changing } = wait;
  const working = Excel.run({ delayForCellEdit: true }, (context) => work({ context, answered, changing }));
  try {
    return await Promise.race([working, wait.givenUp()]);
  } catch (error) {
    throw inWords(error);
  } finally {
    wait.end();
  }
}
