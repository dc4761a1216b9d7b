import type { TableInsertAction, InsertState } from "../insert/types";
import type { KeptList, ListDefinition } from "../kept/keptList";
import type { MadeList } from "../kept/makeList";
import type { MakingActionOf, MakingAttempts, MakingOf } from "../making/types";
import type { CheckAction, PlaceAction, PlaceState } from "../place/types";
import type { SelectionLayout } from "../../report";
import type { SourceAction, SourceChoosing } from "../source/types";
import type { BusyAction, EditingAction } from "../work/busy";

/** A table of this workbook that was made from a list, and whose choices are being edited. */
export interface EditedList {
  readonly id: string;
  readonly title: string;
  readonly list: KeptList;
}

/** All that a table is made from. */
export interface ListSubject {
  readonly layout: SelectionLayout;
  readonly chosen: ListDefinition;
}

export type Making = MakingOf<ListSubject, MadeList>;

export interface ListState extends SourceChoosing, MakingAttempts<ListSubject, MadeList>, PlaceState {
  readonly edited: EditedList | null;
  /** Whether the first row holds headings, as the person says; null for the guess. */
  readonly hasHeadings: boolean | null;
  /** The person's own choices; null for those guessed. */
  readonly chosen: ListDefinition | null;
  /** The person's own title; null for the one suggested. */
  readonly title: string | null;
  readonly insert: InsertState;
  /** Excel can't answer because a cell is being edited. */
  readonly editing: boolean;
}

export type ListChoiceAction =
  | { readonly type: "headings"; readonly on: boolean }
  | { readonly type: "choose"; readonly chosen: ListDefinition }
  | { readonly type: "title"; readonly text: string };

export type ListMakingAction = MakingActionOf<ListSubject, MadeList>;

export type ListAction =
  | SourceAction
  | ListChoiceAction
  | ListMakingAction
  | PlaceAction
  | CheckAction
  | TableInsertAction
  | BusyAction
  | EditingAction;
