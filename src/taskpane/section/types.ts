import type { CheckResult } from "../../core";
import type { FaultMessage } from "../faultMessage";
import type { CopyOutcome, Offered, WordRead, WordRequest } from "../word/types";
import type { Busy, BusyAction, EditingAction } from "../work/busy";

/** A table or a chart of the section. */
export interface SectionItem {
  /** Names it among all. */
  readonly key: string;
  /** As the workbook calls it. */
  readonly name: string;
  readonly request: WordRequest;
  /** As typed. */
  readonly heading: string;
  /** Whether a sentence on it stands over a table. */
  readonly sentence: boolean;
}

/** What was read of the items, by their keys, and what the check says of their tables. */
export interface SectionRead {
  readonly reads: Readonly<Record<string, WordRead>>;
  readonly checked: CheckResult;
  /** How many findings are left out because a person accepted them. */
  readonly accepted: number;
}

/** Which items are to be read. Each new object asks for it. */
export type SectionRequest = readonly Pick<SectionItem, "key" | "request">[];

export interface SectionState {
  readonly offered: Offered | null;
  /** Each new number asks for what is offered to be listed anew. */
  readonly listing: number;
  readonly items: readonly SectionItem[];
  /** As typed. */
  readonly firstTable: string;
  readonly request: SectionRequest | null;
  readonly read: SectionRead | null;
  /** Why it could not be read. */
  readonly words: string | null;
  /** What a listener hears of a move. */
  readonly said: string;
  /** The person copies it although figures are wrong. */
  readonly agreed: boolean;
  readonly outcome: CopyOutcome | null;
  /** What was copied, to be compared with what is read next. */
  readonly copied: SectionRead | null;
  readonly busy: Busy | null;
  readonly editing: boolean;
}

export type SectionAction =
  | BusyAction
  | EditingAction
  | { readonly type: "offered"; readonly offered: Offered }
  | { readonly type: "add"; readonly item: Omit<SectionItem, "heading" | "sentence"> }
  | { readonly type: "remove"; readonly key: string }
  | { readonly type: "move"; readonly key: string; readonly by: -1 | 1 }
  | { readonly type: "heading"; readonly key: string; readonly heading: string }
  | { readonly type: "sentence"; readonly key: string; readonly on: boolean }
  | { readonly type: "firstTable"; readonly text: string }
  /** The same once more: the person was elsewhere in the workbook. */
  | { readonly type: "again" }
  | { readonly type: "read"; readonly read: SectionRead }
  | { readonly type: "readFailed"; readonly message: FaultMessage }
  | { readonly type: "agree"; readonly on: boolean }
  | { readonly type: "copied"; readonly done: boolean };
