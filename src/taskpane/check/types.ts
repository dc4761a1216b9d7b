import type { Finding, Severity } from "../../core";
import type { AcceptedFinding, CheckedCells, CheckScope, InsertedTable } from "../../excel";

/** Findings by severity, or those that a person has accepted. */
export type Shown = "open" | Severity | "accepted" | "all";

export interface Note {
  readonly intent: "info" | "error";
  readonly words: string;
}

/** A finding that is about to be accepted, with the reason as far as it is typed. */
export interface Accepting {
  readonly key: string;
  readonly reason: string;
}

/** What the person types for the report. */
export interface ReportFields {
  readonly who: string;
  readonly date: string;
  readonly sheet: string;
}

export interface CheckState {
  readonly scope: CheckScope;
  /** The last check; it stays while the next is under way. */
  readonly checked: CheckedCells | null;
  readonly accepted: readonly AcceptedFinding[];
  readonly shown: Shown;
  /** The sheet whose findings are shown; "" for all. */
  readonly sheet: string;
  readonly page: number;
  readonly accepting: Accepting | null;
  readonly report: ReportFields;
  readonly inserted: InsertedTable | null;
  /** What went wrong last. */
  readonly note: Note | null;
}

export type CheckAction =
  | { readonly type: "scope"; readonly scope: CheckScope }
  | { readonly type: "begun" }
  | {
      readonly type: "checked";
      readonly checked: CheckedCells;
      readonly accepted: readonly AcceptedFinding[];
    }
  | { readonly type: "failed"; readonly note: Note }
  | { readonly type: "show"; readonly shown: Shown }
  | { readonly type: "showSheet"; readonly sheet: string }
  | { readonly type: "page"; readonly page: number }
  | { readonly type: "accepting"; readonly finding: Finding }
  | { readonly type: "reason"; readonly reason: string }
  | { readonly type: "leaveOpen" }
  | { readonly type: "accepted"; readonly accepted: AcceptedFinding }
  | { readonly type: "withdrawn"; readonly id: string }
  | { readonly type: "report"; readonly fields: Partial<ReportFields> }
  | { readonly type: "inserted"; readonly inserted: InsertedTable };
