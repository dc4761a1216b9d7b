import type { InsertedTable, SourceRange, Target, TargetCheck } from "../../excel";
import type { ScorecardColumns } from "../../report";
import type { FaultMessage } from "../faultMessage";

/** What the person has said over the guesses; absent where they have said nothing. */
export interface Corrections {
  readonly hasHeadings?: boolean;
  readonly columns: Partial<ScorecardColumns>;
}

export interface SourceState {
  /** The last selection that was read; it stays while the next is being read. */
  readonly range: SourceRange | null;
  /** Why the selection could not be read. */
  readonly words: string | null;
  /** Each new number asks for the selection to be read. */
  readonly request: number;
}

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

export type InsertState =
  | { readonly phase: "ready" }
  | { readonly phase: "inserting"; readonly slow: boolean }
  | { readonly phase: "inserted"; readonly table: InsertedTable }
  | { readonly phase: "failed"; readonly fault: FaultMessage };

export interface ScorecardState {
  readonly source: SourceState;
  /** The source follows the selection; otherwise it stays while the person selects other cells. */
  readonly following: boolean;
  /** What is selected now, "" until Excel has said. */
  readonly selection: string;
  readonly corrections: Corrections;
  /** The person's own title; null for the one suggested. */
  readonly title: string | null;
  readonly place: Place;
  readonly check: CheckState;
  /** Each new number asks for the same target to be checked again. */
  readonly recheck: number;
  /** The person agreed to overwrite what the last check found. */
  readonly agreed: boolean;
  readonly insert: InsertState;
  /** Excel can't answer because a cell is being edited. */
  readonly editing: boolean;
}

export type ScorecardAction =
  | { readonly type: "selected"; readonly address: string }
  | { readonly type: "follow"; readonly on: boolean }
  | { readonly type: "read"; readonly range: SourceRange }
  | { readonly type: "readFailed"; readonly words: string }
  | { readonly type: "headings"; readonly on: boolean }
  | { readonly type: "column"; readonly columns: Partial<ScorecardColumns> }
  | { readonly type: "title"; readonly text: string }
  | { readonly type: "placeKind"; readonly kind: Target["kind"] }
  | { readonly type: "sheetName"; readonly name: string }
  | { readonly type: "address"; readonly address: string }
  | { readonly type: "checking" }
  | { readonly type: "unchecked" }
  | { readonly type: "checked"; readonly target: Target; readonly check: TargetCheck }
  | { readonly type: "checkFailed"; readonly words: string }
  | { readonly type: "agree"; readonly on: boolean }
  | { readonly type: "inserting" }
  /** The source no longer holds the figures that the preview shows. */
  | { readonly type: "sourceChanged"; readonly range: SourceRange }
  | { readonly type: "slow" }
  | { readonly type: "inserted"; readonly table: InsertedTable }
  | { readonly type: "failed"; readonly fault: FaultMessage }
  | { readonly type: "editing"; readonly on: boolean };
