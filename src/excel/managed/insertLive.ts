import type { TableSpec } from "../../report";
import type { InsertOptions } from "../insertTable";
import type { Target } from "../types";
import { insertKept, type InsertedManaged } from "./insertManaged";
import type { Origin } from "./keptRecord";
import type { LiveSource } from "./liveFormula";
import { liveTable } from "./liveForm";

export interface InsertedLive extends InsertedManaged {
  /** Headers of the columns that the formula can't give: they stand at the right, as values only. */
  readonly valuesOnly: readonly string[];
}

/** Inserts a scorecard that follows its source by itself: one formula that spills, with its looks, and kept as any other. */
export async function insertLive(
  spec: TableSpec,
  live: LiveSource,
  target: Target,
  origin: Origin,
  options: InsertOptions,
): Promise<InsertedLive> {
  const { form, spec: shown, valuesOnly } = liveTable(spec, live);
  const inserted = await insertKept({ form, spec: shown, kept: "live" }, target, origin, options);
  return { ...inserted, valuesOnly };
}
