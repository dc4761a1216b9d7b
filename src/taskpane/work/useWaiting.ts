import { useCallback, useRef } from "react";
import type { Waiting } from "../../excel";

export interface Wait {
  readonly waiting: Waiting & { readonly signal: AbortSignal };
  readonly abort: () => void;
  /** To be called once Excel has answered or given up. */
  readonly end: () => void;
}

interface UseWaiting {
  readonly begin: () => Wait;
  /** Gives up everything that waits. */
  readonly cancel: () => void;
}

/** Keeps account of what waits for Excel: `onEditing(true)` while any of it waits for a cell to be finished. */
export function useWaiting(onEditing: (on: boolean) => void): UseWaiting {
  const waits = useRef(new Set<AbortController>());
  const held = useRef(new Set<AbortController>());
  const begin = useCallback((): Wait => {
    const controller = new AbortController();
    waits.current.add(controller);
    return {
      waiting: {
        signal: controller.signal,
        onEditing: () => {
          held.current.add(controller);
          onEditing(true);
        },
      },
      abort: () => {
        controller.abort();
      },
      end: () => {
        waits.current.delete(controller);
        if (held.current.delete(controller) && held.current.size === 0) onEditing(false);
      },
    };
  }, [onEditing]);
  const cancel = useCallback(() => {
    for (const controller of waits.current) controller.abort();
  }, []);
  return { begin, cancel };
}
