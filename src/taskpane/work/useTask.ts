import type { Dispatch } from "react";
import { useEffect } from "react";
import type { Waiting } from "../../excel";
import { type FaultMessage, faultMessage, stopped } from "../faultMessage";
import type { Progress } from "./inSlices";
import type { Wait } from "./useWaiting";

/** Work that takes longer than this, in milliseconds, is shown with how far it is. */
const slow = 1000;
/** How often it is shown anew. */
const beat = 150;

export interface Asking {
  readonly waiting: Waiting & { readonly signal: AbortSignal };
  /** How far the work is: told to the screen once it takes long. */
  readonly onProgress: (progress: Progress, words?: string) => void;
}

/** A question that takes time to answer. It is the same object each time a screen is drawn. */
export interface Task<Question, Action> {
  /** How long the question must stand before it is asked, in milliseconds. */
  readonly rest: number;
  readonly ask: (question: Question, asking: Asking) => Promise<Action>;
  readonly failed: (message: FaultMessage) => Action;
  /** The button by which a person who stopped it begins it again. */
  readonly again?: string;
  /** Told at once when there is a question. */
  readonly begun?: Action;
  /** Told when there is no question. */
  readonly none?: Action;
  /** Told once the work is slow, and after that from time to time. */
  readonly progressed?: (progress: Progress | null, words?: string) => Action;
}

/** Asks each time the question is another one, and tells the answer only while it is still the question. */
export function useTask<Question, Action>(
  task: Task<Question, Action>,
  question: Question | null,
  begin: () => Wait,
  dispatch: Dispatch<Action>,
): void {
  useEffect(() => {
    if (question === null) {
      if (task.none !== undefined) dispatch(task.none);
      return undefined;
    }
    if (task.begun !== undefined) dispatch(task.begun);
    const wait = begin();
    let current = true;
    const timer = setTimeout(() => {
      void answer(task, question, wait, (action) => {
        if (current) dispatch(action);
      });
    }, task.rest);
    return () => {
      current = false;
      clearTimeout(timer);
      wait.abort();
      wait.end();
    };
  }, [task, question, begin, dispatch]);
}

async function answer<Question, Action>(
  task: Task<Question, Action>,
  question: Question,
  { waiting, end }: Wait,
  tell: (action: Action) => void,
): Promise<void> {
  const { progressed } = task;
  const slowly = new SlowProgress((progress, words) => {
    if (progressed !== undefined) tell(progressed(progress, words));
  });
  try {
    tell(await task.ask(question, { waiting, onProgress: slowly.onProgress }));
  } catch (reason) {
    tell(task.failed(waiting.signal.aborted ? stopped(task.again) : faultMessage(reason)));
  } finally {
    slowly.stop();
    end();
  }
}

/** Says nothing for the first second, then how far the work is, a few times a second. */
class SlowProgress {
  readonly #tell: (progress: Progress | null, words?: string) => void;
  #last: readonly [Progress | null, string?] = [null];
  #timer: ReturnType<typeof setTimeout>;

  constructor(tell: (progress: Progress | null, words?: string) => void) {
    this.#tell = tell;
    this.#timer = setTimeout(this.#say, slow);
  }

  readonly onProgress = (progress: Progress, words?: string): void => {
    this.#last = words === undefined ? [progress] : [progress, words];
  };

  stop(): void {
    clearTimeout(this.#timer);
  }

  readonly #say = (): void => {
    this.#tell(...this.#last);
    this.#timer = setTimeout(this.#say, beat);
  };
}
