import type { Progress } from "./inSlices";

/** Work that takes long, and how far it is; null progress where that is not known. */
export interface Busy {
  readonly words: string;
  readonly progress: Progress | null;
}

/** Excel has not answered for a while, or has answered. */
export interface EditingAction {
  readonly type: "editing";
  readonly on: boolean;
}

export interface BusyAction {
  readonly type: "busy";
  readonly busy: Busy;
}
