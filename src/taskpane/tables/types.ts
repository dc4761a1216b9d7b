import type { HandEdit, ManagedTable, RefreshPlan } from "../../excel";

/** What a refresh would change, in words, a sentence or a list of lines each. */
export interface Outlook {
  /** "12 figures changed; 1 step change new: Robbery, Coventry, from May 2025." */
  readonly summary: string;
  /** The table already says what its source says, and nobody edited it. */
  readonly nothing: boolean;
  /** Past figures that are others now: "Robbery, May 2015: 12, was 10". */
  readonly restated: readonly string[];
  readonly stepChanges: readonly string[];
  /** What comes, goes and stays on the sheet. */
  readonly rowsAndColumns: readonly string[];
}

export interface Planned {
  readonly plan: RefreshPlan;
  readonly outlook: Outlook;
  /** The hand-edited cells that the person is asked about. */
  readonly asked: readonly HandEdit[];
  /** Those that hold what the person chose to keep before. */
  readonly settled: readonly HandEdit[];
  /** The hand-edited cells that are to take the new figure; the others are kept. */
  readonly taken: readonly HandEdit[];
}

export interface Note {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly words: string;
}

export type TableList =
  | { readonly phase: "loading" }
  | { readonly phase: "failed"; readonly words: string }
  | { readonly phase: "listed"; readonly tables: readonly ManagedTable[] };

export interface TablesState {
  readonly list: TableList;
  /** Each new number asks for the list anew. */
  readonly request: number;
  /** What a refresh would do, of the one table that is being looked at. */
  readonly planned: Planned | null;
  /** The table that the person is asked about before it is forgotten. */
  readonly forgetting: string | null;
  /** What came of the last thing done with a table, by its id. */
  readonly notes: Readonly<Record<string, Note>>;
  /** What came of the last thing done with all of them. */
  readonly summary: Note | null;
}

export type TablesAction =
  /** The list is to be read anew. */
  | { readonly type: "again" }
  | { readonly type: "listed"; readonly tables: readonly ManagedTable[] }
  | { readonly type: "listFailed"; readonly words: string }
  /** Something is begun: what was said before no longer holds. */
  | { readonly type: "begun" }
  | { readonly type: "planned"; readonly planned: Planned }
  | { readonly type: "take"; readonly edit: HandEdit; readonly on: boolean }
  /** All cells that are asked about take the new figure, or none. */
  | { readonly type: "takeAll"; readonly on: boolean }
  | { readonly type: "planClosed" }
  | { readonly type: "askForget"; readonly id: string | null }
  | { readonly type: "forgotten"; readonly id: string; readonly words: string }
  | { readonly type: "refreshed"; readonly id: string; readonly note: Note }
  | { readonly type: "noted"; readonly id: string; readonly note: Note }
  | { readonly type: "allDone"; readonly summary: Note };
