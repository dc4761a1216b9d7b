import type { ChartDefinition, ChartMaking, MonthlySource } from "../../report";
import type { FaultMessage } from "../faultMessage";
import type { WritingAction } from "../insert/useInsert";
import type { MakingActionOf, MakingAttempts, MakingOf } from "../making/types";
import type { CheckAction, PlaceAction, PlaceState } from "../place/types";
import type { ReadSource, SourceAction, SourceChoosing } from "../source/types";
import type { BusyAction } from "../work/busy";
import type { ManyChart } from "./many/manyCharts";

/** A chart of this workbook whose choices are being edited. */
export interface EditedChart {
  readonly id: string;
  readonly title: string;
  readonly definition: ChartDefinition;
  /** One formula gives its figures. */
  readonly live: boolean;
}

/** What a chart is made from. */
export interface ChartSubject {
  readonly source: MonthlySource;
  readonly definition: ChartDefinition;
}

export type Making = MakingOf<ChartSubject, ChartMaking>;

/** What many charts are made from: the choices that they share, and the measures of the source. */
export interface ManySubject {
  readonly source: MonthlySource;
  readonly shared: ChartDefinition;
}

export type ManyMaking =
  | { readonly phase: "none" }
  | { readonly phase: "making" }
  | { readonly phase: "made"; readonly subject: ManySubject; readonly charts: readonly ManyChart[] }
  | { readonly phase: "failed"; readonly fault: FaultMessage };

/** Where many charts go: beside and under each other, or each on a sheet of its own. */
export type Arrangement = "grid" | "sheets";

export interface ManyState {
  readonly making: ManyMaking;
  /** The measures that the person chose or left out; the others are as suggested. */
  readonly chosen: ReadonlyMap<string, boolean>;
  readonly sameScales: boolean;
  readonly arrangement: Arrangement;
  readonly columns: number;
}

/** What was inserted, in words, and where it begins. */
export interface Inserted {
  readonly words: string;
  readonly address: string;
  /** Not all that was asked for. */
  readonly partly: boolean;
}

/** Cells that were edited by hand, and whether they may stay as they are. */
export interface HandEdits {
  readonly edits: number;
  readonly keepable: boolean;
}

export type InsertState =
  | { readonly phase: "ready" }
  | { readonly phase: "inserting" }
  /** Figures were edited by hand: the person says which stay. */
  | ({ readonly phase: "asking" } & HandEdits)
  | ({ readonly phase: "inserted" } & Inserted)
  | { readonly phase: "failed"; readonly fault: FaultMessage };

export interface ChartState extends SourceChoosing, MakingAttempts<ChartSubject, ChartMaking>, PlaceState {
  readonly edited: EditedChart | null;
  readonly mode: "one" | "many";
  /** The person's own choices; null for those guessed. */
  readonly definition: ChartDefinition | null;
  /** The period of the point that is chosen in the picture. */
  readonly point: string | null;
  /** One formula that follows its source, in place of values. */
  readonly live: boolean;
  readonly many: ManyState;
  readonly insert: InsertState;
  /** Excel can't answer because a cell is being edited. */
  readonly editing: boolean;
}

export type ChoiceAction =
  | { readonly type: "mode"; readonly mode: ChartState["mode"] }
  | { readonly type: "define"; readonly definition: ChartDefinition }
  | { readonly type: "point"; readonly period: string | null }
  | { readonly type: "live"; readonly on: boolean };

export type MakingAction = MakingActionOf<ChartSubject, ChartMaking>;

export type ManyAction =
  | { readonly type: "makingMany" }
  | { readonly type: "noneToMake" }
  | { readonly type: "madeMany"; readonly subject: ManySubject; readonly charts: readonly ManyChart[] }
  | { readonly type: "manyFailed"; readonly message: FaultMessage }
  | { readonly type: "choose"; readonly keys: readonly string[]; readonly on: boolean }
  | { readonly type: "sameScales"; readonly on: boolean }
  | { readonly type: "arrange"; readonly arrangement: Arrangement }
  | { readonly type: "columns"; readonly columns: number };

export type InsertAction =
  /** The source no longer holds the figures that the preview shows. */
  | ({ readonly type: "sourceChanged" } & ReadSource)
  | ({ readonly type: "asking" } & HandEdits)
  /** Whether it is live as it stands. */
  | ({ readonly type: "inserted"; readonly live: boolean } & Inserted)
  | WritingAction;

export type ChartAction =
  | SourceAction
  | ChoiceAction
  | MakingAction
  | ManyAction
  | PlaceAction
  | CheckAction
  | InsertAction
  | BusyAction
  | { readonly type: "editing"; readonly on: boolean };
