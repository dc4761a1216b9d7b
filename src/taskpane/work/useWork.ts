import { useCallback, useEffect, useRef, useState } from "react";
import type { Waiting } from "../../excel";
import type { Progress } from "./inSlices";
import { useWaiting } from "./useWaiting";

/** Work that takes longer than this, in milliseconds, is shown with how far it is. */
const slow = 1000;
/** How often it is shown anew at most. */
const beat = 150;

/** What a screen is doing for the person, one thing at a time. */
export interface Work {
  readonly words: string;
  /** It takes long enough to be shown. */
  readonly slow: boolean;
  readonly progress: Progress | null;
}

export interface Working {
  readonly waiting: Waiting & { readonly signal: AbortSignal };
  readonly onProgress: (progress: Progress) => void;
  /** Other words for what is being done now. */
  readonly say: (words: string) => void;
}

export interface UseWork {
  /** Null while there is nothing to wait for. */
  readonly work: Work | null;
  /** Excel waits for a cell to be finished. */
  readonly editing: boolean;
  readonly run: <Result>(words: string, job: (working: Working) => Promise<Result>) => Promise<Result>;
  readonly cancel: () => void;
}

/** Work that a button begins: shown once it is slow, and given up when the person says so or leaves the screen. */
export function useWork(): UseWork {
  const [work, setWork] = useState<Work | null>(null);
  const [editing, setEditing] = useState(false);
  const { begin, cancel } = useWaiting(setEditing);
  const shownAt = useRef(0);
  useEffect(() => cancel, [cancel]);
  const run = useCallback(
    async <Result>(words: string, job: (working: Working) => Promise<Result>): Promise<Result> => {
      const wait = begin();
      const change = (some: Partial<Work>) => {
        setWork((now) => now && { ...now, ...some });
      };
      setWork({ words, slow: false, progress: null });
      const timer = setTimeout(change, slow, { slow: true });
      const onProgress = (progress: Progress) => {
        if (performance.now() - shownAt.current < beat) return;
        shownAt.current = performance.now();
        change({ progress });
      };
      const say = (now: string) => {
        change({ words: now, progress: null });
      };
      try {
        return await job({ waiting: wait.waiting, onProgress, say });
      } finally {
        clearTimeout(timer);
        wait.end();
        setWork(null);
      }
    },
    [begin],
  );
  return { work, editing, run, cancel };
}
