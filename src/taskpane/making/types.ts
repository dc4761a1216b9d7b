import type { FaultMessage } from "../faultMessage";

/** What was made, and from what. */
export interface MakingOf<Subject, Made> {
  readonly subject: Subject;
  readonly made: Made;
}

export type MakingStateOf<Subject, Made> =
  | { readonly phase: "none" }
  /** What is shown while the next is being made is what was made before. */
  | { readonly phase: "making"; readonly before: MakingOf<Subject, Made> | null }
  | { readonly phase: "made"; readonly making: MakingOf<Subject, Made> }
  | { readonly phase: "failed"; readonly fault: FaultMessage };

/** What a screen makes for its preview. */
export interface MakingAttempts<Subject, Made> {
  readonly making: MakingStateOf<Subject, Made>;
  /** Each new number asks for the same to be made again. */
  readonly attempt: number;
}

export type MakingActionOf<Subject, Made> =
  | { readonly type: "making" }
  | { readonly type: "nothingToMake" }
  | ({ readonly type: "made" } & MakingOf<Subject, Made>)
  | { readonly type: "makeFailed"; readonly message: FaultMessage }
  | { readonly type: "makeAgain" };
