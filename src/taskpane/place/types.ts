import type { Target, TargetCheck } from "../../excel";

export interface Place {
  readonly kind: Target["kind"];
  readonly sheetName: string;
  /** The name is the person's own, so it is not changed for them. */
  readonly sheetNamed: boolean;
  readonly address: string;
}

export type CheckState =
  | { readonly phase: "none" }
  | { readonly phase: "checking" }
  | { readonly phase: "checked"; readonly target: Target; readonly check: TargetCheck }
  | { readonly phase: "failed"; readonly words: string };

/** Where a table is to go, and what stands there. */
export interface PlaceState {
  readonly place: Place;
  readonly check: CheckState;
  /** Each new number asks for the same target to be checked again. */
  readonly recheck: number;
  /** The person agreed to overwrite what the last check found. */
  readonly agreed: boolean;
}

export type PlaceAction =
  | { readonly type: "placeKind"; readonly kind: Target["kind"] }
  | { readonly type: "sheetName"; readonly name: string }
  | { readonly type: "address"; readonly address: string }
  | { readonly type: "agree"; readonly on: boolean }
  /** The same place once more. */
  | { readonly type: "checkAgain" };

export type CheckAction =
  | { readonly type: "checking" }
  | { readonly type: "unchecked" }
  | { readonly type: "checked"; readonly target: Target; readonly check: TargetCheck }
  | { readonly type: "checkFailed"; readonly words: string };
