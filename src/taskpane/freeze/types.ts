import type { BoardFormula, FrozenFormula, Scope } from "../../excel";

/** What can be done with formulas, each in its own part of the screen. */
export type Task = "freeze" | "thaw" | "repair";

export interface Note {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly words: string;
}

export interface Found {
  readonly formulas: readonly BoardFormula[];
  readonly frozen: readonly FrozenFormula[];
}

export interface FreezeState {
  readonly scope: Scope["kind"];
  /** What was found; it stays while it is looked for again. Null before the first answer. */
  readonly found: Found | null;
  /** Why nothing could be found out. */
  readonly words: string | null;
  /** Each new number asks for the formulas to be looked for again. */
  readonly request: number;
  /** Addresses of formulas that are not to be frozen. */
  readonly leftOut: ReadonlySet<string>;
  /** The person has seen what will show #REF!, and agreed. */
  readonly agreed: boolean;
  /** Ids of frozen formulas that are to be thawed, or not, against what is suggested. */
  readonly thawChoices: ReadonlyMap<string, boolean>;
  /** What came of the last thing done. */
  readonly note: (Note & { readonly task: Task }) | null;
}

export type FreezeAction =
  | { readonly type: "scope"; readonly scope: Scope["kind"] }
  | { readonly type: "again" }
  | { readonly type: "found"; readonly found: Found }
  | { readonly type: "notFound"; readonly words: string }
  | { readonly type: "choose"; readonly addresses: readonly string[]; readonly on: boolean }
  | { readonly type: "agree"; readonly on: boolean }
  | { readonly type: "chooseThaw"; readonly id: string; readonly on: boolean }
  | { readonly type: "begun" }
  | { readonly type: "done"; readonly task: Task; readonly note: Note }
  | { readonly type: "failed"; readonly task: Task; readonly note: Note };
