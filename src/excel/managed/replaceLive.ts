import type { TableSpec } from "../../report";
import { nothingKept } from "../keeping";
import type { Waiting } from "../types";
import { valuesForm } from "../valuesForm";
import type { InsertedLive } from "./insertLive";
import type { KeptTable } from "./insertManaged";
import type { Origin } from "./keptRecord";
import { liveTable } from "./liveForm";
import type { LiveSource } from "./liveFormula";
import type { LivePlan } from "./planReplaceLive";
import { replaceBlock } from "./replaceBlock";

/** What is to stand in the place of a live table. */
export interface LiveReplacement {
  readonly spec: TableSpec;
  /** What the formula reads; null for a table of values, which is refreshed from then on. */
  readonly live: LiveSource | null;
}

/** Replaces a live table in its place, all or nothing. */
export async function replaceLive(
  plan: LivePlan,
  { spec, live }: LiveReplacement,
  origin: Origin,
  waiting: Waiting = {},
): Promise<InsertedLive> {
  const made = live === null ? undefined : liveTable(spec, live);
  const table: KeptTable = made
    ? { form: made.form, spec: made.spec, kept: "live" }
    : { form: valuesForm(spec), spec, kept: "values" };
  const inserted = await replaceBlock(plan, { table, beside: nothingKept }, origin, waiting);
  return { ...inserted, valuesOnly: made?.valuesOnly ?? [] };
}
