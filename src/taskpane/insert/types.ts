import type { InsertedTable } from "../../excel";
import type { FaultMessage } from "../faultMessage";
import type { ReadSource } from "../source/types";
import type { WritingAction } from "./useInsert";

export interface EditsFound {
  readonly edits: number;
  /** They may stay as they are; otherwise they can only be overwritten. */
  readonly keepable: boolean;
}

export type InsertState =
  | { readonly phase: "ready" }
  | { readonly phase: "inserting" }
  /** So many cells of the table were edited by hand: the person says what becomes of them. */
  | ({ readonly phase: "asking" } & EditsFound)
  | { readonly phase: "inserted"; readonly table: Pick<InsertedTable, "address"> }
  | { readonly phase: "failed"; readonly fault: FaultMessage };

export interface InsertedAction {
  readonly type: "inserted";
  readonly table: Pick<InsertedTable, "address">;
}

/** What comes of putting a table into the workbook. */
export type TableInsertAction =
  /** The source no longer holds the figures that the preview shows. */
  | ({ readonly type: "sourceChanged" } & ReadSource)
  | ({ readonly type: "asking" } & EditsFound)
  | InsertedAction
  | WritingAction;
