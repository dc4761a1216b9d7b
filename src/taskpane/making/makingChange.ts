import type { MakingActionOf, MakingAttempts, MakingOf, MakingStateOf } from "./types";

/** Once it is made, or could not be, the screen is no longer busy. */
interface MakingChange<Subject, Made> extends MakingAttempts<Subject, Made> {
  readonly busy: null;
}

export function makingChange<Subject, Made>(
  { making, attempt }: MakingAttempts<Subject, Made>,
  action: MakingActionOf<Subject, Made>,
): Partial<MakingChange<Subject, Made>> {
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

/** What the preview shows: what was made, or what was made before while the next is being made. */
export function shownOf<Subject, Made>(making: MakingStateOf<Subject, Made>): MakingOf<Subject, Made> | null {
  if (making.phase === "made") return making.making;
  return making.phase === "making" ? making.before : null;
}
