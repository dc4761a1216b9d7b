import type { SourceRange } from "../../excel";
import type { SourceUnderstanding } from "../../report";
import type { FaultMessage } from "../faultMessage";
import type { Busy } from "../work/busy";

/** Each new object asks for the figures to be read. */
export type SourceRequest =
  | { readonly from: "selection" }
  | { readonly from: "typed"; readonly typed: string }
  | { readonly from: "table"; readonly id: string };

export interface SourceState {
  readonly request: SourceRequest;
  /** The last figures that were read; they stay while the next are being read. */
  readonly range: SourceRange | null;
  readonly understanding: SourceUnderstanding | null;
  /** Why they could not be read. */
  readonly words: string | null;
}

/** Which figures a screen works from. */
export interface SourceChoosing {
  readonly source: SourceState;
  /** The source follows the selection; otherwise it stays while the person selects other cells. */
  readonly following: boolean;
  /** What is selected now, "" until Excel has said. */
  readonly selection: string;
  readonly busy: Busy | null;
}

/** Figures with what they are. */
export interface ReadSource {
  readonly range: SourceRange;
  readonly understanding: SourceUnderstanding;
}

export type SourceAction =
  | { readonly type: "selected"; readonly address: string }
  | { readonly type: "follow"; readonly on: boolean }
  | { readonly type: "ask"; readonly typed: string }
  /** The same figures once more. */
  | { readonly type: "readAgain" }
  | ({ readonly type: "read" } & ReadSource)
  | { readonly type: "readFailed"; readonly message: FaultMessage };
