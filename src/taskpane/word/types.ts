import type { ExcelTable, ManagedTable, ShownCellsRead, ShownRequest } from "../../excel";
import type { ChartSpec, WordTableOptions } from "../../report";
import type { FaultMessage } from "../faultMessage";
import type { BusyAction, Busy, EditingAction } from "../work/busy";

/** What is to be copied. Each new object asks for it to be read. */
export type WordRequest = ShownRequest | { readonly from: "chart"; readonly id: string };

/** What else of the workbook can be copied. */
export interface Offered {
  readonly kept: readonly ManagedTable[];
  readonly tables: readonly ExcelTable[];
}

export type WordRead =
  | { readonly kind: "table"; readonly shown: ShownCellsRead }
  | {
      readonly kind: "chart";
      readonly chart: ChartSpec;
      /** The source no longer makes the chart that stands in the workbook. */
      readonly changed: boolean;
    };

/** What the person said over what the table says of itself; absent where they said nothing. */
export interface WordEdits extends Partial<Omit<WordTableOptions, "notes">> {
  /** As typed, a line a note. */
  readonly notes?: string;
  readonly headerRows?: number;
  readonly totals?: boolean;
}

export type CopyOutcome = "copied" | "refused" | "stale";

export interface WordState {
  readonly request: WordRequest;
  readonly offered: Offered | null;
  /** Each new number asks for what is offered to be listed anew. */
  readonly listing: number;
  /** The last that was read; it stays while the next is read. */
  readonly read: WordRead | null;
  /** Why it could not be read. */
  readonly words: string | null;
  readonly edits: WordEdits;
  readonly outcome: CopyOutcome | null;
  /** What was copied, to be compared with what is read next. */
  readonly copied: ShownCellsRead | null;
  readonly busy: Busy | null;
  readonly editing: boolean;
}

export type WordAction =
  | BusyAction
  | EditingAction
  | { readonly type: "choose"; readonly request: WordRequest }
  /** The same once more: the person was elsewhere in the workbook. */
  | { readonly type: "selected" }
  /** The same, and what is offered, once more. */
  | { readonly type: "again" }
  | { readonly type: "offered"; readonly offered: Offered }
  | { readonly type: "read"; readonly read: WordRead }
  | { readonly type: "readFailed"; readonly message: FaultMessage }
  | { readonly type: "edit"; readonly edits: WordEdits }
  | { readonly type: "copied"; readonly done: boolean };
