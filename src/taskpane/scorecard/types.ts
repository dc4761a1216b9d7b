import type { HandEdit, InsertedTable, SourceRange, Target, TargetCheck } from "../../excel";
import type {
  MilestoneColumns,
  ScorecardColumns,
  ScorecardDefinition,
  SourceUnderstanding,
} from "../../report";
import type { FaultMessage } from "../faultMessage";
import type { Busy } from "../work/Working";
import type { KeptDefinition } from "../kept/keptDefinition";
import type { Made } from "./making/make";
import type { Subject } from "./making/subject";

/** A table of this workbook whose choices are being edited. */
export interface EditedTable {
  readonly id: string;
  readonly title: string;
  readonly kept: KeptDefinition;
}

/** What the person has said over the guesses about figures already totalled; absent where they have said nothing. */
export interface Corrections {
  /** A period beside another, or a target beside a result. */
  readonly shape?: "totals" | "milestones";
  readonly hasHeadings?: boolean;
  readonly columns: Partial<ScorecardColumns>;
  readonly milestones: Partial<MilestoneColumns>;
}

/** Each new object asks for the figures to be read. */
export type SourceRequest =
  | { readonly from: "selection" }
  | { readonly from: "typed"; readonly typed: string }
  | { readonly from: "table"; readonly id: string };

export interface SourceState {
  readonly request: SourceRequest;
  /** The last figures that were read; they stay while the next are being read. */
  readonly range: SourceRange | null;
  readonly understanding: SourceUnderstanding | null;
  /** Why they could not be read. */
  readonly words: string | null;
}

export type MakingState =
  | { readonly phase: "none" }
  /** What is shown while the next is being made is what was made before. */
  | { readonly phase: "making"; readonly before: Making | null }
  | { readonly phase: "made"; readonly making: Making }
  | { readonly phase: "failed"; readonly fault: FaultMessage };

export interface Making {
  readonly subject: Subject;
  readonly made: Made;
}

export interface Place {
  readonly kind: Target["kind"];
  readonly sheetName: string;
  /** The name is the person's own, so it is not changed for them. */
  readonly sheetNamed: boolean;
  readonly address: string;
  /** One formula that follows its source, in place of values. */
  readonly live: boolean;
}

export type CheckState =
  | { readonly phase: "none" }
  | { readonly phase: "checking" }
  | { readonly phase: "checked"; readonly target: Target; readonly check: TargetCheck }
  | { readonly phase: "failed"; readonly words: string };

export type InsertState =
  | { readonly phase: "ready" }
  | { readonly phase: "inserting" }
  /** The table's figures were edited by hand: the person says which stay. */
  | { readonly phase: "asking"; readonly edits: readonly HandEdit[] }
  | { readonly phase: "inserted"; readonly table: Pick<InsertedTable, "address"> }
  | { readonly phase: "failed"; readonly fault: FaultMessage };

export interface ScorecardState {
  readonly edited: EditedTable | null;
  readonly source: SourceState;
  /** The source follows the selection; otherwise it stays while the person selects other cells. */
  readonly following: boolean;
  /** What is selected now, "" until Excel has said. */
  readonly selection: string;
  readonly corrections: Corrections;
  /** The person's own choices for monthly figures; null for those guessed. */
  readonly definition: ScorecardDefinition | null;
  /** The person's own title; null for the one suggested. */
  readonly title: string | null;
  readonly making: MakingState;
  /** Each new number asks for the same table to be made again. */
  readonly attempt: number;
  readonly busy: Busy | null;
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

/** Figures with what they are. */
export interface ReadSource {
  readonly range: SourceRange;
  readonly understanding: SourceUnderstanding;
}

export type SourceAction =
  | { readonly type: "selected"; readonly address: string }
  | { readonly type: "follow"; readonly on: boolean }
  | { readonly type: "ask"; readonly typed: string }
  | ({ readonly type: "read" } & ReadSource)
  | { readonly type: "readFailed"; readonly message: FaultMessage };

export type ChoiceAction =
  | { readonly type: "correct"; readonly corrections: Partial<Corrections> }
  | { readonly type: "define"; readonly definition: ScorecardDefinition }
  | { readonly type: "title"; readonly text: string };

export type MakingAction =
  | { readonly type: "making" }
  | { readonly type: "nothingToMake" }
  | ({ readonly type: "made" } & Making)
  | { readonly type: "makeFailed"; readonly message: FaultMessage }
  | { readonly type: "makeAgain" };

export type PlaceAction =
  | { readonly type: "placeKind"; readonly kind: Target["kind"] }
  | { readonly type: "sheetName"; readonly name: string }
  | { readonly type: "address"; readonly address: string }
  | { readonly type: "live"; readonly on: boolean }
  | { readonly type: "agree"; readonly on: boolean };

export type CheckAction =
  | { readonly type: "checking" }
  | { readonly type: "unchecked" }
  | { readonly type: "checked"; readonly target: Target; readonly check: TargetCheck }
  | { readonly type: "checkFailed"; readonly words: string };

export type InsertAction =
  | { readonly type: "inserting" }
  /** The source no longer holds the figures that the preview shows. */
  | ({ readonly type: "sourceChanged" } & ReadSource)
  | { readonly type: "asking"; readonly edits: readonly HandEdit[] }
  | { readonly type: "inserted"; readonly table: Pick<InsertedTable, "address"> }
  | { readonly type: "failed"; readonly fault: FaultMessage };

export type ScorecardAction =
  | SourceAction
  | ChoiceAction
  | MakingAction
  | PlaceAction
  | CheckAction
  | InsertAction
  | { readonly type: "busy"; readonly busy: Busy }
  | { readonly type: "editing"; readonly on: boolean };
