import type { PrintSetUp, SheetToPrint } from "../../excel";

export type Margins = "normal" | "narrow" | "keep";

/** What the person asks of the page. */
export interface PrintChoices {
  readonly orientation: PrintSetUp["orientation"];
  readonly margins: Margins;
  readonly fit: boolean;
  /** As typed. */
  readonly titleRows: string;
  readonly pageNumbers: boolean;
}

export interface Note {
  readonly intent: "info" | "error" | "success";
  readonly words: string;
}

export interface PrintState {
  /** The sheet that is shown; null until it is read. */
  readonly sheet: SheetToPrint | null;
  readonly choices: PrintChoices | null;
  /** Each new number asks for the sheet to be read. */
  readonly reading: number;
  readonly note: Note | null;
  /** Why the sheet that is shown can't be read. */
  readonly unread: string | null;
  /** What was set up last, so that it can be put back. */
  readonly done: { readonly sheet: SheetToPrint; readonly after: PrintSetUp } | null;
}

export type PrintAction =
  /** Another sheet may be shown. */
  | { readonly type: "again" }
  | { readonly type: "read"; readonly sheet: SheetToPrint }
  | { readonly type: "unread"; readonly words: string }
  | { readonly type: "choose"; readonly choices: Partial<PrintChoices> }
  | { readonly type: "begun" }
  | { readonly type: "done"; readonly after: PrintSetUp; readonly words: string }
  | { readonly type: "undone"; readonly words: string }
  | { readonly type: "failed"; readonly note: Note };
