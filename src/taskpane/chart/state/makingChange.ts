import type { ChartState, Making, MakingAction, MakingState } from "../types";

export function makingChange({ making, attempt }: ChartState, action: MakingAction): Partial<ChartState> {
  switch (action.type) {
    case "making":
      return { making: { phase: "making", before: shownOf(making) } };
    case "nothingToMake":
      return { making: { phase: "none" } };
    case "made": {
      const { subject, made } = action;
      return { making: { phase: "made", making: { subject, made } }, busy: null };
    }
    case "makeFailed":
      return { making: { phase: "failed", fault: action.message }, busy: null };
    case "makeAgain":
      return { attempt: attempt + 1 };
  }
}

/** What the preview shows: the chart, or the one before while the next is being made. */
export function shownOf(making: MakingState): Making | null {
  if (making.phase === "made") return making.making;
  return making.phase === "making" ? making.before : null;
}
