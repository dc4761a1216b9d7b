import type { MilestoneColumns, ScorecardColumns, ScorecardDefinition } from "../../report";
import type { InsertedAction, InsertState, TableInsertAction } from "../insert/types";
import type { MakingActionOf, MakingAttempts, MakingOf } from "../making/types";
import type { CheckAction, PlaceAction, PlaceState } from "../place/types";
import type { SourceAction, SourceChoosing } from "../source/types";
import type { KeptDefinition } from "../kept/keptDefinition";
import type { BusyAction, EditingAction } from "../work/busy";
import type { Made } from "./making/make";
import type { Subject } from "./making/subject";

/** A table of this workbook whose choices are being edited. */
export interface EditedTable {
  readonly id: string;
  readonly title: string;
  readonly kept: KeptDefinition;
  /** It is a formula that follows its source, not values. */
  readonly live: boolean;
}

/** What the person has said over the guesses about figures already totalled; absent where they have said nothing. */
export interface Corrections {
  /** A period beside another, or a target beside a result. */
  readonly shape?: "totals" | "milestones";
  readonly hasHeadings?: boolean;
  readonly columns: Partial<ScorecardColumns>;
  readonly milestones: Partial<MilestoneColumns>;
}

export type Making = MakingOf<Subject, Made>;

export interface ScorecardState extends SourceChoosing, MakingAttempts<Subject, Made>, PlaceState {
  readonly edited: EditedTable | null;
  readonly corrections: Corrections;
  /** The person's own choices for monthly figures; null for those guessed. */
  readonly definition: ScorecardDefinition | null;
  /** The person's own title; null for the one suggested. */
  readonly title: string | null;
  /** One formula that follows its source, in place of values. */
  readonly live: boolean;
  readonly insert: InsertState;
  /** Excel can't answer because a cell is being edited. */
  readonly editing: boolean;
}

export type ChoiceAction =
  | { readonly type: "correct"; readonly corrections: Partial<Corrections> }
  | { readonly type: "define"; readonly definition: ScorecardDefinition }
  | { readonly type: "title"; readonly text: string };

export type MakingAction = MakingActionOf<Subject, Made>;

export interface LiveAction {
  readonly type: "live";
  readonly on: boolean;
}

export type InsertAction =
  | Exclude<TableInsertAction, InsertedAction>
  | (InsertedAction & {
      /** It is a formula that follows its source now. */
      readonly live: boolean;
    });

export type ScorecardAction =
  | SourceAction
  | ChoiceAction
  | MakingAction
  | PlaceAction
  | LiveAction
  | CheckAction
  | InsertAction
  | BusyAction
  | EditingAction;
