import type { CellsRequest, ShownCellsRead, ShownRequest } from "../../excel";
import type { PublicationDetails } from "../../report";
import type { FaultMessage } from "../faultMessage";
import type { Offered } from "../word/types";
import type { BusyAction, Busy, EditingAction } from "../work/busy";

/** A table of the publication. */
export interface PublishedItem {
  /** Names it among all. */
  readonly key: string;
  /** As the workbook calls it. */
  readonly name: string;
  readonly request: ShownRequest | CellsRequest;
  /** As typed; null until the person types one. */
  readonly heading: string | null;
  readonly withhold: boolean;
  readonly round: boolean;
  /** The columns of counts that the person ticked; null where they are still guessed. */
  readonly columns: readonly number[] | null;
}

export interface PublicationRead {
  /** The tables, by the keys of their items. */
  readonly tables: Readonly<Record<string, ShownCellsRead>>;
  /** The sheets that the workbook has. */
  readonly taken: readonly string[];
}

/** Which tables are to be read. Each new object asks for it. */
export type PublicationRequest = readonly Pick<PublishedItem, "key" | "request">[];

export interface PublicationNote {
  readonly intent: "success" | "info" | "error" | "warning";
  readonly words: string;
}

export interface PublicationState {
  readonly offered: Offered | null;
  /** Each new number asks for what is offered to be listed anew. */
  readonly listing: number;
  readonly items: readonly PublishedItem[];
  readonly details: PublicationDetails;
  readonly freeze: boolean;
  readonly request: PublicationRequest | null;
  readonly read: PublicationRead | null;
  /** Why it could not be read. */
  readonly words: string | null;
  /** What a listener hears of a move. */
  readonly said: string;
  /** The sheet that the preview shows; the first table where it is none of those there are. */
  readonly sheet: string;
  readonly note: PublicationNote | null;
  readonly busy: Busy | null;
  readonly editing: boolean;
}

export type PublicationAction =
  | BusyAction
  | EditingAction
  | { readonly type: "offered"; readonly offered: Offered }
  | { readonly type: "add"; readonly item: Pick<PublishedItem, "key" | "name" | "request"> }
  | { readonly type: "remove"; readonly key: string }
  | { readonly type: "move"; readonly key: string; readonly by: -1 | 1 }
  | { readonly type: "change"; readonly key: string; readonly some: Partial<PublishedItem> }
  | { readonly type: "details"; readonly details: Partial<PublicationDetails> }
  | { readonly type: "freeze"; readonly on: boolean }
  | { readonly type: "show"; readonly sheet: string }
  /** The same once more: the person was elsewhere in the workbook. */
  | { readonly type: "again" }
  | { readonly type: "read"; readonly read: PublicationRead }
  | { readonly type: "readFailed"; readonly message: FaultMessage }
  | { readonly type: "note"; readonly note: PublicationNote | null };
