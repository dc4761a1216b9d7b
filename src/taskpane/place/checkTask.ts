import { checkTarget, type TableSize, type Target } from "../../excel";
import type { Task } from "../work/useTask";
import { placeWords } from "../../words";
import type { CheckAction } from "./types";

export interface PlaceQuestion {
  readonly target: Target;
  readonly size: TableSize;
  /** Each new number asks the same once more. */
  readonly recheck: number;
}

/** Checks where the table would go. A typed address is checked once the typing rests. */
export const checkTask: Task<PlaceQuestion, CheckAction> = {
  rest: 250,
  begun: { type: "checking" },
  none: { type: "unchecked" },
  ask: async ({ target, size }, { waiting }) => ({
    type: "checked",
    target,
    check: await checkTarget(target, size, waiting),
  }),
  again: placeWords.checkAgain,
  failed: ({ words }) => ({ type: "checkFailed", words }),
};
