import { Fault } from "./fault";

/** An answer, or the fault that stands in its cell while its neighbours are shown. */
export function attempt<Answer>(ask: () => Answer): Answer | Fault {
  try {
    return ask();
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}
